import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import AddIcon from '@mui/icons-material/Add';
import type { NoteId, SessionId } from '#shared/domain/ids.ts';
import { newNote } from '#shared/domain/journal/note-content.ts';
import type { JournalNote } from '#shared/domain/journal/note.ts';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { useIsNarrower } from '#renderer/components/use-is-narrower.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useVault } from '#renderer/services/vault.tsx';
import { VaultGate } from '../private/vault-gate.tsx';
import type { PairLife } from '../queries.ts';
import { NewNoteDialog } from './new-note-dialog.tsx';
import { NoteList } from './note-list.tsx';
import { NotePane } from './note-pane.tsx';
import { isSealed, useNotes, type ListedNote } from './queries.ts';
import { TrashedNote } from './trashed-note.tsx';

/** Below this the list lies above the note. In CSS pixels, of the page without the side bar. */
const twoColumnsWidth = 640;

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
  const vault = useVault();
  const { pairLife, sessionId } = props;
  const [isNarrow, measure] = useIsNarrower(twoColumnsWidth);
  const all = useNotes(pairLife.pair.id);
  const [selectedId, setSelectedId] = useSelectedNote();
  const [fresh, setFresh] = useState<JournalNote | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  const [isTrashWanted, setIsTrashWanted] = useState(false);
  const notes = useMemo(
    () => (all ?? []).filter((note) => sessionId === null || note.sessionId === sessionId),
    [all, sessionId],
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
    <Box ref={measure}>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: isNarrow ? 'minmax(0, 1fr)' : '240px minmax(0, 1fr)',
          alignItems: 'start',
        }}
      >
        <Box sx={{ display: 'grid', gap: 1 }}>
          {!isShowingTrash && addButton}
          <NoteList
            notes={shown}
            sessions={pairLife.sessions}
            selectedId={open?.id ?? null}
            onSelect={({ id }) => {
              setSelectedId(id);
            }}
          />
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
          <Paper sx={{ p: { xs: 1.5, md: 2.5 }, minWidth: 0 }}>
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
      {isAsking && (
        <NewNoteDialog
          pairLife={pairLife}
          canBePrivate={vault.status !== 'unavailable'}
          onClose={() => {
            setIsAsking(false);
          }}
          onCreate={(visibility, content) => {
            const { id: pairId, programmeId } = pairLife.pair;
            const place = { programmeId, pairId, sessionId };
            const note = newNote(place, visibility, content, domainContext());
            setIsAsking(false);
            setFresh(note);
            setSelectedId(note.id);
          }}
        />
      )}
    </Box>
  );
}

function useSelectedNote(): readonly [string | null, (id: NoteId | null) => void] {
  const [parameters, setParameters] = useSearchParams();
  const select = (id: NoteId | null) => {
    setParameters(
      (current) => {
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
