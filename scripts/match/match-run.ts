import type { PersonId } from '#shared/domain/ids.ts';
import type { Namesakes } from '#shared/domain/people-import/cohort-from-list.ts';
import type { Objective } from '#shared/domain/pairing/match-input.ts';
import type { MatchResult } from '#shared/domain/pairing/match-result.ts';
import type { ProblemInWords } from '#shared/i18n/describe-import.ts';
import type { MatchWording } from '#shared/i18n/describe-match.ts';

export interface ListProblem extends ProblemInWords {
  readonly row: number;
  /** The heading; empty when the problem is the whole row's. */
  readonly column: string;
}

/** What a run has to report, whether as text or as JSON. */
export interface MatchRun {
  readonly result: MatchResult;
  readonly objective: Objective;
  readonly seed: number;
  readonly peopleCount: number;
  readonly emailOf: (personId: PersonId) => string;
  readonly problems: readonly ListProblem[];
  readonly newSkillLabels: readonly string[];
  readonly namesakes: readonly Namesakes[];
  readonly wording: MatchWording;
}
