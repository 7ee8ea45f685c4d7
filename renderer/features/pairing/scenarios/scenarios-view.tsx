import { useMemo, useRef, useState } from 'react';
import { Link } from 'react-router';
import AddIcon from '@mui/icons-material/Add';
import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import type { ScenarioId } from '#shared/domain/ids.ts';
import { isStillApplicable } from '#shared/domain/pairing/apply-scenario.ts';
import type { MatchProblem } from '#shared/domain/pairing/match-result.ts';
import type { Scenario } from '#shared/domain/pairing/scenario.ts';
import type { MatchWording } from '#shared/i18n/describe-match.ts';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { Page } from '#renderer/components/page.tsx';
import { useHeldFocus } from '#renderer/components/use-held-focus.ts';
import { useCurrentProgramme } from '#renderer/services/current-programme.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { paths } from '#renderer/services/paths.ts';
import { MatchProblems } from '../components/problem-banner.tsx';
import { NameDialog } from '../criteria/name-dialog.tsx';
import type { EngineClient } from '../engine-client.ts';
import type { PairingData } from '../queries.ts';
import { Comparison } from './comparison.tsx';
import { ScenarioDialog } from './scenario-dialog.tsx';
import { forkScenario, newScenarioDraft, type ScenarioDraft } from './scenario-draft.ts';
import { ScenarioRow } from './scenario-row.tsx';
import { nameScenario } from './scenario-words.ts';
import { useScenarioActions } from './use-scenario-actions.ts';

/** As many fit side by side with the board. */
const mostCompared = 4;
/** Compared from the start: the latest that are not the board itself. */
const firstCompared = 3;

/** The scenarios of the round: listed, run, compared, applied. */
export function ScenariosView(props: {
  readonly data: PairingData;
  readonly engine: EngineClient;
  readonly words: MatchWording;
}) {
  const language = useLanguage();
  const { t } = language;
  const programme = useCurrentProgramme();
  const { data, engine } = props;
  const actions = useScenarioActions(data, engine);
  const [chosen, setChosen] = useState<readonly ScenarioId[] | null>(null);
  const [draft, setDraft] = useState<ScenarioDraft | null>(null);
  const [renamed, setRenamed] = useState<Scenario | null>(null);
  const [problems, setProblems] = useState<readonly MatchProblem[]>([]);
  const { round } = data;

  const listed = useMemo(
    () => data.scenarios.filter(({ roundId }) => roundId === round?.id).toReversed(),
    [data.scenarios, round],
  );
  const compared = useMemo(
    () =>
      chosen === null
        ? listed.filter(({ state }) => state !== 'applied').slice(0, firstCompared)
        : listed.filter(({ id }) => chosen.includes(id)),
    [chosen, listed],
  );
  const comparedIds = compared.map(({ id }) => id);
  const body = useRef<HTMLDivElement>(null);
  // A scenario that is deleted, or whose button has done its work, hands the focus on.
  useHeldFocus(
    body,
    (place) =>
      place.closest('li')?.querySelector<HTMLElement>('button, input') ??
      body.current?.querySelector('button'),
  );
  const startNew = () => {
    const number = listed.filter(({ name }) => name !== '').length + 1;
    setDraft(newScenarioDraft(t('scenarios.name.new', { number }), data));
  };
  const newButton = (
    <Button variant="contained" startIcon={<AddIcon />} onClick={startNew}>
      {t('scenarios.new')}
    </Button>
  );

  return (
    <Page
      title={t('scenarios.title')}
      facts={round !== null && t('scenarios.facts', { count: listed.length, round: round.number })}
      actions={
        <>
          <Button component={Link} to={paths.pairing(programme.id)} startIcon={<ArrowBackIcon />}>
            {t('scenarios.back')}
          </Button>
          {round !== null && listed.length > 0 && newButton}
        </>
      }
    >
      <Box ref={body} sx={{ display: 'contents' }}>
        {listed.length === 0 ? (
          <EmptyState
            title={t('scenarios.empty.title')}
            text={t(round === null ? 'scenarios.noRound.text' : 'scenarios.empty.text')}
            action={round !== null && newButton}
          />
        ) : (
          <Box
            sx={{
              flex: 1,
              minHeight: 0,
              overflow: 'auto',
              display: 'flex',
              flexDirection: 'column',
              gap: 2,
            }}
          >
            {problems.length > 0 && (
              <MatchProblems
                problems={problems}
                words={props.words}
                onClose={() => {
                  setProblems([]);
                }}
              />
            )}
            <Paper
              component="ul"
              aria-label={t('scenarios.list')}
              sx={{ listStyle: 'none', m: 0, p: 0, flexShrink: 0 }}
            >
              {listed.map((scenario) => (
                <ScenarioRow
                  key={scenario.id}
                  scenario={scenario}
                  isCompared={comparedIds.includes(scenario.id)}
                  canCompareMore={compared.length < mostCompared}
                  canApply={isStillApplicable(scenario, data.pairs)}
                  applying={actions.applying}
                  onCompare={(isCompared) => {
                    setChosen(
                      isCompared
                        ? [...comparedIds, scenario.id]
                        : comparedIds.filter((id) => id !== scenario.id),
                    );
                  }}
                  onApply={() => void actions.apply(scenario)}
                  onFork={() => {
                    const name = t('scenarios.name.fork', {
                      name: nameScenario(scenario, language),
                    });
                    setDraft(forkScenario(name, scenario, data));
                  }}
                  onKeep={(isKept) => void actions.keep(scenario, isKept)}
                  onRename={() => {
                    setRenamed(scenario);
                  }}
                  onDelete={() => void actions.remove(scenario)}
                />
              ))}
            </Paper>
            <Comparison scenarios={compared} data={data} engine={engine} />
          </Box>
        )}
      </Box>
      {draft !== null && (
        <ScenarioDialog
          title={t('scenarios.new')}
          initialDraft={draft}
          data={data}
          engine={engine}
          onDone={({ scenario: { id }, problems: found }) => {
            setDraft(null);
            setProblems(found);
            if (chosen !== null) setChosen([...chosen, id].slice(-mostCompared));
          }}
          onClose={() => {
            setDraft(null);
          }}
        />
      )}
      {renamed !== null && (
        <NameDialog
          title={t('scenarios.rename.title')}
          label={t('scenarios.name')}
          initialName={nameScenario(renamed, language)}
          confirmLabel={t('scenarios.rename.keep')}
          onConfirm={(name) => actions.rename(renamed, name)}
          onClose={() => {
            setRenamed(null);
          }}
        />
      )}
    </Page>
  );
}
