import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import Button from '@mui/material/Button';
import { isRunning } from '#shared/domain/pairing/pair-decisions.ts';
import { canBeMentored, canMentor, isTakingPart } from '#shared/domain/people/participant.ts';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { Page } from '#renderer/components/page.tsx';
import { useCurrentProgramme } from '#renderer/services/current-programme.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { paths } from '#renderer/services/paths.ts';
import { useSkillNames } from '#renderer/services/programme-data.ts';
import { useMarkReady } from '#renderer/services/readiness.ts';
import { PairingScreen } from './components/pairing-screen.tsx';
import { usePairingEngine } from './engine-client.ts';
import { usePairingScreen } from './pairing-store.ts';
import { usePairing } from './queries.ts';
import { useWords } from './use-words.ts';

/** Who is paired with whom and why, who is still waiting and why, and who is kept apart. */
export function PairingPage() {
  const { t } = useLanguage();
  const programme = useCurrentProgramme();
  const navigate = useNavigate();
  const data = usePairing(programme);
  const skillNames = useSkillNames();
  const words = useWords(data, skillNames);
  const engine = usePairingEngine(data);
  const show = usePairingScreen((state) => state.show);
  useEffect(() => {
    show(programme.id);
  }, [programme.id, show]);
  useMarkReady(words !== undefined);

  if (data === undefined || words === undefined || engine === undefined) {
    return <Page title={t('board.title')} />;
  }
  const present = data.participants.filter(({ enrolment }) => isTakingPart(enrolment));
  if (present.length === 0) {
    return (
      <Page title={t('board.title')}>
        <EmptyState
          title={t('pairing.noPeople.title')}
          text={t('pairing.noPeople.text')}
          action={
            <Button
              variant="contained"
              onClick={() => void navigate(paths.importPeople(programme.id))}
            >
              {t('people.import')}
            </Button>
          }
        />
      </Page>
    );
  }
  return (
    <PairingScreen
      data={data}
      words={words}
      engine={engine}
      facts={t('pairing.facts', {
        mentors: present.filter(({ enrolment }) => canMentor(enrolment.role)).length,
        mentees: present.filter(({ enrolment }) => canBeMentored(enrolment.role)).length,
        proposed: data.pairs.filter((pair) => pair.state === 'proposed').length,
        accepted: data.pairs.filter((pair) => pair.state === 'accepted').length,
        active: data.pairs.filter(isRunning).length,
      })}
      peopleCount={present.length}
    />
  );
}
