import { useState } from 'react';
import Alert from '@mui/material/Alert';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import type { Result } from '#shared/lib/result.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { stagesOfPlan } from './decide-plan.ts';
import { DialogSection, wholeRow } from './dialog-section.tsx';
import { HolidaysOffer } from './holidays-offer.tsx';
import { OutlookList } from './outlook-list.tsx';
import type { PlanningData } from './planning-data.ts';
import { SeriesFields } from './series-fields.tsx';
import {
  initialSeries,
  readDetails,
  type Outlook,
  type OutlookProblem,
  type PlanInput,
  type SeriesInput,
} from './session-form.ts';

/** Whether a session repeats, how, and on which dates that comes to. */
export function SeriesSection(props: {
  readonly input: PlanInput;
  /** Of what was typed a moment ago; null while that was no series. */
  readonly outlook: Result<Outlook, OutlookProblem> | null;
  readonly data: PlanningData;
  onChange(series: SeriesInput | null): void;
}) {
  const { t } = useLanguage();
  const { input, outlook, data, onChange } = props;
  // Switched off and on again, the series is as it was.
  const [last, setLast] = useState(() => initialSeries(data.programme));
  const { series } = input;
  return (
    <DialogSection
      title={t('sessions.section.series')}
      action={
        <FormControlLabel
          label={t('sessions.series.repeat')}
          labelPlacement="start"
          control={
            <Switch
              checked={series !== null}
              onChange={(_event, isOn) => {
                onChange(isOn ? last : null);
              }}
            />
          }
        />
      }
    >
      {series !== null && (
        <>
          <SeriesFields
            series={series}
            startsOn={input.date}
            onChange={(changed) => {
              setLast(changed);
              onChange(changed);
            }}
          />
          {series.hasStages && (
            <Typography variant="body2" role="status" sx={{ ...wholeRow, color: 'text.secondary' }}>
              {t('sessions.series.stages.help', { minutes: input.minutes })}
            </Typography>
          )}
          <HolidaysOffer programme={data.programme} />
          {outlook === null ? null : outlook.ok ? (
            <OutlookList
              dates={outlook.value.dates}
              stages={stagesOfPlan(input, outlook.value.dates, data)}
              pairIds={input.pairIds}
              minutes={readDetails(input).minutes}
              data={data}
            />
          ) : (
            <Alert severity="info" sx={wholeRow}>
              {t(`sessions.problem.${outlook.error}`)}
            </Alert>
          )}
        </>
      )}
    </DialogSection>
  );
}
