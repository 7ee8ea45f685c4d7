import { useState } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import Typography from '@mui/material/Typography';
import OpenInNewIcon from '@mui/icons-material/OpenInNew';
import { isUnderWay } from '#shared/domain/sessions/live-session.ts';
import { maximumTitleLength } from '#shared/domain/sessions/session-decisions.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import { LimitedTextField } from '#renderer/components/limited-text-field.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { SessionNotes } from '../journal/session-notes.tsx';
import { openerOf } from '../open-address.ts';
import { ActionList } from '../pair/action-list.tsx';
import type { PairLife } from '../queries.ts';
import { useOpenAddress } from '../use-open-address.ts';
import { AgendaSection } from './agenda-section.tsx';
import { DecisionsSection } from './decisions-section.tsx';
import { namePairOf } from './name-pair-of.ts';
import { quietField } from './quiet-field.ts';
import { SectionTitle } from './section-title.tsx';
import type { SessionEdits } from './session-edits.ts';
import { useUnsaved } from './use-unsaved.ts';

/** What both of the pair may read: what it is about, agenda, notes, decisions and actions. */
export function SharedJournal(props: {
  readonly session: Session;
  readonly pairLife: PairLife;
  readonly edits: SessionEdits;
}) {
  const { t } = useLanguage();
  const { session, pairLife, edits } = props;
  const { absence, decisions, link } = session;
  const isWorkshop = session.pairIds.length > 1;
  const whose = isWorkshop && (
    <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
      {t('live.ofPair', { pair: namePairOf(pairLife, t) })}
    </Typography>
  );
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
      {absence !== null && (
        <Alert severity="warning" variant="outlined">
          {t(session.state === 'missed' ? 'live.absence.missed' : 'live.absence.cancelled', {
            party: t(`sessions.party.${absence.by}`),
            hasReason: String(absence.reason !== ''),
            reason: absence.reason,
          })}
        </Alert>
      )}
      <Box>
        {isWorkshop && (
          <Typography variant="body2" sx={{ color: 'text.secondary', mb: 0.5 }}>
            {t('live.ofAll', { count: session.pairIds.length })}
          </Typography>
        )}
        <TitleField
          place={`session:${session.id}:title`}
          title={session.title}
          onSave={edits.rename}
        />
        {link !== '' && <CallLink link={link} />}
      </Box>
      <AgendaSection session={session} edits={edits} />
      <Divider />
      <Box component="section" aria-labelledby="session-notes">
        <SectionTitle id="session-notes" title={t('live.notes')} trail={whose} />
        <SessionNotes pairLife={pairLife} sessionId={session.id} visibility="pair" />
      </Box>
      <Divider />
      {(isUnderWay(session) || decisions.length > 0) && (
        <>
          <DecisionsSection session={session} edits={edits} />
          <Divider />
        </>
      )}
      <Box component="section" aria-labelledby="session-actions">
        <SectionTitle id="session-actions" title={t('live.actions')} trail={whose} />
        <ActionList pairLife={pairLife} sessionId={session.id} />
      </Box>
    </Box>
  );
}

/** Where the pair calls each other. What is no address stays a text to copy. */
function CallLink({ link }: { readonly link: string }) {
  const { t } = useLanguage();
  const openAddress = useOpenAddress();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mt: 0.5 }}>
      <Typography variant="body2" sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        {t('live.link', { link })}
      </Typography>
      {openerOf(link) !== null && (
        <Button
          size="small"
          variant="outlined"
          startIcon={<OpenInNewIcon fontSize="small" />}
          onClick={() => void openAddress(link)}
        >
          {t('live.link.open')}
        </Button>
      )}
    </Box>
  );
}

function TitleField(props: {
  readonly place: string;
  readonly title: string;
  /** Resolves to whether it is stored. */
  onSave(title: string): Promise<boolean>;
}) {
  const { t } = useLanguage();
  const [text, setText] = useState(props.title);
  const [known, setKnown] = useState(props.title);
  if (known !== props.title) {
    setKnown(props.title);
    // Changed elsewhere, or taken back. What is being typed wins: this may be no more than its beginning.
    if (text.trim() === known) setText(props.title);
  }
  const unsaved = useUnsaved({
    place: props.place,
    restore: (typed) => {
      setText(typed.text);
    },
    store: async () => text.trim() === props.title || props.onSave(text),
  });
  return (
    <LimitedTextField
      isCutting
      limit={maximumTitleLength}
      variant="standard"
      fullWidth
      sx={quietField}
      placeholder={t('live.about')}
      value={text}
      slotProps={{
        htmlInput: { dir: 'auto', 'aria-label': t('live.about') },
        input: { sx: { fontSize: '1rem', fontWeight: 600 } },
      }}
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
