import { useState } from 'react';
import { Link as RouterLink, useParams } from 'react-router';
import Button from '@mui/material/Button';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { Page } from '#renderer/components/page.tsx';
import { useCurrentProgramme } from '#renderer/services/current-programme.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { paths } from '#renderer/services/paths.ts';
import { useSkillNames } from '#renderer/services/programme-data.ts';
import { asId } from '#renderer/storage/ids.ts';
import type { PairId, SessionId } from '#shared/domain/ids.ts';
import { usePairLife } from '../queries.ts';
import { PairSwitcher } from './pair-switcher.tsx';
import { useSessionOfPairs, type NamedPair, type SessionOfPairs } from './queries.ts';
import { SessionActions } from './session-actions.tsx';
import { useSessionEdits } from './session-edits.ts';
import { useSessionFacts } from './session-facts.ts';
import { SessionView } from './session-view.tsx';

/** One session: its agenda while it runs, what was noted and decided, and how it went. */
export function SessionPage() {
  const { sessionId } = useParams();
  // The route has the parameter, so it is never empty here.
  const id = asId<SessionId>(sessionId ?? '-');
  const found = useSessionOfPairs(id);
  if (found === undefined) return <Page title="" />;
  const [first] = found?.pairs ?? [];
  if (found === null || first === undefined) return <NoSession />;
  return <SessionScreen found={found} first={first} />;
}

function SessionScreen(props: { readonly found: SessionOfPairs; readonly first: NamedPair }) {
  const { t } = useLanguage();
  const { found, first } = props;
  const { session, pairs } = found;
  const [chosenId, setChosenId] = useState<PairId | null>(null);
  const shown = pairs.find(({ pair }) => pair.id === chosenId) ?? first;
  const pairLife = usePairLife(shown.pair.id);
  const skillNames = useSkillNames();
  const edits = useSessionEdits(session.id);
  const facts = useSessionFacts(session, pairLife ?? undefined);
  const title =
    pairs.length > 1
      ? t('live.title.workshop', { count: pairs.length })
      : t('live.title', { mentor: first.mentorName, mentee: first.menteeName });
  if (pairLife === null) return <NoSession />;
  return (
    <Page
      title={title}
      facts={facts}
      toolbar={
        pairs.length > 1 ? (
          <PairSwitcher pairs={pairs} shownId={shown.pair.id} onChange={setChosenId} />
        ) : undefined
      }
      actions={
        <SessionActions
          session={session}
          pairId={shown.pair.id}
          personIds={pairs.flatMap(({ pair }) => [pair.mentorId, pair.menteeId])}
          edits={edits}
        />
      }
    >
      {pairLife !== undefined && skillNames !== undefined && (
        <SessionView
          // What is being written goes with its session.
          key={`${session.id} ${pairLife.pair.id}`}
          session={session}
          pairLife={pairLife}
          skillNames={skillNames}
          edits={edits}
        />
      )}
    </Page>
  );
}

function NoSession() {
  const { t } = useLanguage();
  const programme = useCurrentProgramme();
  return (
    <Page title={t('live.gone')}>
      <EmptyState
        title={t('live.gone')}
        text={t('live.gone.text')}
        action={
          <Button variant="contained" component={RouterLink} to={paths.sessions(programme.id)}>
            {t('live.gone.open')}
          </Button>
        }
      />
    </Page>
  );
}
