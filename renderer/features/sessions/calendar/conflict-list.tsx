import { useState } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Collapse from '@mui/material/Collapse';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router';
import type { Conflict } from '#shared/domain/calendar/find-conflicts.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { paths } from '#renderer/services/paths.ts';
import { entryTitle, useDescribeConflict } from './entry-words.ts';
import type { CalendarData } from './use-calendar-data.ts';

/** Everything that stands against sessions to come; nothing when nothing does. */
export function ConflictList(props: {
  readonly data: CalendarData;
  readonly conflicts: readonly Conflict[];
}) {
  const { t, formatDate } = useLanguage();
  const { data, conflicts } = props;
  const describe = useDescribeConflict(data);
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
      <Collapse in={isOpen}>
        <Box component="ul" sx={{ m: 0, pl: 2.5, maxHeight: 160, overflowY: 'auto' }}>
          {conflicts.map((conflict) => {
            const { session } = conflict;
            const title = entryTitle(
              { kind: 'session', session, pairIds: session.pairIds },
              data,
              t,
            );
            const words = describe(conflict);
            return (
              <li key={`${session.id} ${words}`}>
                <Link component={RouterLink} to={paths.session(data.programme.id, session.id)}>
                  {t('calendar.conflict.session', {
                    session: title,
                    at: formatDate(session.startsAt, { dateStyle: 'medium', timeStyle: 'short' }),
                  })}
                </Link>
                {` ${words}`}
              </li>
            );
          })}
        </Box>
      </Collapse>
    </Alert>
  );
}
