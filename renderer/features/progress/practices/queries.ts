import { useMemo } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import type { PairId, PersonId, ProgrammeId } from '#shared/domain/ids.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { displayName } from '#shared/domain/people/person.ts';
import type { Practice } from '#shared/domain/progress/practice.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { getPair, listPairs } from '#renderer/storage/repositories/pairs.ts';
import { listPeople } from '#renderer/storage/repositories/people.ts';
import { listPractices, listPracticesOfPair } from '#renderer/storage/repositories/practices.ts';

/** Practices with what their people and pairs are called. */
export interface PracticeBook {
  /** In the order they were noted. */
  readonly practices: readonly Practice[];
  readonly pairs: readonly Pair[];
  pairOf(practice: Pick<Practice, 'pairId'>): Pair | undefined;
  /** A dash for someone who is gone. */
  nameOf(personId: PersonId): string;
  /** “Nora Haddad → Philippe Aubry”; a dash for a pair that is gone. */
  pairName(pairId: PairId): string;
}

/** The practices of a whole programme. Undefined until they have been read. */
export function usePracticeBook(programmeId: ProgrammeId): PracticeBook | undefined {
  const { database } = useServices();
  return useNamed(
    useLiveQuery(() => readProgramme(database, programmeId), [database, programmeId]),
  );
}

/** The practices of one pair. Undefined until they have been read; without pairs when the pair is gone. */
export function usePairPracticeBook(pairId: PairId): PracticeBook | undefined {
  const { database } = useServices();
  return useNamed(useLiveQuery(() => readPair(database, pairId), [database, pairId]));
}

type Stored = Awaited<ReturnType<typeof readProgramme>>;

async function readProgramme(database: BinomeDatabase, programmeId: ProgrammeId) {
  const [practices, pairs, people] = await Promise.all([
    listPractices(database, programmeId),
    listPairs(database, programmeId),
    listPeople(database),
  ]);
  return { practices, pairs, people };
}

async function readPair(database: BinomeDatabase, pairId: PairId): Promise<Stored> {
  const [practices, pair, people] = await Promise.all([
    listPracticesOfPair(database, pairId),
    getPair(database, pairId),
    listPeople(database),
  ]);
  return { practices, pairs: pair === null ? [] : [pair], people };
}

function useNamed(stored: Stored | undefined): PracticeBook | undefined {
  return useMemo(() => {
    if (stored === undefined) return undefined;
    const { practices, pairs, people } = stored;
    const names = new Map(people.map((person) => [person.id, displayName(person)]));
    const pairById = new Map(pairs.map((pair) => [pair.id, pair]));
    const nameOf = (personId: PersonId) => names.get(personId) ?? '–';
    return {
      practices,
      pairs,
      pairOf: ({ pairId }) => pairById.get(pairId),
      nameOf,
      pairName: (pairId) => {
        const pair = pairById.get(pairId);
        return pair === undefined ? '–' : `${nameOf(pair.mentorId)} → ${nameOf(pair.menteeId)}`;
      },
    };
  }, [stored]);
}
