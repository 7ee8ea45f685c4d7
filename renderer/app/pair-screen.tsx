import { PairPage } from '#renderer/features/sessions/pair/pair-page.tsx';
import type { ProgressTabs } from '#renderer/features/sessions/pair/pair-tab.ts';
import { PairNudgeHistory } from '#renderer/features/progress/attention/pair-nudge-history.tsx';
import { PairPractices } from '#renderer/features/progress/practices/pair-practices.tsx';
import { PairSkills } from '#renderer/features/progress/assessments/pair-skills.tsx';

const progressTabs: ProgressTabs = {
  skills: (pairId) => <PairSkills pairId={pairId} />,
  practices: (pairId) => <PairPractices pairId={pairId} />,
  nudges: (pairId, step) => <PairNudgeHistory pairId={pairId} step={step} />,
};

/** The page of a pair, with what Progress has to show of it. */
export function PairScreen() {
  return <PairPage progressTabs={progressTabs} />;
}
