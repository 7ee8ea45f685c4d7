import type { PairId, ProgrammeId, SessionId } from '#shared/domain/ids.ts';
import { agreedCharter, draftCharter } from '#shared/domain/pair-life/charter-decisions.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { displayName } from '#shared/domain/people/person.ts';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { isId } from '#renderer/storage/ids.ts';
import { listChartersOfPairs } from '#renderer/storage/repositories/charters.ts';
import { getPair, listPairs } from '#renderer/storage/repositories/pairs.ts';
import { listPeopleById } from '#renderer/storage/repositories/people.ts';
import { getSession } from '#renderer/storage/repositories/sessions.ts';

/** A pair that something can be done to. */
export interface NamedPair {
  readonly pair: Pair;
  /** “Nora Haddad → Philippe Aubry”. */
  readonly name: string;
  /** There is a charter to agree to, or one to be written first. */
  readonly lacksAgreement: boolean;
}

/** What the address names. */
interface Place {
  readonly pairId?: string | undefined;
  readonly sessionId?: string | undefined;
}

/** The pair whose page is open, or the pairs of the session that is: none on any other screen. */
export async function readPairsAtHand(
  database: BinomeDatabase,
  { pairId, sessionId }: Place,
): Promise<readonly NamedPair[]> {
  const session = isId<SessionId>(sessionId) ? await getSession(database, sessionId) : null;
  const ids = isId<PairId>(pairId) ? [pairId] : (session?.pairIds ?? []);
  const pairs = await Promise.all(ids.map((id) => getPair(database, id)));
  return namePairs(
    database,
    pairs.filter((pair) => pair !== null),
  );
}

/** Every pair of a programme that was accepted. */
export async function readNamedPairs(
  database: BinomeDatabase,
  programmeId: ProgrammeId,
): Promise<readonly NamedPair[]> {
  const pairs = await listPairs(database, programmeId);
  return namePairs(
    database,
    pairs.filter(({ state }) => state !== 'proposed'),
  );
}

async function namePairs(
  database: BinomeDatabase,
  pairs: readonly Pair[],
): Promise<readonly NamedPair[]> {
  const [people, charters] = await Promise.all([
    listPeopleById(
      database,
      pairs.flatMap(({ mentorId, menteeId }) => [mentorId, menteeId]),
    ),
    listChartersOfPairs(
      database,
      pairs.map(({ id }) => id),
    ),
  ]);
  const names = new Map(people.map((person) => [person.id, displayName(person)]));
  return pairs.flatMap((pair) => {
    const mentor = names.get(pair.mentorId);
    const mentee = names.get(pair.menteeId);
    if (mentor === undefined || mentee === undefined) return [];
    const ofPair = charters.filter(({ pairId }) => pairId === pair.id);
    const lacksAgreement = agreedCharter(ofPair) === null || draftCharter(ofPair) !== null;
    return [{ pair, name: `${mentor} → ${mentee}`, lacksAgreement }];
  });
}
