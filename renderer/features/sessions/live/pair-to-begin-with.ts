import type { PairId, ProgrammeId, SessionId } from '#shared/domain/ids.ts';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { isId } from '#renderer/storage/ids.ts';
import { getSession } from '#renderer/storage/repositories/sessions.ts';
import { recallLastLoggedPair } from './last-logged-pair.ts';

/** What the address names. */
interface Place {
  readonly pairId?: string | undefined;
  readonly sessionId?: string | undefined;
}

/**
 * The id of the pair whose session is most likely to be noted: the one on the screen, else the one noted
 * last, which may be gone. Null on the screen of several, and where none was ever noted.
 */
export async function pairToBeginWith(
  database: BinomeDatabase,
  programmeId: ProgrammeId,
  { pairId, sessionId }: Place,
): Promise<string | null> {
  if (isId<PairId>(pairId)) return pairId;
  const session = isId<SessionId>(sessionId) ? await getSession(database, sessionId) : null;
  if (session === null) return recallLastLoggedPair(programmeId);
  const [only, ...others] = session.pairIds;
  return only === undefined || others.length > 0 ? null : only;
}
