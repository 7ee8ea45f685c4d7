import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import AddIcon from '@mui/icons-material/Add';
import type { NoteId, SessionId } from '#shared/domain/ids.ts';
import { emptyContent, newNote } from '#shared/domain/journal/note-content.ts';
import type { JournalNote, NoteContent, Visibility } from '#shared/domain/journal/note.ts';
import { readPlaybookId, type PlaybookKey } from '#shared/domain/search/playbook-documents.ts';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useMenuCommands } from '#renderer/services/menu-commands.ts';
import { VaultGate } from '../private/vault-gate.tsx';
import type { PairLife } from '../queries.ts';
import { besideOneAnother, journalContainer, scrollingApart } from './journal-layout.ts';
import { NewNoteDialog } from './new-note-dialog.tsx';
import { NoteList } from './note-list.tsx';
import { NotePane } from './note-pane.tsx';
import { isSealed, useNotes, type ListedNote } from './queries.ts';
import { TrashedNote } from './trashed-note.tsx';

/**
 * What is written of the pair: the notes beside the one that is read or written. The address names that one,
 * so that a link can lead to it.
 */
export function PairJournal(props: {
  readonly pairLife: PairLife;
  /** Only the notes of this session; null for all. */
  readonly sessionId: SessionId | null;
}) {
  const { t } = useLanguage();
  const { domainContext } = useServices();
  const { pairLife, sessionId } = props;
  const all = useNotes(pairLife.pair.id);
  const [selectedId, setSelectedId] = useSelectedNote();
  const [fresh, setFresh] = useState<JournalNote | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  const [begin, leaveBegin] = useBeginning();
  const [isTrashWanted, setIsTrashWanted] = useState(false);
  const notes = useMemo(
    () => (all ?? []).filter((note) => sessionId === null || note.sessionId === sessionId),
    [all, sessionId],
  );
  const create = (visibility: Visibility, content: NoteContent) => {
    const { id: pairId, programmeId } = pairLife.pair;
    const note = newNote({ programmeId, pairId, sessionId }, visibility, content, domainContext());
    setFresh(note);
    setSelectedId(note.id);
  };
  useMenuCommands(
    {
      'write-private-note': () => {
        setIsTrashWanted(false);
        create('private', emptyContent);
      },
    },
    pairLife.pair.id,
  );
  if (all === undefined) return null;
  const trashed = notes.filter(({ state }) => state === 'trashed');
  const kept = notes.filter(({ state }) => state !== 'trashed');
  // A link leads out of the trash.
  const isShowingTrash = isTrashWanted && !kept.some(({ id }) => id === selectedId);
  const shown = isShowingTrash ? trashed : kept;
  const selected = shown.find(({ id }) => id === selectedId) ?? null;
  // A private note that has just been stored is sealed in the list before it is open there again.
  const isStillFresh =
    selected === null || (isSealed(selected) && selected.visibility === fresh?.visibility);
  const open = isStillFresh && fresh !== null && fresh.id === selectedId ? fresh : selected;
  const knownTags = [...new Set(notes.flatMap((note) => (isSealed(note) ? [] : note.tags)))];
  const addButton = (
    <Button
      variant="outlined"
      startIcon={<AddIcon />}
      onClick={() => {
        setIsAsking(true);
      }}
    >
      {t('journal.new')}
    </Button>
  );
  return (
    <Box sx={{ ...journalContainer, height: '100%' }}>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: 'minmax(0, 1fr)',
          alignItems: 'start',
          [besideOneAnother]: { gridTemplateColumns: '240px minmax(0, 1fr)' },
          [scrollingApart]: { height: '100%', gridTemplateRows: 'minmax(0, 1fr)' },
        }}
      >
        <Box
          sx={{
            display: 'grid',
            gap: 1,
            // With room for the outline of what has the focus.
            [scrollingApart]: { maxHeight: '100%', overflow: 'auto', p: 0.5 },
          }}
        >
          {!isShowingTrash && addButton}
          <NoteList
            notes={shown}
            sessions={pairLife.sessions}
            selectedId={open?.id ?? null}
            onSelect={({ id }) => {
              setSelectedId(id);
            }}
          />
          {isShowingTrash && (
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {t('journal.trash.kept')}
            </Typography>
          )}
          {(trashed.length > 0 || isShowingTrash) && (
            <Button
              size="small"
              onClick={() => {
                setIsTrashWanted(!isShowingTrash);
                setSelectedId(null);
              }}
            >
              {isShowingTrash
                ? t('journal.trash.leave')
                : t('journal.trash.show', { count: trashed.length })}
            </Button>
          )}
        </Box>
        {open === null ? (
          <EmptyState
            title={t(shown.length === 0 ? 'journal.empty' : 'journal.choose')}
            text={t(shown.length === 0 ? 'journal.empty.text' : 'journal.choose.text')}
          />
        ) : (
          <Paper
            sx={{
              p: { xs: 1.5, md: 2.5 },
              minWidth: 0,
              [scrollingApart]: { display: 'flex', flexDirection: 'column', maxHeight: '100%' },
            }}
          >
            <OpenedNote
              note={open}
              pairLife={pairLife}
              knownTags={knownTags}
              onClose={() => {
                setSelectedId(null);
              }}
            />
          </Paper>
        )}
      </Box>
      {(isAsking || begin !== null) && (
        <NewNoteDialog
          pairLife={pairLife}
          begin={begin}
          onClose={() => {
            setIsAsking(false);
            leaveBegin();
          }}
          onCreate={(visibility, content) => {
            setIsAsking(false);
            create(visibility, content);
          }}
        />
      )}
    </Box>
  );
}

/** What the address asks a new note to begin with; null when it asks for none. */
function useBeginning(): readonly [PlaybookKey | null, () => void] {
  const [parameters, setParameters] = useSearchParams();
  const id = parameters.get('begin');
  const leave = () => {
    setParameters(
      (current) => {
        current.delete('begin');
        return current;
      },
      { replace: true },
    );
  };
  return [id === null ? null : readPlaybookId(id), leave];
}

function useSelectedNote(): readonly [string | null, (id: NoteId | null) => void] {
  const [parameters, setParameters] = useSearchParams();
  const select = (id: NoteId | null) => {
    setParameters(
      (current) => {
        current.delete('begin');
        if (id === null) current.delete('note');
        else current.set('note', id);
        return current;
      },
      { replace: true },
    );
  };
  return [parameters.get('note'), select];
}

function OpenedNote(props: {
  readonly note: ListedNote;
  readonly pairLife: PairLife;
  readonly knownTags: readonly string[];
  onClose(): void;
}) {
  const { note } = props;
  // Its place among others tells a note apart: the same note for other readers is edited anew.
  const key = `${note.id}-${note.visibility}`;
  if (isSealed(note)) return <VaultGate>{null}</VaultGate>;
  if (note.state === 'trashed') {
    return <TrashedNote key={key} note={note} onRestored={props.onClose} />;
  }
  const pane = (
    <NotePane
      key={key}
      note={note}
      pairLife={props.pairLife}
      knownTags={props.knownTags}
      layout="whole"
      onTrashed={props.onClose}
    />
  );
  return note.visibility === 'private' ? <VaultGate>{pane}</VaultGate> : pane;
}
