import { useMemo } from 'react';
import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import type { PairId } from '#shared/domain/ids.ts';
import { isPast, isRunning } from '#shared/domain/pairing/pair-decisions.ts';
import {
  maximumPracticeNoteLength,
  maximumPracticeTitleLength,
  type PracticeProblem,
} from '#shared/domain/progress/practice-decisions.ts';
import type { Practice } from '#shared/domain/progress/practice.ts';
import { ChoiceField } from '#renderer/components/choice-field.tsx';
import { DateField } from '#renderer/components/date-field.tsx';
import { FormFrame } from '#renderer/components/form-frame.tsx';
import { FormGrid } from '#renderer/components/form-grid.tsx';
import { LimitedTextField } from '#renderer/components/limited-text-field.tsx';
import { useForm } from '#renderer/components/use-form.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import type { SkillNames } from '#renderer/services/programme-data.ts';
import { usePresent } from '#renderer/services/use-present.ts';
import {
  practiceUsers,
  readPracticeForm,
  toPracticeForm,
  type PracticeForm,
} from './practice-form.ts';
import { PracticeStory } from './practice-story.tsx';
import type { PracticeBook } from './queries.ts';
import type { PracticeDecisions } from './use-practice-decisions.ts';

const triedProblems = ['tried-missing', 'tried-ahead'] as const;
const adoptedProblems = [
  'adopted-missing',
  'adopted-ahead',
  'adopted-before-tried',
  'later-than-what-followed',
] as const;

/** Notes a practice, or changes what is noted of one. */
export function PracticeDialog(props: {
  /** Null to note a new one. */
  readonly practice: Practice | null;
  readonly book: PracticeBook;
  readonly skillNames: SkillNames;
  readonly decisions: PracticeDecisions;
  onClose(): void;
}) {
  const { t, compareText } = useLanguage();
  const { practice, book, skillNames, decisions, onClose } = props;
  const { today } = usePresent();
  const options = usePairOptions(book);
  const { fields, problems, hasChanges, change, setProblems, problemAmong } = useForm<
    PracticeForm,
    PracticeProblem | 'pair-missing'
  >(() => {
    // Where there is but one pair, there is nothing to choose.
    const only = options.length === 1 ? options[0] : undefined;
    const pairId = practice?.pairId ?? only;
    const pair = book.pairs.find(({ id }) => id === pairId) ?? null;
    return toPracticeForm(practice, pair, today);
  });
  const pair = book.pairs.find(({ id }) => id === fields.pairId);
  const save = async () => {
    if (pair === undefined) {
      setProblems(['pair-missing']);
      return;
    }
    const found = await decisions.store(pair, practice, readPracticeForm(fields, pair));
    if (found === null) onClose();
    else setProblems(found);
  };
  const tellAmong = (known: readonly PracticeProblem[]) => {
    const found = problemAmong(known);
    return found && t(`practices.problem.${found}`);
  };
  const skillIds = skillNames.skills
    .map(({ id }) => id)
    .toSorted((a, b) => compareText(skillNames.nameOf(a), skillNames.nameOf(b)));
  return (
    <FormFrame
      title={t(practice === null ? 'practices.new' : 'practices.edit')}
      size="sm"
      hasChanges={hasChanges}
      problems={[]}
      saveLabel={t('practices.save')}
      onSave={save}
      onClose={onClose}
    >
      <FormGrid columns={2}>
        {practice !== null && <PracticeStory practice={practice} />}
        {practice === null && (
          <Autocomplete<PairId>
            className="wide"
            options={options}
            value={fields.pairId}
            getOptionKey={(pairId) => pairId}
            getOptionLabel={book.pairName}
            onChange={(_event, pairId) => {
              change({ pairId });
            }}
            renderInput={(input) => (
              <TextField
                {...input}
                required
                label={t('practices.field.pair')}
                error={problems.includes('pair-missing')}
                helperText={
                  problems.includes('pair-missing') && t('practices.problem.pair-missing')
                }
              />
            )}
          />
        )}
        <LimitedTextField
          className="wide"
          required
          label={t('practices.field.title')}
          error={problems.includes('title-missing')}
          helperText={tellAmong(['title-missing']) ?? t('practices.field.title.help')}
          value={fields.title}
          limit={maximumPracticeTitleLength}
          onChange={(event) => {
            change({ title: event.target.value });
          }}
        />
        <ChoiceField
          label={t('practices.field.user')}
          choices={practiceUsers}
          value={fields.user}
          nameOf={(user) =>
            pair === undefined || user === 'both'
              ? t(`practices.user.${user}`)
              : book.nameOf(pair[user === 'mentor' ? 'mentorId' : 'menteeId'])
          }
          onChoose={(user) => {
            change({ user });
          }}
        />
        <Autocomplete
          options={skillIds}
          value={fields.skillId}
          getOptionLabel={skillNames.nameOf}
          onChange={(_event, skillId) => {
            change({ skillId });
          }}
          renderInput={(input) => <TextField {...input} label={t('practices.field.skill')} />}
        />
        <LimitedTextField
          className="wide"
          multiline
          minRows={2}
          label={t('practices.field.evidence')}
          helperText={t('practices.field.evidence.help')}
          value={fields.evidence}
          limit={maximumPracticeNoteLength}
          onChange={(event) => {
            change({ evidence: event.target.value });
          }}
        />
        <DateField
          label={t('practices.field.triedOn')}
          value={fields.triedOn}
          problem={tellAmong(triedProblems)}
          onChange={(triedOn) => {
            change({ triedOn });
          }}
        />
        {(practice === null || practice.adoptedOn !== null) && (
          <DateField
            label={t(
              practice === null ? 'practices.field.adoptedOn.new' : 'practices.field.adoptedOn',
            )}
            value={fields.adoptedOn}
            problem={tellAmong(adoptedProblems)}
            onChange={(adoptedOn) => {
              change({ adoptedOn });
            }}
          />
        )}
      </FormGrid>
    </FormFrame>
  );
}

/** Pairs that have begun, by name; what they changed may come to light after they ended. */
function usePairOptions({ pairs, pairName }: PracticeBook): readonly PairId[] {
  const { compareText } = useLanguage();
  return useMemo(
    () =>
      pairs
        .filter((pair) => isRunning(pair) || isPast(pair))
        .map(({ id }) => id)
        .toSorted((a, b) => compareText(pairName(a), pairName(b))),
    [compareText, pairName, pairs],
  );
}
