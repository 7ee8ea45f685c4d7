import { useLiveQuery } from 'dexie-react-hooks';
import type { ProgrammeId } from '#shared/domain/ids.ts';
import type { SavedView } from '#shared/domain/progress/progress-filter.ts';
import { listSavedViews } from '#renderer/storage/repositories/saved-views.ts';
import { useServices } from '#renderer/services/app-services.tsx';

/** The views kept by name; undefined until they have been read. */
export function useSavedViews(programmeId: ProgrammeId): readonly SavedView[] | undefined {
  const { database } = useServices();
  return useLiveQuery(() => listSavedViews(database, programmeId), [database, programmeId]);
}
