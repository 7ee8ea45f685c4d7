import type {
  AttentionConcern,
  AttentionItem,
  AttentionStep,
} from '#shared/domain/progress/attention.ts';
import { healthReason } from '#renderer/services/health-words.ts';
import type { Language } from '#renderer/services/language.tsx';

/** More reasons than that say nothing more. */
const mostReasons = 3;

/** How grave it is, in a word; of a pair that has no health, such as one that pauses, its state. */
export function attentionWord(
  { concerns, health, pair }: AttentionItem,
  language: Language,
): string {
  const { t, formatNumber } = language;
  if (health.kind === 'scored') {
    return t('attention.score', {
      word: t(`pairLife.health.${health.word}`),
      score: formatNumber(health.score),
    });
  }
  const isStuck = concerns.some(({ kind }) => kind === 'stuck');
  if (isStuck) return t('attention.stuck');
  return health.kind === 'not-running'
    ? t(`pairing.state.${pair.state}`)
    : t('pairLife.health.tooEarly');
}

/** Why the pair is in the queue, a sentence each, the gravest first. */
export function attentionReasons(
  { concerns }: Pick<AttentionItem, 'concerns'>,
  language: Language,
): readonly string[] {
  const isScored = concerns.some(({ kind }) => kind === 'health');
  return concerns.flatMap((concern) =>
    // What the score costs already says what the alert would.
    concern.kind === 'alert' && isScored ? [] : reasonsOf(concern, concerns.length, language),
  );
}

function reasonsOf(
  concern: AttentionConcern,
  concernCount: number,
  language: Language,
): readonly string[] {
  const { t, formatNumber } = language;
  switch (concern.kind) {
    case 'health':
      return concern.reasons
        .filter(({ lost }) => lost > 0)
        .toSorted((one, other) => other.lost - one.lost)
        .slice(0, mostReasons)
        .map(({ fact, lost }) =>
          t('attention.reason.points', {
            reason: healthReason(fact, language),
            points: formatNumber(-lost),
          }),
        );
    case 'alert':
      return [t(`pairLife.alert.${concern.alert.kind}`, { count: concern.alert.days })];
    case 'stuck':
      return [t(`attention.stuck.${concern.stage}`, { count: concern.days })];
    case 'nudged':
      return concernCount === 1 ? [t('attention.nudgedWell')] : [];
  }
}

/** What to do next, in a sentence. */
export function stepWords(step: AttentionStep, t: Language['t']): string {
  switch (step) {
    case 'publish':
    case 'charter':
    case 'outcome':
      return t(`attention.step.${step}`);
    case 'plan':
    case 'confirm':
    case 'obstacles':
    case 'talk':
    case 'goals':
      return t(`pairLife.health.step.${step}`);
  }
}
