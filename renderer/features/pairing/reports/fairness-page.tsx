import { useNavigate, useSearchParams } from 'react-router';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import type { Scenario } from '#shared/domain/pairing/scenario.ts';
import type { MatchWording } from '#shared/i18n/describe-match.ts';
import { Busy } from '#renderer/components/busy.tsx';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { Page } from '#renderer/components/page.tsx';
import { useCurrentProgramme } from '#renderer/services/current-programme.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { paths } from '#renderer/services/paths.ts';
import type { PairingData } from '../queries.ts';
import { nameScenario } from '../scenarios/scenario-words.ts';
import { DocumentPage } from './document-page.tsx';
import { FairnessDecisions } from './fairness-decisions.tsx';
import { FairnessGroups } from './fairness-groups.tsx';
import { FairnessRules } from './fairness-rules.tsx';
import { useDocumentData } from './use-document-data.ts';
import { useFairnessRecord } from './use-fairness-record.ts';

/** How the pairs came about and how each group fared: what answers for the result. */
export function FairnessPage() {
  const { t } = useLanguage();
  const programme = useCurrentProgramme();
  const navigate = useNavigate();
  const read = useDocumentData();
  const [search] = useSearchParams();
  if (read === undefined) return <Page title={t('reports.fairness.title')} />;
  const { data, words } = read;
  const scenario =
    data.scenarios.find(({ id }) => id === search.get('scenario')) ?? scenarioOnBoard(data);
  if (scenario === undefined) {
    return (
      <Page title={t('reports.fairness.title')}>
        <EmptyState
          title={t('reports.fairness.empty.title')}
          text={t('reports.fairness.empty.text')}
          action={
            <Button variant="contained" onClick={() => void navigate(paths.pairing(programme.id))}>
              {t('reports.fairness.empty.action')}
            </Button>
          }
        />
      </Page>
    );
  }
  return <FairnessDocument data={data} words={words} scenario={scenario} />;
}

/** Of the round that pairs are formed for, else of the last round that had one. */
function scenarioOnBoard({ scenarios, round }: PairingData): Scenario | undefined {
  const applied = scenarios.filter(({ state }) => state === 'applied');
  return applied.findLast(({ roundId }) => roundId === round?.id) ?? applied.at(-1);
}

function FairnessDocument(props: {
  readonly data: PairingData;
  readonly words: MatchWording;
  readonly scenario: Scenario;
}) {
  const language = useLanguage();
  const { t, formatDate } = language;
  const programme = useCurrentProgramme();
  const [, setSearch] = useSearchParams();
  const { data, words, scenario } = props;
  const isApplied = scenario.state === 'applied';
  const { record, isStale } = useFairnessRecord(data, scenario);
  return (
    <DocumentPage
      title={t('reports.fairness.title')}
      subtitle={t('reports.documentFacts', {
        programme: programme.name,
        round: data.rounds.find(({ id }) => id === scenario.roundId)?.number ?? 1,
        date: formatDate(new Date(scenario.createdAt)),
      })}
      fileName={t('reports.fairness.fileName', { programme: programme.name })}
      isReady={!isStale}
      actions={
        data.scenarios.length > 1 && (
          <TextField
            select
            label={t('reports.fairness.scenario')}
            value={scenario.id}
            sx={{ minWidth: 180, maxWidth: 260 }}
            onChange={(event) => {
              setSearch({ scenario: event.target.value }, { replace: true });
            }}
          >
            {data.scenarios.map((each) => (
              <MenuItem key={each.id} value={each.id}>
                {nameScenario(each, language)}
              </MenuItem>
            ))}
          </TextField>
        )
      }
    >
      {record === undefined ? (
        <Busy label={t('reports.fairness.recording')} share={null} />
      ) : (
        <>
          <FairnessRules record={record} />
          <FairnessGroups record={record} />
          <FairnessDecisions
            record={record}
            words={words}
            madeByHand={isApplied ? listMadeByHand(data, scenario) : []}
          />
        </>
      )}
    </DocumentPage>
  );
}

/** Pairs of the scenario's round that no proposal made, and that were not made against a rule. */
function listMadeByHand(data: PairingData, { roundId }: Scenario) {
  return data.allPairs.filter(
    (pair) => pair.roundId === roundId && pair.scenarioId === null && pair.overrideReason === '',
  );
}
