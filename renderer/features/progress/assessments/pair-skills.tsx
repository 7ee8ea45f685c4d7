import { useState } from 'react';
import Box from '@mui/material/Box';
import type { PairId } from '#shared/domain/ids.ts';
import type { AssessmentPoint } from '#shared/domain/progress/assessment.ts';
import { skillHistories } from '#shared/domain/progress/assessed-history.ts';
import {
  pairAssessments,
  type AssessmentFacts,
  type PairAssessments,
} from '#shared/domain/progress/assessments-due.ts';
import { Busy } from '#renderer/components/busy.tsx';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useSkillNames, type SkillNames } from '#renderer/services/programme-data.ts';
import { AssessmentDialog } from './entry/assessment-dialog.tsx';
import { DueCard } from './history/due-card.tsx';
import { HistoryCard } from './history/history-card.tsx';
import { NotBegun } from './history/not-begun.tsx';
import { usePairFacts } from './queries.ts';

/** How the skills of a pair went on, and the way to enter what is due. */
export function PairSkills(props: { readonly pairId: PairId }) {
  const { t } = useLanguage();
  const facts = usePairFacts(props.pairId);
  const skillNames = useSkillNames();
  const { domainContext } = useServices();
  if (facts === undefined || skillNames === undefined) {
    return <Busy label={t('assessments.history.loading')} share={null} />;
  }
  if (facts === null) return null;
  const [standing] = pairAssessments(facts, domainContext());
  if (standing === undefined) return <NotBegun />;
  return <SkillsScreen facts={facts} standing={standing} skillNames={skillNames} />;
}

function SkillsScreen(props: {
  readonly facts: AssessmentFacts;
  readonly standing: PairAssessments;
  readonly skillNames: SkillNames;
}) {
  const { facts, standing, skillNames } = props;
  const { mentor, mentee } = standing;
  const [entered, setEntered] = useState<AssessmentPoint | null>(null);
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <DueCard standing={standing} onEnter={setEntered} />
      <HistoryCard
        role="mentee"
        person={mentee}
        histories={skillHistories(standing, facts.sessions, mentee.id)}
        skillNames={skillNames}
      />
      <HistoryCard
        role="mentor"
        person={mentor}
        histories={skillHistories(standing, facts.sessions, mentor.id)}
        skillNames={skillNames}
      />
      {entered !== null && (
        <AssessmentDialog
          first={standing}
          point={entered}
          following={[]}
          skillNames={skillNames}
          onClose={() => {
            setEntered(null);
          }}
        />
      )}
    </Box>
  );
}
