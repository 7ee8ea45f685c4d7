import { useMemo, useState } from 'react';
import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { PairId } from '#shared/domain/ids.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import { FormFrame } from '#renderer/components/form-frame.tsx';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useNotices } from '#renderer/services/notices.ts';
import { useSavedNotice } from '#renderer/services/use-saved-notice.ts';
import { writeIcsInWorker } from '#renderer/workers/calendar-client.ts';
import { toCalendarSessions } from './export-sessions.ts';
import type { CalendarData } from './use-calendar-data.ts';

type Scope = 'session' | 'pair' | 'programme';

/** Saves sessions as a calendar file that other calendars take, and update from when it is saved again. */
export function ExportDialog(props: {
  readonly data: CalendarData;
  /** Null to choose among a pair’s and the whole programme’s. */
  readonly session: Session | null;
  readonly pairId: PairId | null;
  onClose(): void;
}) {
  const { t, locale } = useLanguage();
  const { desktop } = useServices();
  const tellSaved = useSavedNotice();
  const showNotice = useNotices((state) => state.show);
  const { data, session } = props;
  const [scope, setScope] = useState<Scope>(
    session !== null ? 'session' : props.pairId === null ? 'programme' : 'pair',
  );
  const [pairId, setPairId] = useState(props.pairId);
  const [hasAddresses, setHasAddresses] = useState(false);
  const [isPairMissing, setIsPairMissing] = useState(false);
  const sessions = useMemo(() => {
    if (scope === 'programme') return data.sessions;
    if (scope === 'session') return session === null ? [] : [session];
    return data.sessions.filter(({ pairIds }) => pairId !== null && pairIds.includes(pairId));
  }, [data.sessions, pairId, scope, session]);

  const save = async () => {
    if (scope === 'pair' && pairId === null) {
      setIsPairMissing(true);
      return;
    }
    const programme = data.programme.name;
    let text: string;
    try {
      text = await writeIcsInWorker({
        name: programme,
        language: locale === 'fr' ? 'FR' : 'EN',
        sessions: toCalendarSessions(sessions, data, { hasAddresses, t }),
      });
    } catch {
      showNotice({ text: t('calendar.export.failed'), severity: 'error', action: null });
      return;
    }
    const saved = await desktop.saveFile({
      suggestedName: t(`calendar.export.fileName.${scope}`, { programme }),
      kind: 'ics',
      content: new TextEncoder().encode(text),
    });
    tellSaved(saved, (file) => t('calendar.export.done', { count: sessions.length, file }));
    if (saved.ok && saved.value !== null) props.onClose();
  };

  return (
    <FormFrame
      title={t('calendar.export.title')}
      hasChanges={false}
      size="sm"
      problems={isPairMissing ? [t('calendar.export.problem.pair-missing')] : []}
      saveLabel={t('calendar.export.save')}
      onSave={save}
      onClose={props.onClose}
    >
      <Box sx={{ display: 'grid', gap: 1.5, pt: 1 }}>
        {session === null && (
          <RadioGroup
            aria-label={t('calendar.export.scope')}
            value={scope}
            onChange={(_event, value) => {
              setScope(value === 'pair' ? 'pair' : 'programme');
              setIsPairMissing(false);
            }}
          >
            {(['programme', 'pair'] as const).map((one) => (
              <FormControlLabel
                key={one}
                value={one}
                control={<Radio size="small" />}
                label={t(`calendar.export.scope.${one}`)}
              />
            ))}
          </RadioGroup>
        )}
        {scope === 'pair' && (
          <Autocomplete<PairId>
            size="small"
            options={data.pairs.map(({ id }) => id)}
            value={pairId}
            getOptionKey={(id) => id}
            getOptionLabel={data.pairName}
            onChange={(_event, chosen) => {
              setPairId(chosen);
              setIsPairMissing(false);
            }}
            renderInput={(input) => <TextField {...input} label={t('calendar.export.pair')} />}
          />
        )}
        {session === null && (
          <Typography role="status">
            {t('calendar.export.count', { count: sessions.length })}
          </Typography>
        )}
        {session?.state === 'cancelled' && (
          <Typography>{t('calendar.export.cancelled')}</Typography>
        )}
        <Box>
          <FormControlLabel
            control={
              <Checkbox
                size="small"
                checked={hasAddresses}
                slotProps={{ input: { 'aria-describedby': 'calendar-addresses' } }}
                onChange={(_event, isChecked) => {
                  setHasAddresses(isChecked);
                }}
              />
            }
            label={t('calendar.export.addresses')}
          />
          <FormHelperText id="calendar-addresses" sx={{ mt: 0 }}>
            {t('calendar.export.addresses.help')}
          </FormHelperText>
        </Box>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('calendar.export.text')}
        </Typography>
      </Box>
    </FormFrame>
  );
}
