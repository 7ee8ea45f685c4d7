// Runs inside a page: the solver and the problem it is timed on, bundled into one script.
import { solveAssignment } from '#shared/domain/pairing/assignment.ts';
import { skillProblem } from './assignment-problems.ts';

const problem = skillProblem(1000);

/** Milliseconds by the page's clock; and the total, to be compared. */
export function timeSolve(): { readonly milliseconds: number; readonly total: number } {
  const startedAt = performance.now();
  const { total } = solveAssignment(problem);
  return { milliseconds: performance.now() - startedAt, total };
}
