import { useState } from 'react';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Paper from '@mui/material/Paper';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { displayName, type Person } from '#shared/domain/people/person.ts';
import { mostHeldMinutes } from '#shared/domain/sessions/live-session.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import { PersonAvatar } from '#renderer/components/person-avatar.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import type { PairLife } from '../queries.ts';
import { SatisfactionButtons } from './satisfaction-buttons.tsx';
import type { SessionEdits } from './session-edits.ts';
import { useUnsaved } from './use-unsaved.ts';

/** How it went: who was there, how useful each found it and, once it is over, how long it took. */
export function FeedbackCard(props: {
  readonly session: Session;
  readonly pairLife: PairLife;
  readonly edits: SessionEdits;
}) {
  const { t } = useLanguage();
  const { session, pairLife, edits } = props;
  return (
    <Paper component="section" aria-labelledby="session-feedback" sx={{ p: 2 }}>
      <Typography id="session-feedback" variant="h2">
        {t('live.feedback')}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
        {t('live.feedback.help')}
      </Typography>
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1.25 }}>
        <PersonFeedback person={pairLife.mentor} role="mentor" session={session} edits={edits} />
        <PersonFeedback person={pairLife.mentee} role="mentee" session={session} edits={edits} />
        {session.state === 'held' && session.heldMinutes !== null && (
          <MinutesField
            key={session.heldMinutes}
            place={`session:${session.id}:minutes`}
            minutes={session.heldMinutes}
            onSave={edits.correctMinutes}
          />
        )}
      </Box>
    </Paper>
  );
}

function PersonFeedback(props: {
  readonly person: Person;
  readonly role: 'mentor' | 'mentee';
  readonly session: Session;
  readonly edits: SessionEdits;
}) {
  const { t } = useLanguage();
  const { person, role, session, edits } = props;
  const name = displayName(person);
  return (
    <Box>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <PersonAvatar name={name} role={role} size={24} />
        <Typography sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>{name}</Typography>
        <FormControlLabel
          sx={{ mr: 0 }}
          label={<Typography variant="body2">{t('live.present')}</Typography>}
          control={
            <Checkbox
              size="small"
              sx={{ p: 0.5 }}
              slotProps={{ input: { 'aria-label': t('live.present.named', { name }) } }}
              // Closing notes everyone as present of whom nothing else was said.
              checked={session.attendance[person.id] ?? true}
              onChange={(_event, isPresent) => {
                edits.noteAttendance(person.id, isPresent);
              }}
            />
          }
        />
      </Box>
      <SatisfactionButtons
        label={t('live.satisfaction.of', { name })}
        role={role}
        value={session.satisfaction[person.id] ?? null}
        onChange={(value) => {
          edits.rate(person.id, value);
        }}
      />
    </Box>
  );
}

function MinutesField(props: {
  readonly place: string;
  readonly minutes: number;
  /** Resolves to whether they are stored. */
  onSave(minutes: number): Promise<boolean>;
}) {
  const { t } = useLanguage();
  const [text, setText] = useState(String(props.minutes));
  const unsaved = useUnsaved({
    place: props.place,
    restore: (typed) => {
      setText(typed.text);
    },
    store: async () => {
      const minutes = Math.round(Number(text));
      const isPossible = minutes >= 1 && minutes <= mostHeldMinutes;
      if (isPossible) return minutes === props.minutes || props.onSave(minutes);
      setText(String(props.minutes));
      return true;
    },
  });
  return (
    <TextField
      type="number"
      label={t('live.heldMinutes')}
      value={text}
      sx={{ width: 140, mt: 0.75 }}
      slotProps={{ htmlInput: { min: 1, max: mostHeldMinutes } }}
      onChange={({ target }) => {
        unsaved.noteChange({ text: target.value, minutes: null });
        setText(target.value);
      }}
      onBlur={() => void unsaved.save()}
      onKeyDown={({ key }) => {
        if (key === 'Enter') void unsaved.save();
      }}
    />
  );
}
