import type { PairId, ProgrammeId, SessionId } from '#shared/domain/ids.ts';
import type { ReminderOpening } from '#shared/ipc/reminder-schemas.ts';
import { paths } from '#renderer/services/paths.ts';
import { isId } from '#renderer/storage/ids.ts';

/** The address of the screen that a notification leads to; null when it names none. */
export function reminderPath(target: ReminderOpening['target']): string | null {
  const { programmeId } = target;
  if (!isId<ProgrammeId>(programmeId)) return null;
  switch (target.kind) {
    case 'session':
      return isId<SessionId>(target.sessionId)
        ? paths.session(programmeId, target.sessionId)
        : null;
    case 'pair':
      return isId<PairId>(target.pairId) ? paths.pair(programmeId, target.pairId) : null;
    case 'programme':
      return paths.sessions(programmeId);
  }
}
