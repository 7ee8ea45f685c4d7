import { useRef, useState } from 'react';
import LockIcon from '@mui/icons-material/Lock';
import ShieldIcon from '@mui/icons-material/Shield';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import Typography from '@mui/material/Typography';
import { isUnderWay } from '#shared/domain/sessions/live-session.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import { useHeldFocus } from '#renderer/components/use-held-focus.ts';
import { useIsNarrower } from '#renderer/components/use-is-narrower.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useMenuCommands } from '#renderer/services/menu-commands.ts';
import type { SkillNames } from '#renderer/services/programme-data.ts';
import { SessionNotes } from '../journal/session-notes.tsx';
import { PairFiguresCard } from '../pair/pair-figures-card.tsx';
import type { PairLife } from '../queries.ts';
import { FeedbackCard } from './feedback-card.tsx';
import type { SessionEdits } from './session-edits.ts';
import { SessionList } from './session-list.tsx';
import { SharedJournal } from './shared-journal.tsx';
import { SkillsCard } from './skills-card.tsx';
import { WhatNext } from './what-next.tsx';

interface SessionViewProps {
  readonly session: Session;
  readonly pairLife: PairLife;
  readonly skillNames: SkillNames;
  readonly edits: SessionEdits;
}

/** Below this there is no room for cards beside the notes: they become a tab. In CSS pixels, of the page without the side bar. */
const threeColumnsWidth = 930;
/** Below this the list of sessions lies above. */
const twoColumnsWidth = 600;

const tabs = ['shared', 'private', 'pair'] as const;
type SessionTab = (typeof tabs)[number];

/** The pair's sessions, what is written in this one, and what is known of the pair, side by side where there is room. */
export function SessionView(props: SessionViewProps) {
  const { session, pairLife } = props;
  const [isWithoutCards, measureCards] = useIsNarrower(threeColumnsWidth);
  const [isOneColumn, measureList] = useIsNarrower(twoColumnsWidth);
  return (
    <Box ref={measureCards} sx={{ flex: 1, minHeight: 0, display: 'flex' }}>
      <Box
        ref={measureList}
        sx={{
          flex: 1,
          minWidth: 0,
          minHeight: 0,
          display: 'grid',
          gap: 2,
          ...(isOneColumn
            ? { gridTemplateRows: 'minmax(64px, 20%) minmax(0, 1fr)' }
            : {
                gridTemplateRows: 'minmax(0, 1fr)',
                gridTemplateColumns: isWithoutCards
                  ? '180px minmax(0, 1fr)'
                  : 'minmax(170px, 220px) minmax(0, 1fr) 290px',
              }),
        }}
      >
        <SessionList current={session} pairLife={pairLife} />
        <SessionTabs {...props} hasCardsTab={isWithoutCards} />
        {!isWithoutCards && (
          <Box sx={{ overflow: 'auto', minHeight: 0 }}>
            <SessionCards key={session.id} {...props} />
          </Box>
        )}
      </Box>
    </Box>
  );
}

function SessionTabs(props: SessionViewProps & { readonly hasCardsTab: boolean }) {
  const { t } = useLanguage();
  const { session, pairLife, edits, hasCardsTab } = props;
  const [chosen, setChosen] = useState<SessionTab>('shared');
  useMenuCommands({ 'write-private-note': () => setChosen('private') }, pairLife.pair.id);
  const tab = chosen === 'pair' && !hasCardsTab ? 'shared' : chosen;
  const paper = useRef<HTMLDivElement>(null);
  const chosenTab = () => paper.current?.querySelector<HTMLElement>('[aria-selected="true"]');
  // What comes next goes once it is settled.
  useHeldFocus(paper, (place) => (place === paper.current ? chosenTab() : null));
  const showCards = () => {
    setChosen('pair');
    document.getElementById(tabAttributes('pair').id)?.focus();
  };
  return (
    <Paper ref={paper} sx={{ minWidth: 0, minHeight: 0, display: 'flex', flexDirection: 'column' }}>
      <Tabs
        value={tab}
        variant="scrollable"
        aria-label={t('live.tabs')}
        sx={{ px: 2, pt: 1, flexShrink: 0 }}
        onChange={(_event, next: SessionTab) => {
          setChosen(next);
        }}
      >
        <Tab {...tabAttributes('shared')} value="shared" label={t('live.tab.shared')} />
        <Tab
          {...tabAttributes('private')}
          value="private"
          label={t('live.tab.private')}
          icon={<LockIcon aria-hidden sx={{ fontSize: 15 }} />}
          iconPosition="start"
          sx={{ minHeight: 48 }}
        />
        {hasCardsTab && <Tab {...tabAttributes('pair')} value="pair" label={t('live.tab.pair')} />}
      </Tabs>
      <WhatNext
        session={session}
        pairLife={pairLife}
        edits={edits}
        onFeedback={hasCardsTab && tab !== 'pair' ? showCards : null}
      />
      <Box
        // Each opens at its top, wherever the one before had been scrolled to.
        key={`${session.id} ${tab}`}
        role="tabpanel"
        id={`session-panel-${tab}`}
        aria-labelledby={`session-tab-${tab}`}
        sx={{ flex: 1, minHeight: 0, overflow: 'auto', px: 2.5, py: 2 }}
      >
        {tab === 'shared' && (
          <SharedJournal key={session.id} session={session} pairLife={pairLife} edits={edits} />
        )}
        {tab === 'private' && (
          <SessionNotes
            key={session.id}
            pairLife={pairLife}
            sessionId={session.id}
            visibility="private"
          />
        )}
        {tab === 'pair' && <SessionCards key={session.id} {...props} />}
      </Box>
    </Paper>
  );
}

function tabAttributes(tab: SessionTab) {
  return { id: `session-tab-${tab}`, 'aria-controls': `session-panel-${tab}` };
}

function SessionCards({ session, pairLife, skillNames, edits }: SessionViewProps) {
  const { t } = useLanguage();
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
      {isUnderWay(session) && <FeedbackCard session={session} pairLife={pairLife} edits={edits} />}
      <PairFiguresCard pairLife={pairLife} />
      <SkillsCard session={session} pairLife={pairLife} skillNames={skillNames} edits={edits} />
      <Box sx={{ display: 'flex', gap: 1, px: 0.25, color: 'text.secondary' }}>
        <ShieldIcon aria-hidden sx={{ fontSize: 18 }} />
        <Typography variant="caption">{t('live.privacy')}</Typography>
      </Box>
    </Box>
  );
}
