import type { PersonId } from '#shared/domain/ids.ts';
import { describePointsReason } from '#shared/i18n/describe-match.ts';
import { describeMatchProblem } from '#shared/i18n/describe-match-problem.ts';
import { describeUnmatchedReason } from '#shared/i18n/describe-unmatched.ts';
import type { MatchRun } from './match-run.ts';

interface NamedPerson {
  readonly name: string;
  readonly email: string;
}

/** One JSON object, on one line per level; its shape is part of the command's interface. */
export function formatJsonReport(run: MatchRun): string {
  const { result, wording } = run;
  const name = (personId: PersonId): NamedPerson => ({
    name: wording.personName(personId),
    email: run.emailOf(personId),
  });
  return JSON.stringify(
    {
      pairs: result.pairs.map(({ mentorId, menteeId, score, breakdown }) => ({
        mentor: name(mentorId),
        mentee: name(menteeId),
        score,
        breakdown: breakdown.map(({ measure, points, of, reason }) => ({
          criterion: measure,
          points,
          of,
          reason: describePointsReason(reason, wording),
        })),
      })),
      unmatched: result.unmatched.map(({ personId, role, reasons }) => ({
        ...name(personId),
        role,
        reasons: reasons.map((reason) => describeUnmatchedReason(reason, role, wording)),
      })),
      objective: run.objective,
      seed: run.seed,
      totals: result.totals,
      certificate: result.isProvenOptimal,
      problems: result.problems.map((problem) => describeMatchProblem(problem, wording)),
      importErrors: run.problems.map(({ row, column, reason }) => ({ row, column, reason })),
    },
    null,
    2,
  );
}
