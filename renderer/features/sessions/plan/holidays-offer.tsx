import { useRef, useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import {
  holidayCalendars,
  type HolidayCalendar,
  type Programme,
} from '#shared/domain/programme/programme.ts';
import { useHeldFocus } from '#renderer/components/use-held-focus.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useCommand } from '#renderer/services/use-command.ts';
import { setClosuresCommand } from '../commands.ts';
import { wholeRow } from './dialog-section.tsx';

/** Where a programme keeps no public holidays clear: says so, and offers those that are known. */
export function HolidaysOffer({ programme }: { readonly programme: Programme }) {
  const { t } = useLanguage();
  const run = useCommand();
  const { holidays, closedDays } = programme;
  const [hadNone] = useState(holidays === 'none');
  const root = useRef<HTMLElement>(null);
  useHeldFocus(root, () => root.current);
  if (!hadNone) return null;
  const choose = (chosen: HolidayCalendar) =>
    run(
      setClosuresCommand(programme, { holidays: chosen, closedDays }),
      t('sessions.closures.saved'),
    );
  return (
    <Box
      ref={root}
      tabIndex={-1}
      sx={{ ...wholeRow, display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1 }}
    >
      <Typography variant="body2" role="status" sx={{ color: 'text.secondary' }}>
        {holidays === 'none'
          ? t('sessions.holidays.none')
          : t('sessions.holidays.kept', {
              calendar: t(`sessions.closures.holidays.${holidays}`),
            })}
      </Typography>
      {holidays === 'none' &&
        holidayCalendars
          .filter((calendar) => calendar !== 'none')
          .map((calendar) => (
            <Button key={calendar} size="small" onClick={() => void choose(calendar)}>
              {t(`sessions.closures.holidays.${calendar}`)}
            </Button>
          ))}
    </Box>
  );
}
