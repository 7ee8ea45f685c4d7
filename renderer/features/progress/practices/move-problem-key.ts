import type { MessageKey } from '#shared/i18n/translate.ts';
import type { PracticeMoved } from './use-practice-decisions.ts';

/** What is said of the day given for a move; null when nothing is wrong with it. */
export function moveProblemKey(
  outcome: PracticeMoved | 'day-missing' | null,
  move: 'abandon' | 'check',
): MessageKey | null {
  if (outcome === 'day-missing') return 'practices.move.day-missing';
  if (outcome === 'ahead') return 'practices.move.ahead';
  if (outcome !== 'early') return null;
  return move === 'check' ? 'practices.move.early.check' : 'practices.move.early.abandon';
}
