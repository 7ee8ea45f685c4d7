import { useLiveQuery } from 'dexie-react-hooks';
import { useServices } from '#renderer/services/app-services.tsx';
import { countSealedNotes } from '#renderer/storage/repositories/count-sealed-notes.ts';

/** How many private notes are stored; undefined until they have been counted. */
export function useSealedNoteCount(): number | undefined {
  const { database } = useServices();
  return useLiveQuery(() => countSealedNotes(database), [database]);
}
