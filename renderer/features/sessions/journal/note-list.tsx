import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import Typography from '@mui/material/Typography';
import type { NoteId } from '#shared/domain/ids.ts';
import { nameOfNote } from '#shared/domain/journal/note-content.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { isSealed, type ListedNote } from './queries.ts';
import { VisibilityChip } from './visibility-chip.tsx';

const mostTags = 3;

/** The notes of a pair: when, of which session, what about, and who may read each. */
export function NoteList(props: {
  readonly notes: readonly ListedNote[];
  readonly sessions: readonly Session[];
  readonly selectedId: NoteId | null;
  onSelect(note: ListedNote): void;
}) {
  const { t, formatDate } = useLanguage();
  return (
    <List dense disablePadding aria-label={t('journal.list')}>
      {props.notes.map((note) => {
        const session = props.sessions.find(({ id }) => id === note.sessionId);
        const isSelected = note.id === props.selectedId;
        const tags = isSealed(note) ? [] : note.tags;
        return (
          <ListItem key={note.id} disablePadding sx={{ mb: 0.75 }}>
            <ListItemButton
              selected={isSelected}
              aria-current={isSelected}
              onClick={() => {
                props.onSelect(note);
              }}
              sx={{
                display: 'grid',
                gap: 0.25,
                border: 1,
                borderColor: isSelected ? 'primary.main' : 'divider',
                borderRadius: 1,
                px: 1.25,
                py: 0.75,
                bgcolor: 'background.paper',
              }}
            >
              <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                {formatDate(session?.startsAt ?? note.writtenAt, { dateStyle: 'medium' })}
                {session !== undefined &&
                  ` · ${session.title === '' ? t('journal.list.session') : session.title}`}
              </Typography>
              <Typography noWrap dir="auto" sx={{ fontWeight: 600 }}>
                {isSealed(note)
                  ? t('journal.list.locked')
                  : nameOfNote(note) || t('journal.list.untitled')}
              </Typography>
              <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, mt: 0.25 }}>
                <VisibilityChip visibility={note.visibility} />
                {tags.slice(0, mostTags).map((tag) => (
                  <Chip key={tag} size="small" label={tag} />
                ))}
                {tags.length > mostTags && (
                  <Chip size="small" label={`+${tags.length - mostTags}`} />
                )}
              </Box>
            </ListItemButton>
          </ListItem>
        );
      })}
    </List>
  );
}
