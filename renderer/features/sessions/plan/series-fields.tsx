import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import Switch from '@mui/material/Switch';
import TextField from '@mui/material/TextField';
import { closedDayAnswers } from '#shared/domain/sessions/plan-series.ts';
import {
  placeInMonth,
  seriesRhythms,
  type SeriesRhythm,
} from '#shared/domain/sessions/series-rule.ts';
import { isLocalDateTime } from '#shared/formats/calendar/time-zone.ts';
import { LimitedTextField } from '#renderer/components/limited-text-field.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { wholeRow } from './dialog-section.tsx';
import type { SeriesInput } from './session-form.ts';

/** How a series goes on, where it ends, and what becomes of days on which it cannot be. */
export function SeriesFields(props: {
  readonly series: SeriesInput;
  /** The first day, `YYYY-MM-DD`, or what is typed of it so far. */
  readonly startsOn: string;
  onChange(series: SeriesInput): void;
}) {
  const { t } = useLanguage();
  const { series, startsOn } = props;
  const rhythmName = useRhythmName(startsOn);
  const change = (part: Partial<SeriesInput>) => {
    props.onChange({ ...series, ...part });
  };
  const { rhythm } = series;
  const isDated = rhythm === 'monthly-date' || rhythm === 'every-months';
  return (
    <>
      <TextField
        select
        label={t('sessions.series.rhythm')}
        value={rhythm}
        helperText={
          isDated && Number(startsOn.slice(8)) > 28 ? t('sessions.series.lateInMonth') : undefined
        }
        onChange={(event) => {
          const chosen = seriesRhythms.find((known) => known === event.target.value);
          if (chosen !== undefined) change({ rhythm: chosen });
        }}
      >
        {seriesRhythms.map((one) => (
          <MenuItem key={one} value={one}>
            {rhythmName(one)}
          </MenuItem>
        ))}
      </TextField>
      {(rhythm === 'every-weeks' || rhythm === 'every-months') && (
        <NumberField
          label={t(rhythm === 'every-weeks' ? 'sessions.series.weeks' : 'sessions.series.months')}
          value={series.interval}
          onChange={(interval) => {
            change({ interval });
          }}
        />
      )}
      {rhythm === 'custom' ? (
        <LimitedTextField
          isCutting
          limit={300}
          label={t('sessions.series.customRule')}
          helperText={t('sessions.series.customRule.help')}
          value={series.customRule}
          slotProps={{ htmlInput: { spellCheck: false } }}
          onChange={(event) => {
            change({ customRule: event.target.value });
          }}
        />
      ) : (
        <SeriesEndFields series={series} onChange={change} />
      )}
      <TextField
        select
        label={t('sessions.series.answer')}
        value={series.answer}
        onChange={(event) => {
          const answer = closedDayAnswers.find((known) => known === event.target.value);
          if (answer !== undefined) change({ answer });
        }}
      >
        {closedDayAnswers.map((answer) => (
          <MenuItem key={answer} value={answer}>
            {t(`sessions.series.answer.${answer}`)}
          </MenuItem>
        ))}
      </TextField>
      <FormControlLabel
        label={t('sessions.series.weekends')}
        control={
          <Switch
            checked={series.areWeekendsClosed}
            onChange={(_event, areWeekendsClosed) => {
              change({ areWeekendsClosed });
            }}
          />
        }
      />
      <FormControlLabel
        label={t('sessions.series.stages')}
        control={
          <Switch
            checked={series.hasStages}
            onChange={(_event, hasStages) => {
              change({ hasStages });
            }}
          />
        }
        sx={wholeRow}
      />
    </>
  );
}

function SeriesEndFields(props: {
  readonly series: SeriesInput;
  onChange(part: Partial<SeriesInput>): void;
}) {
  const { t } = useLanguage();
  const { series, onChange } = props;
  return (
    <>
      <TextField
        select
        label={t('sessions.series.end')}
        value={series.endKind}
        onChange={(event) => {
          onChange({ endKind: event.target.value === 'until' ? 'until' : 'count' });
        }}
      >
        {(['count', 'until'] as const).map((kind) => (
          <MenuItem key={kind} value={kind}>
            {t(`sessions.series.end.${kind}`)}
          </MenuItem>
        ))}
      </TextField>
      {series.endKind === 'count' ? (
        <NumberField
          label={t('sessions.series.count')}
          value={series.count}
          onChange={(count) => {
            onChange({ count });
          }}
        />
      ) : (
        <TextField
          type="date"
          label={t('sessions.series.until')}
          value={series.until}
          slotProps={{ inputLabel: { shrink: true } }}
          onChange={(event) => {
            onChange({ until: event.target.value });
          }}
        />
      )}
    </>
  );
}

function NumberField(props: {
  readonly label: string;
  readonly value: string;
  onChange(value: string): void;
}) {
  return (
    <TextField
      label={props.label}
      value={props.value}
      slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 4 } }}
      onChange={(event) => {
        props.onChange(event.target.value);
      }}
    />
  );
}

/** Names a rhythm by the first day, such as “Every month, second Tuesday”. */
function useRhythmName(startsOn: string): (rhythm: SeriesRhythm) => string {
  const { t, formatDate } = useLanguage();
  const isDay = isLocalDateTime(`${startsOn}T12:00`);
  return (rhythm) => {
    const values = {
      place: isDay ? placeInMonth(startsOn) : 1,
      weekday: isDay ? formatDate(startsOn, { weekday: 'long' }) : '–',
      day: isDay ? Number(startsOn.slice(8)) : 1,
    };
    return t(`sessions.series.rhythm.${rhythm}`, values);
  };
}
