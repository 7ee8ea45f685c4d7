import { useRef, useState } from 'react';
import Box from '@mui/material/Box';
import type { SessionId } from '#shared/domain/ids.ts';
import { emptyContent, newNote } from '#shared/domain/journal/note-content.ts';
import { useHeldFocus } from '#renderer/components/use-held-focus.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { VaultGate } from '../private/vault-gate.tsx';
import type { PairLife } from '../queries.ts';
import { NotePane } from './note-pane.tsx';
import { isSealed, useNotes, type ListedNote } from './queries.ts';

const noTags: readonly string[] = [];

/** The session's note of that visibility, to be written while the session runs; the first words make one. */
export function SessionNotes(props: {
  readonly pairLife: PairLife;
  readonly sessionId: SessionId;
  readonly visibility: 'pair' | 'private';
}) {
  const place = useRef<HTMLDivElement>(null);
  // Where a note is moved away, the text of the next one takes the focus from its place.
  useHeldFocus(
    place,
    () => place.current?.querySelector<HTMLElement>('[contenteditable="true"]') ?? place.current,
  );
  const note = <SessionNote {...props} />;
  return (
    <Box ref={place} tabIndex={-1} sx={{ minWidth: 0, outline: 0 }}>
      {props.visibility === 'pair' ? note : <VaultGate>{note}</VaultGate>}
    </Box>
  );
}

function SessionNote(props: Parameters<typeof SessionNotes>[0]) {
  const { domainContext } = useServices();
  const { pairLife, sessionId, visibility } = props;
  const notes = useNotes(pairLife.pair.id);
  const begin = () => {
    const { id: pairId, programmeId } = pairLife.pair;
    const place = { programmeId, pairId, sessionId };
    return newNote(place, visibility, emptyContent, domainContext());
  };
  const [fresh, setFresh] = useState(begin);
  if (notes === undefined) return null;
  const isOwn = (note: ListedNote) =>
    note.sessionId === sessionId && note.visibility === visibility && note.state !== 'trashed';
  const own = notes.filter(isOwn);
  // Other readers have it now, or the trash: what is typed next is another note.
  if (notes.some((note) => note.id === fresh.id && !isOwn(note))) setFresh(begin());
  // The first one written is the session's; others stand in the pair's journal.
  const stored = own.at(-1) ?? fresh;
  // One that has just been stored is sealed in the list before it is open there again.
  const note = stored.id === fresh.id ? fresh : stored;
  if (isSealed(note)) return null;
  return (
    <NotePane
      key={`${sessionId}-${note.id}`}
      note={note}
      pairLife={pairLife}
      knownTags={noTags}
      layout="session"
    />
  );
}
