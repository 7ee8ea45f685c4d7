import { useCallback, useMemo, useRef } from 'react';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { PairId } from '#shared/domain/ids.ts';
import { displayName } from '#shared/domain/people/person.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import type { Action } from '#shared/domain/pair-life/action.ts';
import { mattersOfToday, type TodayMatters } from '#shared/domain/progress/attention-today.ts';
import { pairsNeedingAttention } from '#shared/domain/progress/attention.ts';
import { levelFigures } from '#shared/domain/progress/level-figures.ts';
import type { ProgressFacts } from '#shared/domain/progress/progress-facts.ts';
import { computerClock } from '#shared/formats/calendar/computer-clock.ts';
import { Busy } from '#renderer/components/busy.tsx';
import { useWorkedOutLater } from '#renderer/components/use-later.ts';
import { useHeldFocus } from '#renderer/components/use-held-focus.ts';
import { useCurrentProgramme } from '#renderer/services/current-programme.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useProgressFacts } from '#renderer/services/progress-facts.ts';
import { usePresent } from '#renderer/services/use-present.ts';
import { AttentionQueue } from './attention-queue.tsx';
import { LevelsCard } from './levels-card.tsx';
import { useActions } from './queries.ts';
import { TodayMattersList } from './today-matters.tsx';

/** What of a programme needs the coordinator today, and what it has come to. */
export function ProgrammeToday() {
  const { t } = useLanguage();
  const programme = useCurrentProgramme();
  const facts = useProgressFacts(programme.id);
  const actions = useActions(programme.id);
  if (facts === null) return null;
  if (facts === undefined || actions === undefined) {
    return <Busy label={t('attention.reading')} share={null} />;
  }
  return <TodayAndLevels facts={facts} actions={actions} />;
}

function TodayAndLevels(props: {
  readonly facts: ProgressFacts;
  readonly actions: readonly Action[];
}) {
  const { t, locale } = useLanguage();
  const { facts, actions } = props;
  const present = usePresent();
  const card = useRef<HTMLDivElement>(null);
  // A pair leaves the queue, or a button its row, with the very decision that was made on it.
  useHeldFocus(card, (place) => {
    const row = place.closest<HTMLElement>('li') ?? card.current;
    return row?.querySelector<HTMLElement>('a, button') ?? card.current;
  });
  // Of ten thousand sessions each of these takes a while: the page is there first.
  const items = useWorkedOutLater(
    useCallback(() => pairsNeedingAttention(facts, present, computerClock), [facts, present]),
  );
  const matters = useWorkedOutLater(
    useCallback(() => mattersOfToday(facts, actions, present), [actions, facts, present]),
  );
  const levels = useWorkedOutLater(
    useCallback(() => levelFigures(facts, present, computerClock), [facts, present]),
  );
  const people = useMemo(
    () => new Map(facts.participants.map(({ person }) => [person.id, person])),
    [facts.participants],
  );
  const pairsById = useMemo(
    () => new Map<PairId, Pair>(facts.pairs.map((pair) => [pair.id, pair])),
    [facts.pairs],
  );
  const nameOf = ({ mentorId, menteeId }: Pick<Pair, 'mentorId' | 'menteeId'>) => {
    const [mentor, mentee] = [people.get(mentorId), people.get(menteeId)];
    return t('live.title', {
      mentor: mentor === undefined ? '–' : displayName(mentor),
      mentee: mentee === undefined ? '–' : displayName(mentee),
    });
  };
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Paper
        ref={card}
        component="section"
        aria-labelledby="today-title"
        tabIndex={-1}
        sx={{ p: 2.5, outline: 'none' }}
      >
        <Typography id="today-title" variant="h2" sx={{ mb: 1 }}>
          {t('attention.title')}
        </Typography>
        {items === null || matters === null ? (
          <Busy label={t('attention.reading')} share={null} />
        ) : items.length === 0 && isNothing(matters) ? (
          <Typography sx={{ color: 'text.secondary' }}>{t('attention.nothing')}</Typography>
        ) : (
          <Box sx={{ display: 'grid', gap: 2 }}>
            {items.length > 0 && <AttentionQueue items={items} people={people} nameOf={nameOf} />}
            <TodayMattersList
              programmeId={facts.programme.id}
              matters={matters}
              nameOf={(pairId) => {
                const pair = pairsById.get(pairId);
                return pair === undefined ? '–' : nameOf(pair);
              }}
              titleOf={({ title }) => title[locale] || title[locale === 'fr' ? 'en' : 'fr']}
            />
          </Box>
        )}
      </Paper>
      {levels !== null && <LevelsCard programmeId={facts.programme.id} levels={levels} />}
    </Box>
  );
}

function isNothing({ active: _active, ...matters }: TodayMatters): boolean {
  return Object.values(matters).every((list) => list.length === 0);
}
