import {
  startTransition,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useState,
} from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import type { PersonId, ProgrammeId } from '#shared/domain/ids.ts';
import type { AppliedScenario } from '#shared/domain/pairing/apply-scenario.ts';
import type { CriteriaProfile } from '#shared/domain/pairing/criteria-profile.ts';
import type { Criterion } from '#shared/domain/pairing/criterion.ts';
import type { Exclusion } from '#shared/domain/pairing/exclusion.ts';
import type { MatchParticipant, MatchRules } from '#shared/domain/pairing/match-input.ts';
import { toMatchParticipants } from '#shared/domain/pairing/match-participants.ts';
import type { PairingSettings } from '#shared/domain/pairing/pairing-settings.ts';
import type { Scenario } from '#shared/domain/pairing/scenario.ts';
import { rulesForNextProposal } from '#shared/domain/pairing/scenario-from-match.ts';
import type { Evaluation } from '#shared/domain/people/evaluation.ts';
import type { Programme } from '#shared/domain/programme/programme.ts';
import { findLastProposal } from '#shared/domain/pairing/last-proposal.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import type { UnmatchedPerson } from '#shared/domain/pairing/match-result.ts';
import { listWaiting } from '#shared/domain/pairing/waiting-people.ts';
import type { Participant } from '#shared/domain/people/participant.ts';
import type { Round } from '#shared/domain/programme/round.ts';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { listCriteria } from '#renderer/storage/repositories/criteria.ts';
import { listExclusions } from '#renderer/storage/repositories/exclusions.ts';
import { listPairs } from '#renderer/storage/repositories/pairs.ts';
import { listRounds } from '#renderer/storage/repositories/rounds.ts';
import { listCriteriaProfiles } from '#renderer/storage/repositories/criteria-profiles.ts';
import { listEvaluations } from '#renderer/storage/repositories/evaluations.ts';
import { listScenarios } from '#renderer/storage/repositories/scenarios.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { participantsById, useParticipants } from '#renderer/services/programme-data.ts';
import { nameApart } from './name-apart.ts';

export interface PairingData {
  readonly participants: readonly Participant[];
  readonly byId: ReadonlyMap<PersonId, Participant>;
  /** With the department in brackets where two people have the same name. */
  nameOf(personId: PersonId): string;
  /** Of the round that pairs are formed for, best fit first. */
  readonly pairs: readonly Pair[];
  /** Of every round. */
  readonly allPairs: readonly Pair[];
  /** Everyone without a pair now; null before the first proposal. */
  readonly waiting: readonly UnmatchedPerson[] | null;
  readonly criteria: readonly Criterion[];
  readonly exclusions: readonly Exclusion[];
  readonly settings: PairingSettings;
  readonly evaluations: readonly Evaluation[];
  /** Oldest first; those of every round. */
  readonly scenarios: readonly Scenario[];
  readonly profiles: readonly CriteriaProfile[];
  /** By number. */
  readonly rounds: readonly Round[];
  /** Everyone as the engine knows them, and the rules of the next proposal. */
  readonly cohort: readonly MatchParticipant[];
  readonly rules: MatchRules;
  /** The round that pairs are proposed for: the latest that is not closed. */
  readonly round: Round | null;
  /**
   * Shows a proposal at once, until what is stored changes; null shows what is stored again. Resolves once
   * it is drawn, or after a moment where nothing is.
   */
  showProposal(proposal: AppliedScenario | null): Promise<void>;
  /** The same as it is stored at this moment, which may be ahead of the screen. */
  readAgain(): Promise<PairingData>;
}

/** Everything the pairing screen shows and decides on; undefined until all of it has been read. */
export function usePairing(programme: Programme): PairingData | undefined {
  const { database } = useServices();
  const programmeId = programme.id;
  const participants = useParticipants(programmeId);
  // Apart from the rest, so that a decision about a pair makes nobody's data new.
  const evaluations = useLiveQuery(
    () => listEvaluations(database, programmeId),
    [database, programmeId],
  );
  const read = useLiveQuery(() => readBoard(database, programmeId), [database, programmeId]);
  // A board of thousands is drawn in slices, between which the window answers.
  const stored = useDeferredValue(read);
  const [shown, setShown] = useState<ShownProposal | null>(null);
  const showProposal = useCallback(
    (proposal: AppliedScenario | null) =>
      new Promise<void>((resolve) => {
        setTimeout(resolve, drawingLimitMilliseconds);
        startTransition(() => {
          setShown(
            proposal === null || stored === undefined
              ? null
              : { proposal, over: stored, tellDrawn: resolve },
          );
        });
      }),
    [stored],
  );
  useEffect(() => shown?.tellDrawn(), [shown]);
  // What has been read since holds the proposal, or what became of it.
  const proposal = shown?.over === stored ? shown?.proposal : undefined;

  const people = useMemo(
    () =>
      participants === undefined || evaluations === undefined
        ? undefined
        : preparePeople(participants, evaluations),
    [evaluations, participants],
  );
  return useMemo(() => {
    if (people === undefined || stored === undefined) return undefined;
    const dataOf = (board: StoredBoard): PairingData => ({
      ...people,
      ...prepareBoard(programme, people.participants, board),
      showProposal,
      readAgain: async () => dataOf(await readBoard(database, programme.id)),
    });
    return dataOf(withProposal(stored, proposal));
  }, [database, people, programme, proposal, showProposal, stored]);
}

/** A screen that has been left draws nothing more. */
const drawingLimitMilliseconds = 300;

type StoredBoard = Awaited<ReturnType<typeof readBoard>>;

async function readBoard(database: BinomeDatabase, programmeId: ProgrammeId) {
  const [pairs, scenarios, criteria, exclusions, rounds, profiles] = await Promise.all([
    listPairs(database, programmeId),
    listScenarios(database, programmeId),
    listCriteria(database, programmeId),
    listExclusions(database, programmeId),
    listRounds(database, programmeId),
    listCriteriaProfiles(database),
  ]);
  return { pairs, scenarios, criteria, exclusions, rounds, profiles };
}

function preparePeople(participants: readonly Participant[], evaluations: readonly Evaluation[]) {
  const names = nameApart(participants.map(({ person }) => person));
  return {
    participants,
    evaluations,
    byId: participantsById(participants),
    nameOf: (personId: PersonId) => names.get(personId) ?? '–',
    cohort: toMatchParticipants(participants, evaluations),
  };
}

function prepareBoard(
  programme: Programme,
  participants: readonly Participant[],
  board: StoredBoard,
) {
  const { criteria, exclusions, scenarios, profiles, pairs: allPairs } = board;
  const settings = programme.pairing;
  const rounds = board.rounds.toSorted((a, b) => a.number - b.number);
  const round = rounds.findLast(({ state }) => state !== 'closed') ?? null;
  const pairs = allPairs
    .filter(({ roundId }) => roundId === round?.id)
    .toSorted((a, b) => b.score - a.score);
  const lastProposal = findLastProposal(scenarios, pairs);
  return {
    pairs,
    allPairs,
    waiting:
      lastProposal === undefined ? null : listWaiting(participants, pairs, lastProposal.unmatched),
    criteria,
    exclusions,
    settings,
    scenarios,
    profiles,
    rounds,
    round,
    rules: rulesForNextProposal({
      criteria,
      exclusions,
      pairs: allPairs,
      settings,
      rounds,
      round,
    }),
  };
}

/** A proposal over what was stored when it was made. */
interface ShownProposal {
  readonly proposal: AppliedScenario;
  readonly over: StoredBoard;
  tellDrawn(): void;
}

function withProposal(stored: StoredBoard, proposal: AppliedScenario | undefined): StoredBoard {
  if (proposal === undefined) return stored;
  const gone = new Set(proposal.replacedPairs.map(({ id }) => id));
  const replaced = new Map(proposal.replacedScenarios.map((scenario) => [scenario.id, scenario]));
  return {
    ...stored,
    pairs: [...stored.pairs.filter(({ id }) => !gone.has(id)), ...proposal.newPairs],
    scenarios: [
      ...stored.scenarios.map((scenario) => replaced.get(scenario.id) ?? scenario),
      proposal.scenario,
    ],
  };
}
