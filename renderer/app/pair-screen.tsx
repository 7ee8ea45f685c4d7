import { PairPage } from '#renderer/features/sessions/pair/pair-page.tsx';
import { PairPractices } from '#renderer/features/progress/practices/pair-practices.tsx';
import { PairSkills } from '#renderer/features/progress/assessments/pair-skills.tsx';

/** The page of a pair, with what Progress has to show of it. */
export function PairScreen() {
  return (
    <PairPage
      progressTabs={{
        skills: (pairId) => <PairSkills pairId={pairId} />,
        practices: (pairId) => <PairPractices pairId={pairId} />,
      }}
    />
  );
}
