import type { PersonId } from '#shared/domain/ids.ts';
import {
  criterionKinds,
  fieldComparisons,
  measures,
  type CriterionOption,
  type MatchCriterion,
} from '#shared/domain/pairing/criterion.ts';
import {
  objectives,
  type MatchRules,
  type MentorAndMentee,
  type PairsToKeep,
  type Veto,
} from '#shared/domain/pairing/match-input.ts';
import {
  defaultPairingSettings,
  type PairingSettings,
} from '#shared/domain/pairing/pairing-settings.ts';
import { isId } from '#renderer/storage/ids.ts';
import { isCount, isList, isListOf, isOneOf, isRecord, isText } from './field-readers.ts';

export function isCriterionOption(value: unknown): value is CriterionOption {
  if (!isRecord(value)) return false;
  switch (value['kind']) {
    case 'minutes':
      return isCount(value['minutes']);
    case 'steps':
      return isCount(value['steps']);
    case 'field':
      return isText(value['field']) && isOneOf(value['comparison'], fieldComparisons);
    default:
      return false;
  }
}

export function isMatchCriterion(value: unknown): value is MatchCriterion {
  return (
    isRecord(value) &&
    isOneOf(value['measure'], measures) &&
    isOneOf(value['kind'], criterionKinds) &&
    isCount(value['weight']) &&
    isOneOf(value['state'], ['on', 'off']) &&
    (value['option'] === undefined || isCriterionOption(value['option']))
  );
}

/** A programme of an earlier version has none, and a damaged part reads as its default. */
export function readPairingSettings(value: unknown): PairingSettings {
  if (!isRecord(value)) return defaultPairingSettings;
  const { objective, seed, separateTeams, noRepeatRounds, gradeOrder } = value;
  const fallback = defaultPairingSettings;
  return {
    objective: isOneOf(objective, objectives) ? objective : fallback.objective,
    seed: isSeed(seed) ? seed : fallback.seed,
    separateTeams: separateTeams === true,
    noRepeatRounds: isWholeFrom(noRepeatRounds, 0) ? noRepeatRounds : fallback.noRepeatRounds,
    gradeOrder: isListOf(gradeOrder, isText) ? gradeOrder : fallback.gradeOrder,
  };
}

function isSeed(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

function isWholeFrom(value: unknown, least: number): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= least;
}

export function isMentorAndMentee(value: unknown): value is MentorAndMentee {
  return isRecord(value) && isId(value['mentorId']) && isId(value['menteeId']);
}

function isTwoPeople(value: unknown): value is readonly [PersonId, PersonId] {
  return isList(value) && value.length === 2 && value.every((id) => isId<PersonId>(id));
}

function isVeto(value: unknown): value is Veto {
  return isRecord(value) && isId(value['personId']) && isId(value['otherId']);
}

function isPairsToKeep(value: unknown): value is PairsToKeep | null {
  return (
    value === null ||
    (isRecord(value) &&
      isListOf(value['pairs'], isMentorAndMentee) &&
      isWholeFrom(value['mostMoved'], 0))
  );
}

export function isMatchRules(value: unknown): value is MatchRules {
  return (
    isRecord(value) &&
    isListOf(value['criteria'], isMatchCriterion) &&
    isOneOf(value['objective'], objectives) &&
    isCount(value['seed']) &&
    isListOf(value['lockedPairs'], isMentorAndMentee) &&
    isListOf(value['exclusions'], isTwoPeople) &&
    isListOf(value['vetoes'], isVeto) &&
    isListOf(value['pastPairs'], isMentorAndMentee) &&
    typeof value['separateTeams'] === 'boolean' &&
    isListOf(value['gradeOrder'], isText) &&
    isPairsToKeep(value['keep'])
  );
}
