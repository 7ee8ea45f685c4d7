import ChevronLeftIcon from '@mui/icons-material/ChevronLeft';
import ChevronRightIcon from '@mui/icons-material/ChevronRight';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { useLanguage } from '#renderer/services/language.tsx';
import { calendarViews, useCalendarStore } from './calendar-store.ts';
import { FilterField } from './filter-field.tsx';
import type { CalendarKeys } from './use-calendar-keys.ts';
import type { CalendarData } from './use-calendar-data.ts';

/** Where the calendar stands, and the ways through it; each has a key, named in its tooltip. */
export function CalendarToolbar(props: {
  readonly data: CalendarData;
  readonly title: string;
  readonly moves: CalendarKeys;
}) {
  const { t } = useLanguage();
  const { moves } = props;
  const view = useCalendarStore((state) => state.view);
  return (
    <>
      <Tooltip describeChild title={t('calendar.today.key')}>
        <Button variant="outlined" onClick={moves.today}>
          {t('calendar.today')}
        </Button>
      </Tooltip>
      <span>
        <IconButton size="small" aria-label={t('calendar.previous')} onClick={moves.previous}>
          <ChevronLeftIcon />
        </IconButton>
        <IconButton size="small" aria-label={t('calendar.next')} onClick={moves.next}>
          <ChevronRightIcon />
        </IconButton>
      </span>
      <Typography variant="h2" component="p" aria-live="polite" sx={{ minWidth: 140 }}>
        {props.title}
      </Typography>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={view}
        aria-label={t('calendar.views')}
        sx={{ ml: 'auto' }}
      >
        {calendarViews.map((name) => (
          // The paler grey of a choice not made is too pale on what is pointed at.
          <ToggleButton
            key={name}
            value={name}
            onClick={moves[name]}
            sx={{ color: 'text.primary' }}
          >
            <Tooltip describeChild title={t(`calendar.view.${name}.key`)}>
              <span>{t(`calendar.view.${name}`)}</span>
            </Tooltip>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <FilterField data={props.data} />
    </>
  );
}
