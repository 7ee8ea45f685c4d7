import type { SessionParty } from './session.ts';

export const maximumReasonLength = 500;

export type ReasonProblem = 'party-missing' | 'reason-too-long';

/** What is still to be said of why a session is moved or fails. Whose side it was is never taken for granted. */
export function findReasonProblems(given: {
  readonly by: SessionParty | null;
  readonly reason: string;
}): readonly ReasonProblem[] {
  const problems: ReasonProblem[] = [];
  if (given.by === null) problems.push('party-missing');
  if (given.reason.trim().length > maximumReasonLength) problems.push('reason-too-long');
  return problems;
}
