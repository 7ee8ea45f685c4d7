import type { ReactNode } from 'react';
import StarIcon from '@mui/icons-material/Star';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import {
  comparedMeasures,
  comparedValue,
  compareScenarios,
  type ComparedMeasure,
} from '#shared/domain/pairing/compare-scenarios.ts';
import type { ScenarioId } from '#shared/domain/ids.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import type { PairingData } from '../queries.ts';
import type { MeasuredRun } from './compared-runs.ts';
import { listRuleDifferences, type RuleLine } from './rule-lines.ts';
import { nameScenario } from './scenario-words.ts';
import type { MeasuredRuns } from './use-measured-runs.ts';

/** What can be opened below a column. */
export interface ComparisonDetail {
  readonly kind: 'changes' | 'leftOut';
  /** Null for the board. */
  readonly id: ScenarioId | null;
}

/** The board and some scenarios side by side; the best of each row is marked. */
export function ComparisonTable(props: {
  readonly runs: readonly MeasuredRun[];
  readonly isRepeated: MeasuredRuns['isRepeated'];
  readonly data: PairingData;
  readonly detail: ComparisonDetail | null;
  onDetail(detail: ComparisonDetail | null): void;
}) {
  const language = useLanguage();
  const { t, formatNumber } = language;
  const { runs, data, detail, onDetail } = props;
  const comparison = compareScenarios(runs);
  const oneDecimal = (value: number) => formatNumber(value, { maximumFractionDigits: 1 });
  const rulesOf = ({ scenario }: MeasuredRun) => scenario?.rules ?? data.rules;
  const ruleLines = listRuleDifferences(runs.map(rulesOf), t);

  const figure = (run: MeasuredRun, place: number, measure: ComparedMeasure): ReactNode => {
    const figures = comparison.figures[place];
    const value = figures === undefined ? null : comparedValue(figures, measure);
    if (value === null) return '–';
    const text =
      measure === 'needsCovered'
        ? t('scenarios.needs.value', { covered: run.needs.covered, wanted: run.needs.wanted })
        : oneDecimal(value);
    return comparison.best[measure].includes(place) ? <Best text={text} /> : text;
  };
  const opener = (run: MeasuredRun, kind: ComparisonDetail['kind'], count: number) => {
    const isOpen = detail?.kind === kind && detail.id === run.id;
    return count === 0 ? (
      '0'
    ) : (
      <Button
        size="small"
        aria-expanded={isOpen}
        aria-label={t(`scenarios.open.${kind}`, { count, name: nameRun(run) })}
        onClick={() => {
          onDetail(isOpen ? null : { kind, id: run.id });
        }}
        sx={{ minWidth: 0, py: 0, textDecoration: 'underline' }}
      >
        {formatNumber(count)}
      </Button>
    );
  };
  const nameRun = ({ scenario }: MeasuredRun) =>
    scenario === null ? t('scenarios.column.board') : nameScenario(scenario, language);
  const ownTotal = ({ scenario }: MeasuredRun) =>
    scenario === null ? '–' : oneDecimal(scenario.totals.score);
  const proof = ({ scenario }: MeasuredRun) =>
    scenario === null
      ? '–'
      : t(scenario.isProvenOptimal ? 'scenarios.proof.yes' : 'scenarios.proof.no');
  const repeat = ({ scenario }: MeasuredRun) => {
    if (scenario === null || scenario.fingerprint === '') return '–';
    const isSame = props.isRepeated.get(scenario.id);
    if (isSame === undefined) return t('scenarios.repeat.checking');
    return t(isSame ? 'scenarios.repeat.same' : 'scenarios.repeat.other');
  };
  const differing = (run: MeasuredRun) => {
    const difference = comparison.differences.find(
      ({ from, to }) => from === null && to === run.id && run.id !== null,
    );
    return difference === undefined
      ? '–'
      : opener(run, 'changes', difference.added.length + difference.removed.length);
  };
  // What is as on the board is said in a lower voice than what is not.
  const ruleText = ({ texts }: RuleLine, place: number): ReactNode => (
    <Box
      component="span"
      sx={texts[place] === texts[0] ? { color: 'text.secondary' } : { fontWeight: 650 }}
    >
      {texts[place]}
    </Box>
  );
  const cellsOf = (content: (run: MeasuredRun, place: number) => ReactNode): readonly Cell[] =>
    runs.map((run, place) => ({ key: keyOf(run), content: content(run, place) }));

  return (
    <Box
      component="table"
      aria-label={t('scenarios.comparison')}
      sx={{
        borderCollapse: 'separate',
        borderSpacing: 0,
        width: '100%',
        fontSize: '0.8125rem',
        'th, td': {
          p: 1,
          textAlign: 'right',
          verticalAlign: 'top',
          fontWeight: 400,
          borderBottom: '1px solid var(--mui-palette-divider)',
          minWidth: 116,
        },
        'th:first-of-type': {
          position: 'sticky',
          left: 0,
          zIndex: 1,
          minWidth: 150,
          textAlign: 'left',
          backgroundColor: 'background.paper',
        },
        'tbody th': { color: 'text.secondary' },
      }}
    >
      <thead>
        <tr>
          <th scope="col">{t('scenarios.column.row')}</th>
          {runs.map((run) => (
            <Box
              component="th"
              scope="col"
              key={keyOf(run)}
              sx={{ '&&': { fontWeight: 650 }, overflowWrap: 'anywhere' }}
            >
              {nameRun(run)}
            </Box>
          ))}
        </tr>
      </thead>
      <tbody>
        {comparedMeasures.map((measure) => (
          <Row
            key={measure}
            label={t(`scenarios.row.${measure}`)}
            cells={cellsOf((run, place) => figure(run, place, measure))}
          />
        ))}
        <Row
          label={t('scenarios.row.leftOut')}
          cells={cellsOf((run) => opener(run, 'leftOut', run.leftOut.length))}
        />
        <Row
          label={t('scenarios.row.against')}
          cells={cellsOf(({ againstRules }) => formatNumber(againstRules))}
        />
        <Row label={t('scenarios.row.differing')} cells={cellsOf(differing)} />
        <Row label={t('scenarios.row.ownScore')} cells={cellsOf(ownTotal)} />
        <Row label={t('scenarios.row.proof')} cells={cellsOf(proof)} />
        <Row label={t('scenarios.row.repeat')} cells={cellsOf(repeat)} />
      </tbody>
      <tbody>
        <tr>
          <Box
            component="th"
            scope="rowgroup"
            colSpan={runs.length + 1}
            sx={{ pt: '20px !important' }}
          >
            <Typography variant="h3" component="span" sx={{ color: 'text.primary' }}>
              {t('scenarios.rules')}
            </Typography>
            {ruleLines.length === 0 && (
              <Typography variant="body2">{t('scenarios.rules.same')}</Typography>
            )}
          </Box>
        </tr>
        {ruleLines.map((line) => (
          <Row
            key={line.label}
            label={line.label}
            cells={cellsOf((_run, place) => ruleText(line, place))}
          />
        ))}
      </tbody>
    </Box>
  );
}

/** What stands in the column of a run. */
interface Cell {
  readonly key: string;
  readonly content: ReactNode;
}

function Row(props: { readonly label: string; readonly cells: readonly Cell[] }) {
  return (
    <tr>
      <th scope="row">{props.label}</th>
      {props.cells.map(({ key, content }) => (
        <td key={key}>{content}</td>
      ))}
    </tr>
  );
}

function keyOf({ id }: MeasuredRun): string {
  return id ?? 'board';
}

function Best(props: { readonly text: string }) {
  const { t } = useLanguage();
  return (
    <Box
      component="span"
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, fontWeight: 700 }}
    >
      <StarIcon color="primary" titleAccess={t('scenarios.best')} sx={{ fontSize: 15 }} />
      {props.text}
    </Box>
  );
}
