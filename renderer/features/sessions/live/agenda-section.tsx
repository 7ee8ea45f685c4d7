import { useRef } from 'react';
import AddIcon from '@mui/icons-material/Add';
import CheckCircleIcon from '@mui/icons-material/CheckCircle';
import RadioButtonUncheckedIcon from '@mui/icons-material/RadioButtonUnchecked';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import Typography from '@mui/material/Typography';
import type { Instant } from '#shared/domain/ids.ts';
import { agendaMinutes, type AgendaItem } from '#shared/domain/sessions/agenda.ts';
import { isUpcoming, type Session } from '#shared/domain/sessions/session.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { AgendaPace } from './agenda-pace.tsx';
import { LineForm } from './line-form.tsx';
import { LineRow } from './line-row.tsx';
import { SectionTitle } from './section-title.tsx';
import { SessionClock } from './session-clock.tsx';
import type { SessionEdits } from './session-edits.ts';
import { addsLine, useLineFocus } from './use-line-focus.ts';

/** What a new point gets until someone says otherwise. */
const usualItemMinutes = 5;

/** The points of the session: ticked as they are done and, while it runs, each with the time it still has. */
export function AgendaSection(props: { readonly session: Session; readonly edits: SessionEdits }) {
  const { t } = useLanguage();
  const { session, edits } = props;
  const section = useRef<HTMLElement>(null);
  useLineFocus(section);
  const { agenda } = session;
  const runningSince = isUpcoming(session) ? session.startedAt : null;
  const total = agendaMinutes(agenda);
  return (
    <Box ref={section} component="section" aria-labelledby="session-agenda">
      <SectionTitle
        id="session-agenda"
        title={t('live.agenda')}
        trail={
          runningSince === null ? (
            agenda.length > 0 && (
              <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                {t('live.agenda.total', { total, planned: session.minutes })}
              </Typography>
            )
          ) : (
            <SessionClock startedAt={runningSince} minutes={session.minutes} />
          )
        }
      />
      {agenda.length > 0 && (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {agenda.map((item) => (
            <AgendaRow
              key={item.id}
              item={item}
              session={session}
              runningSince={runningSince}
              edits={edits}
            />
          ))}
        </Box>
      )}
      <Box {...{ [addsLine]: '' }} sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <AddIcon aria-hidden sx={{ fontSize: 20, mx: 0.25, color: 'text.secondary' }} />
        <LineForm
          place={`session:${session.id}:agenda`}
          label={t('live.agenda.add')}
          line={{ text: '', minutes: usualItemMinutes }}
          isEditing={false}
          onSave={async ({ text, minutes }) =>
            edits.putAgendaItem({ id: null, title: text, minutes: minutes ?? usualItemMinutes })
          }
        />
      </Box>
    </Box>
  );
}

function AgendaRow(props: {
  readonly item: AgendaItem;
  readonly session: Session;
  readonly runningSince: Instant | null;
  readonly edits: SessionEdits;
}) {
  const { t } = useLanguage();
  const { item, session, runningSince, edits } = props;
  const { id, title, minutes, isDone } = item;
  return (
    <LineRow
      place={`agenda:${id}`}
      label={t('live.agenda.item')}
      line={{ text: title, minutes }}
      lead={
        <Checkbox
          size="small"
          sx={{ p: 0.25 }}
          color="success"
          icon={<RadioButtonUncheckedIcon fontSize="small" />}
          checkedIcon={<CheckCircleIcon fontSize="small" />}
          checked={isDone}
          slotProps={{ input: { 'aria-label': title } }}
          onChange={(_event, checked) => {
            edits.tick(id, checked);
          }}
        />
      }
      trail={
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'baseline', flexShrink: 0 }}>
          {runningSince !== null && (
            <AgendaPace item={item} session={session} startedAt={runningSince} />
          )}
          <Typography variant="body2" sx={{ whiteSpace: 'nowrap' }}>
            {t('live.minutes', { minutes })}
          </Typography>
        </Box>
      }
      onSave={async (line) =>
        edits.putAgendaItem({ id, title: line.text, minutes: line.minutes ?? minutes })
      }
      onRemove={() => {
        edits.removeAgendaItem(item);
      }}
    >
      {title}
    </LineRow>
  );
}
