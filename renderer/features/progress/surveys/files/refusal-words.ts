import type { Refusal, RefusedFile } from '#shared/formats/check-in/file-responses.ts';
import { removeDirectionMarks } from '#shared/formats/table/clean-text.ts';
import { guardFormula } from '#shared/formats/table/formula-guard.ts';
import type { Translate } from '#shared/i18n/translate.ts';

/** Files that were refused for the same reason. */
export interface RefusedGroup {
  readonly reason: string;
  readonly cure: string;
  readonly names: readonly string[];
}

/** Every reason once, in the order in which it first came up. */
export function groupRefused(
  refused: readonly RefusedFile[],
  t: Translate,
): readonly RefusedGroup[] {
  const groups = new Map<string, { reason: string; cure: string; names: string[] }>();
  for (const { name, refusal } of refused) {
    const reason = describeReason(refusal, t);
    const cure = t(`checkIn.refused.${refusal.kind}.cure`);
    const group = groups.get(reason) ?? { reason, cure, names: [] };
    group.names.push(removeDirectionMarks(name));
    groups.set(reason, group);
  }
  return [...groups.values()];
}

/** As lines that a spreadsheet takes apart into columns, and runs nothing of. */
export function listRefused(groups: readonly RefusedGroup[], t: Translate): string {
  const headings = [t('checkIn.report.file'), t('checkIn.report.reason'), t('checkIn.report.cure')];
  const rows = groups.flatMap(({ reason, cure, names }) =>
    names.map((name) => [name, reason, cure]),
  );
  return [headings, ...rows]
    .map((cells) => cells.map((cell) => guardFormula(cell.replace(/\s/g, ' '))).join('\t'))
    .join('\n');
}

function describeReason(refusal: Refusal, t: Translate): string {
  switch (refusal.kind) {
    case 'misfit':
      return t('checkIn.refused.misfit', { question: refusal.question ?? 0 });
    case 'incomplete':
      return t('checkIn.refused.incomplete', { question: refusal.question });
    case 'other-programme':
      return t('checkIn.refused.other-programme', { programme: refusal.programme });
    case 'unreadable':
    case 'too-deep':
    case 'too-large':
    case 'questionnaire':
    case 'cut-short':
    case 'newer-version':
    case 'not-a-response':
    case 'unknown-survey':
    case 'unknown-invitation':
    case 'altered':
    case 'duplicate':
    case 'closed':
      return t(`checkIn.refused.${refusal.kind}`);
  }
}
