import { useState } from 'react';
import { useNavigate } from 'react-router';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Step from '@mui/material/Step';
import StepLabel from '@mui/material/StepLabel';
import Stepper from '@mui/material/Stepper';
import { describeTableError } from '#shared/i18n/describe-import.ts';
import { Busy } from '#renderer/components/busy.tsx';
import { Page } from '#renderer/components/page.tsx';
import { useServices } from '#renderer/services/app-services.tsx';
import { useCurrentProgramme } from '#renderer/services/current-programme.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useMenuCommands } from '#renderer/services/menu-commands.ts';
import { paths } from '#renderer/services/paths.ts';
import { useMarkReady } from '#renderer/services/readiness.ts';
import { readPeopleFileInWorker } from '#renderer/workers/import-client.ts';
import { CheckStep } from './check-step.tsx';
import { ChooseFileStep } from './choose-file-step.tsx';
import { ColumnsStep } from './columns-step.tsx';
import { DoneStep } from './done-step.tsx';
import {
  importSteps,
  noChoices,
  useImportState,
  type ColumnChoices,
  type ImportSummary,
  type PickedList,
} from './import-state.ts';
import { useBackgroundJob } from './use-background-job.ts';
import { useStoreImport } from './use-store-import.ts';

/** From a file to people of the programme, in four steps; nothing is stored before the last. */
export function ImportPage() {
  const { t } = useLanguage();
  const { desktop } = useServices();
  const programme = useCurrentProgramme();
  const navigate = useNavigate();
  const { state, setState, startAgain } = useImportState(programme.id);
  const reading = useBackgroundJob();
  const { store, isStoring } = useStoreImport();
  // Not kept while other screens are visited: who comes back wants to import another list.
  const [stored, setStored] = useState<ImportSummary | null>(null);
  useMenuCommands({
    'import-people': () => {
      setStored(null);
    },
  });
  useMarkReady(true);

  /** Reads the list; the first time by guessing, then as the user says its columns are. */
  const read = async (list: PickedList, columns?: ColumnChoices) => {
    try {
      const result = await reading.run((run) =>
        readPeopleFileInWorker(
          {
            bytes: list.bytes,
            fileName: list.name,
            ...(columns && { mapping: columns.mapping }),
            ...(columns?.roleForAll && { roleForAll: columns.roleForAll }),
          },
          run,
        ),
      );
      if (result === null) return;
      if (!result.ok) {
        setState({ step: 'file', problem: describeTableError(result.error, t) });
      } else if (columns === undefined) {
        const { mapping } = result.value;
        setState({
          step: 'columns',
          list,
          file: result.value,
          columns: { mapping, roleForAll: null },
        });
      } else {
        setState({ step: 'check', list, file: result.value, columns, choices: noChoices });
      }
    } catch (error) {
      void desktop.logError({ message: String(error), stack: '' });
      setState({ step: 'file', problem: t('people.import.unreadable') });
    }
  };

  const leave = () => {
    startAgain();
    void navigate(paths.people(programme.id));
  };
  return (
    <Page
      title={t('people.import')}
      facts={state.step === 'columns' || state.step === 'check' ? state.list.name : undefined}
      actions={
        stored === null && (
          <Button variant="outlined" onClick={leave}>
            {t('app.cancel')}
          </Button>
        )
      }
    >
      <Stepper
        activeStep={importSteps.indexOf(stored === null ? state.step : 'done')}
        sx={{
          mb: 2.5,
          maxWidth: 760,
          // Where four names do not fit, the numbers and the present one do.
          '@media (max-width: 639px)': {
            '& .MuiStepLabel-label:not(.Mui-active)': { display: 'none' },
          },
        }}
      >
        {importSteps.map((step) => (
          <Step key={step}>
            <StepLabel>{t(`people.import.step.${step}`)}</StepLabel>
          </Step>
        ))}
      </Stepper>
      {reading.progress !== null && (
        <Box sx={{ mb: 2 }}>
          <Busy
            label={t('people.import.reading')}
            share={reading.progress === 'unknown' ? null : reading.progress}
            cancelLabel={t('app.cancel')}
            onCancel={reading.cancel}
          />
        </Box>
      )}
      {isStoring && (
        <Box sx={{ mb: 2 }}>
          <Busy label={t('people.import.storing')} share={null} />
        </Box>
      )}
      {stored === null && state.step === 'file' && (
        <ChooseFileStep
          problem={state.problem}
          onPick={(list) => void read(list)}
          onProblem={(problem) => {
            setState({ step: 'file', problem });
          }}
        />
      )}
      {state.step === 'columns' && (
        <ColumnsStep
          file={state.file}
          columns={state.columns}
          onChange={(columns) => {
            setState({ ...state, columns });
          }}
          onBack={() => {
            setState({ step: 'file', problem: null });
          }}
          onNext={() => {
            // Read as it is shown: reading again would find the same.
            const { mapping, roleForAll } = state.columns;
            if (mapping === state.file.mapping && roleForAll === null) {
              setState({ ...state, step: 'check', choices: noChoices });
            } else {
              void read(state.list, state.columns);
            }
          }}
        />
      )}
      {state.step === 'check' && (
        <CheckStep
          file={state.file}
          choices={state.choices}
          isStoring={isStoring}
          onChange={(choices) => {
            setState({ ...state, choices });
          }}
          onBack={() => {
            const { list, file, columns } = state;
            setState({ step: 'columns', list, file, columns });
          }}
          onImport={(review) =>
            void store({ file: state.file, choices: state.choices, ...review }).then((summary) => {
              if (summary === null) return;
              startAgain();
              setStored(summary);
            })
          }
        />
      )}
      {stored !== null && (
        <DoneStep
          summary={stored}
          onTakenBack={() => {
            setStored(null);
          }}
        />
      )}
    </Page>
  );
}
