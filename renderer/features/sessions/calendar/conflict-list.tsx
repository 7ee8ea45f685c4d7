import { memo, useState } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router';
import type { Conflict } from '#shared/domain/calendar/find-conflicts.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { paths } from '#renderer/services/paths.ts';
import { entryTitle, useDescribeConflict } from './entry-words.ts';
import type { CalendarData } from './use-calendar-data.ts';

/** Whoever has more of them sees more once these are solved. */
const mostShown = 50;

/** Everything that stands against sessions to come; nothing when nothing does. */
export const ConflictList = memo(function ConflictList(props: {
  readonly data: CalendarData;
  readonly conflicts: readonly Conflict[];
}) {
  const { t } = useLanguage();
  const { data, conflicts } = props;
  const hidden = conflicts.length - mostShown;
  const [isOpen, setIsOpen] = useState(false);
  if (conflicts.length === 0) return null;
  return (
    <Alert
      severity="warning"
      sx={{ mb: 1.25, py: 0, flexShrink: 0 }}
      action={
        <Button
          color="inherit"
          size="small"
          aria-expanded={isOpen}
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        >
          {t(isOpen ? 'calendar.conflicts.hide' : 'calendar.conflicts.show')}
        </Button>
      }
    >
      {t('calendar.conflicts', { count: conflicts.length })}
      {isOpen && (
        <Box component="ul" sx={{ m: 0, pl: 2.5, maxHeight: 160, overflowY: 'auto' }}>
          {conflicts.slice(0, mostShown).map((conflict) => (
            <ConflictLine key={keyOf(conflict)} data={data} conflict={conflict} />
          ))}
          {hidden > 0 && <li>{t('calendar.conflicts.others', { count: hidden })}</li>}
        </Box>
      )}
    </Alert>
  );
});

function keyOf(conflict: Conflict): string {
  const other = conflict.kind === 'overlap' ? conflict.other.id : '';
  return `${conflict.kind} ${conflict.session.id} ${other}`;
}

function ConflictLine(props: { readonly data: CalendarData; readonly conflict: Conflict }) {
  const language = useLanguage();
  const { t, formatDate } = language;
  const { data, conflict } = props;
  const describe = useDescribeConflict(data);
  const { session } = conflict;
  const title = entryTitle({ kind: 'session', session, pairIds: session.pairIds }, data, language);
  return (
    <li>
      <Link component={RouterLink} to={paths.session(data.programme.id, session.id)}>
        {t('calendar.conflict.session', {
          session: title,
          at: formatDate(session.startsAt, { dateStyle: 'medium', timeStyle: 'short' }),
        })}
      </Link>
      {` ${describe(conflict)}`}
    </li>
  );
}
