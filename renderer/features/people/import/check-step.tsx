import { useState } from 'react';
import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { assertNever } from '#shared/lib/assert-never.ts';
import type { ImportChoices } from '#shared/domain/people-import/plan-import.ts';
import type { PeopleFile } from '#shared/formats/people-list/read-people-file.ts';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { DuplicateChoices } from './duplicate-choices.tsx';
import { ImportedPeople } from './imported-people.tsx';
import { ProblemList } from './problem-list.tsx';
import { SkillChoices } from './skill-choices.tsx';
import { StepButtons } from './step-buttons.tsx';
import { useImportReview, type ImportReview } from './use-import-review.ts';

const checkTabs = ['problems', 'skills', 'duplicates', 'people'] as const;
type CheckTab = (typeof checkTabs)[number];

/** What the list brings, what in it could not be taken, and what the user has to choose. */
export function CheckStep(props: {
  readonly file: PeopleFile;
  readonly choices: ImportChoices;
  readonly isStoring: boolean;
  onChange(choices: ImportChoices): void;
  onBack(): void;
  onImport(review: ImportReview): void;
}) {
  const { t } = useLanguage();
  const { file, choices } = props;
  const review = useImportReview(file);
  const [chosenTab, setChosenTab] = useState<CheckTab | null>(null);
  if (review === undefined) return null;

  const counts: Readonly<Record<CheckTab, number>> = {
    problems: review.problems.length,
    skills: review.unknownSkills.length,
    duplicates: review.duplicates.length,
    people: file.people.length,
  };
  // Opens on the first tab that has something to look at.
  const tab = chosenTab ?? checkTabs.find((name) => counts[name] > 0) ?? 'people';
  const showTab = () => {
    switch (tab) {
      case 'problems':
        return <ProblemList problems={review.problems} />;
      case 'skills':
        return (
          <SkillChoices
            unknownSkills={review.unknownSkills}
            skills={review.known.skills}
            choices={choices.skills}
            onChange={(skills) => {
              props.onChange({ ...choices, skills });
            }}
          />
        );
      case 'duplicates':
        return (
          <DuplicateChoices
            people={file.people}
            existingPersons={review.known.existingPersons}
            duplicates={review.duplicates}
            choices={choices.duplicates}
            onChange={(duplicates) => {
              props.onChange({ ...choices, duplicates });
            }}
          />
        );
      case 'people':
        return <ImportedPeople people={file.people} />;
      default:
        return assertNever(tab);
    }
  };

  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1.5, flex: 1, minHeight: 0 }}>
      <Tabs
        value={tab}
        onChange={(_event, chosen: CheckTab) => {
          setChosenTab(chosen);
        }}
        aria-label={t('people.import.check.tabs')}
        variant="scrollable"
        sx={{ minHeight: 40, borderBottom: 1, borderColor: 'divider' }}
      >
        {checkTabs.map((name) => (
          <Tab
            key={name}
            value={name}
            id={`import-tab-${name}`}
            aria-controls={`import-panel-${name}`}
            label={t(`people.import.check.${name}`, { count: counts[name] })}
            sx={{ minHeight: 40, textTransform: 'none' }}
          />
        ))}
      </Tabs>
      <Box
        role="tabpanel"
        id={`import-panel-${tab}`}
        aria-labelledby={`import-tab-${tab}`}
        sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' }}
      >
        {counts[tab] === 0 ? (
          <EmptyState
            title={t(`people.import.check.${tab}.none`)}
            text={t(`people.import.check.${tab}.none.text`)}
          />
        ) : (
          showTab()
        )}
      </Box>
      <StepButtons
        nextLabel={t('people.import.check.import', { count: file.people.length })}
        isNextDisabled={file.people.length === 0 || props.isStoring}
        onBack={props.onBack}
        onNext={() => {
          props.onImport(review);
        }}
      />
    </Box>
  );
}
