import { describeMeasure, describePointsReason } from '#shared/i18n/describe-match.ts';
import { describeMatchProblem } from '#shared/i18n/describe-match-problem.ts';
import { describeUnmatchedReason } from '#shared/i18n/describe-unmatched.ts';
import type { MessageKey } from '#shared/i18n/translate.ts';
import type { ListProblem, MatchRun } from './match-run.ts';

/** The run for a person at a terminal: the pairs and why, who has none and why, what to correct. */
export function formatTextReport(run: MatchRun): string {
  const { result, problems, wording } = run;
  const { translate } = wording;
  const { pairs, mean, worst, score } = result.totals;
  const lines = [
    translate('matching.command.summary', { pairs, people: run.peopleCount }),
    translate('matching.command.rules', {
      objective: translate(`matching.command.objective.${run.objective}`),
      seed: String(run.seed),
    }),
  ];
  if (mean !== null && worst !== null) {
    lines.push(translate('matching.command.totals', { total: score, mean, worst }));
  }
  lines.push(
    translate(proofKey(run)),
    ...result.problems.map((problem) => describeMatchProblem(problem, wording)),
  );
  if (pairs > 0) lines.push('', ...formatPairs(run));

  lines.push('', translate('matching.command.unmatched', { count: result.unmatched.length }));
  for (const { personId, role, reasons } of result.unmatched) {
    lines.push(
      `  ${translate('matching.command.unmatchedPerson', {
        name: wording.personName(personId),
        role: translate(`matching.role.${role}`),
      })}`,
      ...reasons.map((reason) => `    ${describeUnmatchedReason(reason, role, wording)}`),
    );
  }

  lines.push('', translate('matching.command.problems', { count: problems.length }));
  lines.push(...formatProblems(problems), ...formatRemarks(run));
  return lines.map(makePrintable).join('\n');
}

function proofKey({ objective, result }: MatchRun): MessageKey {
  if (objective === 'stable') {
    return result.isProvenOptimal ? 'matching.command.stable' : 'matching.command.notStable';
  }
  return result.isProvenOptimal ? 'matching.command.proven' : 'matching.command.notProven';
}

/** Nothing to correct, perhaps, but what the reader alone can judge: people of one name, skills that stand alone. */
function formatRemarks({ newSkillLabels, namesakes, wording }: MatchRun): readonly string[] {
  const { translate } = wording;
  const lines = namesakes.map(({ name, rows }) =>
    translate('matching.command.namesakes', {
      count: rows.length,
      name,
      rows: rows.join(', '),
    }),
  );
  if (newSkillLabels.length > 0) {
    lines.push(
      translate('matching.command.newSkills', {
        count: newSkillLabels.length,
        labels: newSkillLabels.join(' | '),
      }),
    );
  }
  return lines.length > 0 ? ['', ...lines] : [];
}

/** Place, reason and cure of each problem, indented. */
export function formatProblems(problems: readonly ListProblem[]): readonly string[] {
  return problems.flatMap(({ place, reason, cure }) => [`  ${place}`, `    ${reason} ${cure}`]);
}

/** Text of a list may hold anything, even sequences that a terminal would obey. */
export function makePrintable(line: string): string {
  return line.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ');
}

function formatPairs({ result, wording }: MatchRun): readonly string[] {
  const { translate, personName } = wording;
  const points = (value: number): string =>
    new Intl.NumberFormat(wording.locale, {
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    }).format(value);
  const headings = {
    score: translate('matching.command.score'),
    mentor: translate('matching.command.mentor'),
    mentee: translate('matching.command.mentee'),
  };
  const rows = result.pairs.map((pair) => ({
    score: points(pair.score),
    mentor: personName(pair.mentorId),
    mentee: personName(pair.menteeId),
    lines: pair.breakdown.map((line) => ({
      measure: describeMeasure(line, translate),
      points: translate('matching.command.points', { points: line.points, of: line.of }),
      reason: describePointsReason(line.reason, wording),
    })),
  }));
  const widest = (texts: readonly string[]): number =>
    texts.reduce((width, text) => Math.max(width, text.length), 0);
  const scoreWidth = widest([headings.score, ...rows.map(({ score }) => score)]);
  const mentorWidth = widest([headings.mentor, ...rows.map(({ mentor }) => mentor)]);
  const lines = rows.flatMap((row) => row.lines);
  const measureWidth = widest(lines.map(({ measure }) => measure));
  const pointsWidth = widest(lines.map((line) => line.points));
  const indent = ' '.repeat(scoreWidth + 2);
  const formatRow = (score: string, mentor: string, mentee: string): string =>
    `${score.padStart(scoreWidth)}  ${mentor.padEnd(mentorWidth)}  ${mentee}`;
  return [
    formatRow(headings.score, headings.mentor, headings.mentee),
    ...rows.flatMap((row) => [
      formatRow(row.score, row.mentor, row.mentee),
      ...row.lines.map(
        (line) =>
          `${indent}${line.measure.padEnd(measureWidth)}  ${line.points.padStart(pointsWidth)}  ${line.reason}`,
      ),
    ]),
  ];
}
