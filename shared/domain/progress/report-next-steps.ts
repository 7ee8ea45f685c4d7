import type { SkillId } from '#shared/domain/ids.ts';
import type { Figure } from './figure.ts';
import type { ReportFigures, SkillLine } from './report-figures.ts';

/** Below this share of the sessions due, in percent, the rhythm is worth a word with the pairs. */
const goodAdherence = 80;
/** From this share of sessions cancelled by leaders on, in percent, their sponsor should know. */
const manyCancellations = 20;
/** Below this mean gain, in levels, a skill deserves another form of session. */
const fairGain = 0.5;
const goodResponseRate = 60;

/** What the figures suggest doing next. */
export type NextStep =
  | { readonly kind: 'write-up'; readonly sessions: number }
  | { readonly kind: 'book-ahead'; readonly percent: number }
  | { readonly kind: 'tell-sponsor'; readonly percent: number }
  | { readonly kind: 'agree-charters'; readonly percent: number }
  | { readonly kind: 'ask-in-person'; readonly percent: number }
  | { readonly kind: 'other-format'; readonly skillIds: readonly SkillId[] }
  | { readonly kind: 'check-practices'; readonly practices: number }
  | { readonly kind: 'read-indicators'; readonly indicators: number }
  | { readonly kind: 'assess-again' }
  | { readonly kind: 'rotate'; readonly pairs: number }
  | { readonly kind: 'thank' };

/** The most pressing first; never none. */
export function nextSteps(figures: ReportFigures): readonly NextStep[] {
  const { kpis, participation, practices, results } = figures;
  const { toWriteUp } = participation.sessions;
  const unread = results.filter(({ figure }) => figure.kind !== 'value').length;
  const weak = figures.learning.filter(isWeak).map(({ skillId }) => skillId);
  return [
    ...when(toWriteUp > 0, { kind: 'write-up', sessions: toWriteUp }),
    ...percentStep('book-ahead', kpis.adherence, (value) => value < goodAdherence),
    ...percentStep(
      'tell-sponsor',
      kpis['leader-cancellations'],
      (value) => value >= manyCancellations,
    ),
    ...percentStep('agree-charters', kpis['charter-rate'], (value) => value < 100),
    ...percentStep('ask-in-person', kpis['response-rate'], (value) => value < goodResponseRate),
    ...when(weak.length > 0, { kind: 'other-format', skillIds: [...new Set(weak)] }),
    ...when(practices.toCheck > 0, { kind: 'check-practices', practices: practices.toCheck }),
    ...when(unread > 0, { kind: 'read-indicators', indicators: unread }),
    ...when(figures.learners > 0, { kind: 'assess-again' }),
    ...when(participation.running > 0, { kind: 'rotate', pairs: participation.running }),
    { kind: 'thank' },
  ];
}

function when(holds: boolean, step: NextStep): readonly NextStep[] {
  return holds ? [step] : [];
}

function percentStep(
  kind: 'book-ahead' | 'tell-sponsor' | 'agree-charters' | 'ask-in-person',
  figure: Figure,
  isPressing: (value: number) => boolean,
): readonly NextStep[] {
  return figure.kind === 'value' && isPressing(figure.value)
    ? [{ kind, percent: figure.value }]
    : [];
}

function isWeak({ gain }: SkillLine): boolean {
  return gain.kind === 'value' && gain.value < fairGain;
}
