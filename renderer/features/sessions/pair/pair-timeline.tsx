import { useMemo, useState } from 'react';
import { Link as RouterLink } from 'react-router';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { pairTimeline, type TimelineEntry } from '#shared/domain/pair-life/timeline.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { didMeet } from '#shared/domain/sessions/did-meet.ts';
import { computerClock } from '#shared/formats/calendar/computer-clock.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { paths } from '#renderer/services/paths.ts';
import type { PairLife } from '../queries.ts';
import { describeTimelineEntry } from './timeline-words.ts';

/** As many as one reads without looking for something; the rest is shown when asked for. */
const shownAtFirst = 25;

/** All that has befallen the pair, the latest first. */
export function PairTimeline(props: { readonly pairLife: PairLife }) {
  const { t } = useLanguage();
  const { pair, sessions, charters, goals, actions } = props.pairLife;
  const entries = useMemo(
    () => pairTimeline({ pair, sessions, charters, goals, actions }, computerClock),
    [actions, charters, goals, pair, sessions],
  );
  const [shown, setShown] = useState(shownAtFirst);
  const earlier = entries.length - shown;
  return (
    <Paper component="section" aria-labelledby="timeline-title" sx={{ p: 2 }}>
      <Typography id="timeline-title" variant="h2">
        {t('pairLife.timeline.title')}
      </Typography>
      {entries.length === 0 ? (
        <Typography sx={{ color: 'text.secondary', mt: 0.5 }}>
          {t('pairLife.timeline.empty')}
        </Typography>
      ) : (
        <Box component="ol" sx={{ listStyle: 'none', m: 0, mt: 1, p: 0 }}>
          {entries.slice(0, shown).map((entry, index) => (
            <TimelineLine key={keyOf(entry, entries.length - index)} entry={entry} pair={pair} />
          ))}
        </Box>
      )}
      {earlier > 0 && (
        <Button
          onClick={() => {
            setShown(shown + 4 * shownAtFirst);
          }}
        >
          {t('pairLife.timeline.earlier', { count: earlier })}
        </Button>
      )}
    </Paper>
  );
}

/** @param place counted from the oldest: steps have nothing else of their own */
function keyOf(entry: TimelineEntry, place: number): string {
  switch (entry.kind) {
    case 'accepted':
    case 'began':
      return entry.kind;
    case 'step':
      return `step-${place}`;
    case 'session':
      return entry.session.id;
    case 'session-moved':
      return `${entry.session.id}-${entry.at}`;
    case 'charter':
      return entry.charter.id;
    case 'goal-set':
    case 'goal-achieved':
      return `${entry.kind}-${entry.goal.id}`;
    case 'milestone':
      return entry.milestone.id;
    case 'action':
      return entry.action.id;
  }
}

function TimelineLine(props: { readonly entry: TimelineEntry; readonly pair: Pair }) {
  const language = useLanguage();
  const { entry, pair } = props;
  const { text, detail } = describeTimelineEntry(entry, pair, language);
  const session = entry.kind === 'session' || entry.kind === 'session-moved' ? entry.session : null;
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: '88px 17px minmax(0, 1fr)',
        columnGap: 1,
        '&:last-of-type .timeline-thread': { display: 'none' },
      }}
    >
      <Typography variant="body2" sx={{ color: 'text.secondary', pt: '1px' }}>
        <time dateTime={entry.at}>
          {language.formatDate(entry.at, { day: 'numeric', month: 'short', year: 'numeric' })}
        </time>
      </Typography>
      <Box aria-hidden sx={{ position: 'relative' }}>
        <Box
          className="timeline-thread"
          sx={{
            position: 'absolute',
            top: 10,
            bottom: -10,
            left: 8,
            width: '1px',
            bgcolor: 'divider',
          }}
        />
        <Box
          sx={{
            position: 'absolute',
            top: 6,
            left: 4,
            width: 9,
            height: 9,
            borderRadius: '50%',
            border: '2px solid',
            borderColor: dotColour(entry, pair),
            bgcolor: 'background.paper',
          }}
        />
      </Box>
      <Box sx={{ pb: 1.25, minWidth: 0, overflowWrap: 'anywhere' }}>
        <Typography>
          {session === null ? (
            text
          ) : (
            <Link component={RouterLink} to={paths.session(session.programmeId, session.id)}>
              {text}
            </Link>
          )}
        </Typography>
        {detail !== '' && (
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {detail}
          </Typography>
        )}
      </Box>
    </Box>
  );
}

/** What went well, what did not, and all else. */
function dotColour(entry: TimelineEntry, pair: Pair): string {
  if (entry.kind === 'goal-achieved' || entry.kind === 'milestone') return 'success.main';
  if (entry.kind !== 'session') return 'text.secondary';
  return didMeet(entry.session, pair) ? 'primary.main' : 'warning.main';
}
