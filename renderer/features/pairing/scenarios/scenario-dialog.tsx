import { useMemo, useState } from 'react';
import PlayArrowIcon from '@mui/icons-material/PlayArrow';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { FormDialog } from '#renderer/components/form-dialog.tsx';
import { LimitedTextField } from '#renderer/components/limited-text-field.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useDiscardWords } from '#renderer/services/use-discard-words.ts';
import { CriteriaEditor } from '../criteria/criteria-editor.tsx';
import { fieldNamesInUse } from '../criteria/edit-criteria.ts';
import { focusAndSelect } from '../criteria/focus-and-select.ts';
import { gradesWithoutPlace } from '../criteria/grade-order.ts';
import { maximumNameLength } from '../criteria/name-dialog.tsx';
import { createShareReader } from '../criteria/point-share.ts';
import { HardRulesEditor, ObjectiveEditor } from '../criteria/settings-editor.tsx';
import { movablePairs } from '../ask-for-proposal.ts';
import { MatchProgressLine } from '../components/match-progress-line.tsx';
import type { EngineClient } from '../engine-client.ts';
import type { PairingData } from '../queries.ts';
import { KeepPairsField } from './keep-pairs-field.tsx';
import type { ScenarioDraft } from './scenario-draft.ts';
import { useRunScenario, type ScenarioRun } from './use-run-scenario.ts';

/** What a scenario is to be run with; the programme itself stays as it is. */
export function ScenarioDialog(props: {
  readonly title: string;
  readonly initialDraft: ScenarioDraft;
  readonly data: PairingData;
  readonly engine: EngineClient;
  onDone(run: ScenarioRun): void;
  onClose(): void;
}) {
  const { t, compareText } = useLanguage();
  const { data } = props;
  const discardWords = useDiscardWords();
  const [draft, setDraft] = useState(props.initialDraft);
  const run = useRunScenario(data, props.engine);
  const readShares = useMemo(() => createShareReader(data.cohort), [data.cohort]);
  const { criteria, settings } = draft;
  const change = (changed: Partial<ScenarioDraft>) => {
    setDraft((current) => ({ ...current, ...changed }));
  };
  const close = () => {
    run.cancel();
    props.onClose();
  };
  const start = async () => {
    const done = await run.start(draft);
    if (done !== null) props.onDone(done);
  };

  return (
    <FormDialog
      hasChanges={draft !== props.initialDraft}
      discardWords={discardWords}
      onClose={close}
      fullWidth
      maxWidth="md"
      aria-labelledby="scenario-dialog-title"
    >
      <DialogTitle id="scenario-dialog-title" variant="h2">
        {props.title}
      </DialogTitle>
      <DialogContent>
        <Typography sx={{ color: 'text.secondary', mb: 2 }}>
          {t('scenarios.dialog.text')}
        </Typography>
        <Box
          sx={{
            display: 'grid',
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(0, 300px)' },
            columnGap: 4,
            rowGap: 2,
          }}
        >
          <Box sx={{ display: 'grid', gap: 2, alignContent: 'start', order: { md: 2 } }}>
            <LimitedTextField
              isCutting
              limit={maximumNameLength}
              inputRef={focusAndSelect}
              label={t('scenarios.name')}
              value={draft.name}
              onChange={({ target }) => {
                change({ name: target.value });
              }}
              sx={{ mt: 1 }}
            />
            <ObjectiveEditor
              settings={settings}
              onChange={(changed) => {
                change({ settings: changed });
              }}
            />
            <KeepPairsField
              pairCount={movablePairs(data).length}
              mostMoved={draft.mostMoved}
              onChange={(mostMoved) => {
                change({ mostMoved });
              }}
            />
            <HardRulesEditor
              settings={settings}
              unplacedGrades={gradesWithoutPlace(
                settings.gradeOrder,
                data.participants,
                compareText,
              )}
              onChange={(changed) => {
                change({ settings: changed });
              }}
            />
          </Box>
          <Box sx={{ display: 'grid', gap: 2, alignContent: 'start' }}>
            <CriteriaEditor
              criteria={criteria}
              shares={readShares({ criteria, gradeOrder: settings.gradeOrder })}
              fieldNames={fieldNamesInUse(data.participants)}
              onDraft={(changed) => {
                change({ criteria: changed });
              }}
              onStore={(changed) => {
                change({ criteria: changed });
              }}
              onRelease={() => undefined}
            />
          </Box>
        </Box>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2, alignItems: 'center' }}>
        <Box sx={{ flex: 1 }}>
          {run.isRunning && (
            <MatchProgressLine
              progress={run.progress}
              peopleCount={data.cohort.length}
              cancelLabel={t('scenarios.run.cancel')}
              onCancel={run.cancel}
            />
          )}
        </Box>
        <Button onClick={close}>{t('app.cancel')}</Button>
        <Button
          variant="contained"
          startIcon={<PlayArrowIcon />}
          disabled={run.isRunning || draft.name.trim() === ''}
          onClick={() => void start()}
        >
          {t('scenarios.run')}
        </Button>
      </DialogActions>
    </FormDialog>
  );
}
