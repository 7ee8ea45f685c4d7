import { useMemo, useState } from 'react';
import { Link as RouterLink } from 'react-router';
import Button from '@mui/material/Button';
import type { AssessmentPoint } from '#shared/domain/progress/assessment.ts';
import { skillGains } from '#shared/domain/progress/assessed-gains.ts';
import { pairAssessments, type PairAssessments } from '#shared/domain/progress/assessments-due.ts';
import type { ProgressFacts } from '#shared/domain/progress/progress-facts.ts';
import { displayName } from '#shared/domain/people/person.ts';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { useServices } from '#renderer/services/app-services.tsx';
import { useCurrentProgramme } from '#renderer/services/current-programme.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { paths } from '#renderer/services/paths.ts';
import { useSkillNames, type SkillNames } from '#renderer/services/programme-data.ts';
import { useProgressFacts } from '#renderer/services/progress-facts.ts';
import { useMarkReady } from '#renderer/services/readiness.ts';
import { ProgressFrame } from '../progress-frame.tsx';
import { AssessmentsTable } from './assessments-table.tsx';
import { AssessmentDialog } from './entry/assessment-dialog.tsx';
import { compareUrgency, countAsked, isAsked, pointToEnter } from './standings.ts';

/** Which pairs have assessed their skills, which should, and the way to enter it. */
export function AssessmentsPage() {
  const programme = useCurrentProgramme();
  const facts = useProgressFacts(programme.id);
  const skillNames = useSkillNames();
  const isRead = facts !== undefined && facts !== null && skillNames !== undefined;
  useMarkReady(isRead);
  if (!isRead) return <ProgressFrame section="assessments" />;
  return <AssessmentsScreen facts={facts} skillNames={skillNames} />;
}

interface OpenEntry {
  readonly first: PairAssessments;
  readonly point: AssessmentPoint;
  readonly following: readonly PairAssessments[];
}

function AssessmentsScreen(props: {
  readonly facts: ProgressFacts;
  readonly skillNames: SkillNames;
}) {
  const { t, compareText } = useLanguage();
  const { facts, skillNames } = props;
  const { domainContext } = useServices();
  const { today } = domainContext();
  const [entered, setEntered] = useState<OpenEntry | null>(null);
  const standings = useMemo(
    () =>
      pairAssessments(facts, { today })
        .toSorted((a, b) => compareText(displayName(a.mentor), displayName(b.mentor)))
        .sort(compareUrgency),
    [compareText, facts, today],
  );
  const gains = useMemo(() => skillGains(facts), [facts]);
  const asked = standings.filter(({ points }) => points.some(isAsked));
  const counts = countAsked(standings);
  const [firstAsked] = asked;
  return (
    <ProgressFrame
      section="assessments"
      {...(standings.length > 0 && { facts: t('assessments.facts', counts) })}
      actions={
        firstAsked !== undefined && (
          <Button
            variant="contained"
            onClick={() => {
              setEntered({
                first: firstAsked,
                point: pointToEnter(firstAsked),
                following: asked.slice(1),
              });
            }}
          >
            {t('assessments.enterDue')}
          </Button>
        )
      }
    >
      {standings.length === 0 ? (
        <NoPairs />
      ) : (
        <AssessmentsTable
          standings={standings}
          gains={gains}
          onEnter={(first, point, shown) => {
            const index = shown.indexOf(first);
            setEntered({ first, point, following: shown.slice(index + 1) });
          }}
        />
      )}
      {entered !== null && (
        <AssessmentDialog
          first={entered.first}
          point={entered.point}
          following={entered.following}
          skillNames={skillNames}
          onClose={() => {
            setEntered(null);
          }}
        />
      )}
    </ProgressFrame>
  );
}

function NoPairs() {
  const { t } = useLanguage();
  const programme = useCurrentProgramme();
  return (
    <EmptyState
      title={t('assessments.noPairs.title')}
      text={t('assessments.noPairs.text')}
      action={
        <Button component={RouterLink} to={paths.pairing(programme.id)} variant="contained">
          {t('assessments.noPairs.action')}
        </Button>
      }
    />
  );
}
