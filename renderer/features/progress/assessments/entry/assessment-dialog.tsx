import { useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { assessmentPoints, type AssessmentPoint } from '#shared/domain/progress/assessment.ts';
import type { PairAssessments } from '#shared/domain/progress/assessments-due.ts';
import { displayName } from '#shared/domain/people/person.ts';
import { DateField } from '#renderer/components/date-field.tsx';
import { FormFrame } from '#renderer/components/form-frame.tsx';
import { useOnceAtATime } from '#renderer/components/use-once-at-a-time.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import type { SkillNames } from '#renderer/services/programme-data.ts';
import { pointToEnter } from '../standings.ts';
import { useRecordAssessments } from '../use-record-assessments.ts';
import { EntryTable } from './entry-table.tsx';
import { useEntry } from './use-entry.ts';

/** Enters what the two of a pair say of their skills, at one point or several; then the next pair. */
export function AssessmentDialog(props: {
  readonly first: PairAssessments;
  readonly point: AssessmentPoint;
  /** Those that can follow, in their order. */
  readonly following: readonly PairAssessments[];
  readonly skillNames: SkillNames;
  onClose(): void;
}) {
  const { t } = useLanguage();
  const { first, following, skillNames, onClose } = props;
  const { domainContext } = useServices();
  const [today] = useState(() => domainContext().today);
  const entry = useEntry(first, props.point, today);
  const [turn, setTurn] = useState(0);
  const [problem, setProblem] = useState<'dayMissing' | 'dayInFuture' | null>(null);
  const record = useRecordAssessments();
  const onceAtATime = useOnceAtATime();
  const { mentor, mentee, pair, points } = entry.standing;
  const next = following[turn];

  /** @returns whether there is nothing left to store */
  const store = async (): Promise<boolean> => {
    const inputs = entry.inputs();
    if (inputs === null) {
      setProblem('dayMissing');
      return false;
    }
    if (inputs.length === 0) return true;
    const names = { pair: `${displayName(mentor)} → ${displayName(mentee)}` };
    const outcome = await record(pair, inputs, t('assessments.saved', names));
    if (outcome === 'day-in-future') setProblem('dayInFuture');
    return outcome === 'stored';
  };
  const save = async () => {
    if (await store()) onClose();
  };
  const saveAndGoOn = async () => {
    if (!(await store())) return;
    setProblem(null);
    if (next === undefined) {
      onClose();
      return;
    }
    setTurn(turn + 1);
    entry.begin(next, pointToEnter(next));
  };

  return (
    <FormFrame
      title={t('assessments.dialog.title', {
        mentor: displayName(mentor),
        mentee: displayName(mentee),
      })}
      size="md"
      isLong
      hasChanges={entry.hasChanges}
      cannotSave={!entry.hasChanges}
      problems={problem === null ? [] : [t(`assessments.dialog.${problem}`)]}
      saveLabel={t('assessments.dialog.save')}
      otherActions={
        next !== undefined && (
          <Button variant="outlined" onClick={() => void onceAtATime(saveAndGoOn)}>
            {t(entry.hasChanges ? 'assessments.dialog.saveNext' : 'assessments.dialog.next')}
          </Button>
        )
      }
      onSave={save}
      onClose={onClose}
    >
      <Box
        sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          void onceAtATime(saveAndGoOn);
        }}
      >
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', pt: 1 }}>
          <ToggleButtonGroup
            exclusive
            size="small"
            value={entry.point}
            aria-label={t('assessments.dialog.point')}
            onChange={(_event, chosen: AssessmentPoint | null) => {
              if (chosen !== null) entry.choosePoint(chosen);
            }}
          >
            {assessmentPoints.map((point) => {
              const state = points.find((one) => one.point === point)?.state ?? 'not-expected';
              return (
                <ToggleButton
                  key={point}
                  value={point}
                  sx={{ textTransform: 'none', flexDirection: 'column', lineHeight: 1.3, px: 2 }}
                >
                  {t(`assessments.point.${point}`)}
                  <Typography component="span" sx={{ fontSize: '0.6875rem' }}>
                    {t(`assessments.state.${state}`)}
                  </Typography>
                </ToggleButton>
              );
            })}
          </ToggleButtonGroup>
          <DateField
            label={t('assessments.dialog.doneOn')}
            value={entry.form.doneOn}
            onChange={(day) => {
              setProblem(null);
              entry.setDay(day);
            }}
            sx={{ width: 160 }}
          />
        </Box>
        <EntryTable key={pair.id} entry={entry} skillNames={skillNames} />
      </Box>
    </FormFrame>
  );
}
