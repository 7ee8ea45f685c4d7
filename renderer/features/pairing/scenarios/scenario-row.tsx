import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Chip from '@mui/material/Chip';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import type { ScenarioId } from '#shared/domain/ids.ts';
import type { Scenario } from '#shared/domain/pairing/scenario.ts';
import type { MenuEntry } from '#renderer/components/entry-menu.tsx';
import { MoreButton } from '#renderer/components/more-button.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { formatMoment, nameScenario } from './scenario-words.ts';

/** One scenario of the list: what it is, whether it is compared, and what can be done with it. */
export function ScenarioRow(props: {
  readonly scenario: Scenario;
  readonly isCompared: boolean;
  /** False once as many are compared as fit side by side. */
  readonly canCompareMore: boolean;
  /** False when decisions made since do not fit it. */
  readonly canApply: boolean;
  /** The scenario on its way to the board: until it is there, no other can be applied. */
  readonly applying: ScenarioId | null;
  onCompare(isCompared: boolean): void;
  onApply(): void;
  onFork(): void;
  onKeep(isKept: boolean): void;
  onRename(): void;
  onDelete(): void;
}) {
  const language = useLanguage();
  const { t, formatNumber, formatDate } = language;
  const { scenario } = props;
  const name = nameScenario(scenario, language);
  const { totals, state } = scenario;
  const facts = {
    pairs: totals.pairs,
    mean: formatNumber(totals.mean ?? 0, { maximumFractionDigits: 1 }),
    objective: t(`pairing.objective.${scenario.rules.objective}`),
    when: formatMoment(scenario.createdAt, formatDate),
  };
  const isFull = !props.isCompared && !props.canCompareMore;
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 1,
        px: 1,
        py: 0.5,
        borderBottom: 1,
        borderColor: 'divider',
        '&:last-of-type': { borderBottom: 0 },
      }}
    >
      <Tooltip title={isFull ? t('scenarios.compare.full') : ''}>
        <span>
          <Checkbox
            size="small"
            checked={props.isCompared}
            disabled={isFull}
            slotProps={{ input: { 'aria-label': t('scenarios.compare', { name }) } }}
            onChange={(_event, isCompared) => {
              props.onCompare(isCompared);
            }}
          />
        </span>
      </Tooltip>
      <Box sx={{ flex: '1 1 220px', minWidth: 0 }}>
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', minWidth: 0 }}>
          <Typography noWrap sx={{ fontWeight: 600 }} title={name}>
            {name}
          </Typography>
          <Chip
            size="small"
            variant={state === 'draft' ? 'outlined' : 'filled'}
            color={state === 'applied' ? 'primary' : 'default'}
            label={t(`scenarios.state.${state}`)}
          />
        </Box>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t(totals.pairs === 0 ? 'scenarios.summary.none' : 'scenarios.summary', facts)}
        </Typography>
      </Box>
      {state !== 'applied' && (
        <Tooltip title={props.canApply ? '' : t('scenarios.outdated')}>
          <span>
            <Button
              variant="outlined"
              size="small"
              disabled={!props.canApply || props.applying !== null}
              loading={props.applying === scenario.id}
              aria-label={t('scenarios.apply.named', { name })}
              onClick={props.onApply}
            >
              {t('scenarios.apply')}
            </Button>
          </span>
        </Tooltip>
      )}
      <ScenarioMenu name={name} state={state} {...props} />
    </Box>
  );
}

function ScenarioMenu(props: {
  readonly name: string;
  readonly state: Scenario['state'];
  onFork(): void;
  onKeep(isKept: boolean): void;
  onRename(): void;
  onDelete(): void;
}) {
  const { t } = useLanguage();
  const isKept = props.state === 'kept';
  const isOnBoard = props.state === 'applied';
  const entries: readonly MenuEntry[] = [
    { label: t('scenarios.fork'), run: props.onFork },
    ...(isOnBoard
      ? []
      : [
          {
            label: t(isKept ? 'scenarios.keep.release' : 'scenarios.keep.mark'),
            run: () => {
              props.onKeep(!isKept);
            },
          },
        ]),
    { label: t('scenarios.rename'), run: props.onRename },
    ...(isOnBoard ? [] : [{ label: t('scenarios.delete'), run: props.onDelete }]),
  ];
  return <MoreButton label={t('scenarios.more', { name: props.name })} groups={[entries]} />;
}
