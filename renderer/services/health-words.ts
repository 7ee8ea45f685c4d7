import type { HealthFact, PairHealth } from '#shared/domain/pair-life/pair-health.ts';
import type { PairState } from '#shared/domain/pairing/pair.ts';
import type { Language } from './language.tsx';

/** The health of a pair in a word or two. A pair that is not running is in its state. */
export function healthLabel(health: PairHealth, state: PairState, t: Language['t']): string {
  switch (health.kind) {
    case 'not-running':
      return t(`pairing.state.${state}`);
    case 'too-early':
      return t('pairLife.health.tooEarly');
    case 'scored':
      return t(`pairLife.health.${health.word}`);
  }
}

/** What is known of one term of the score, as a sentence. */
export function healthReason(fact: HealthFact, { t, formatNumber }: Language): string {
  switch (fact.kind) {
    case 'contact':
      return t(`pairLife.reason.contact.${fact.since}`, { count: fact.days });
    case 'next-session':
      return t(fact.isPlanned ? 'pairLife.reason.planned' : 'pairLife.reason.notPlanned');
    case 'kept':
      return fact.lost === 0
        ? t('pairLife.reason.allKept', { of: fact.of })
        : t('pairLife.reason.lost', { count: fact.lost, of: fact.of });
    case 'pulse':
      return t(`pairLife.reason.pulse.${fact.from}`, {
        pulse: formatNumber(fact.pulse, { maximumFractionDigits: 1 }),
      });
    case 'goals':
      return t(`pairLife.reason.goals.${fact.since}`, { count: fact.days });
  }
}
