import type { CalendarDate, DomainContext } from '#shared/domain/ids.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { transition, type IllegalTransition } from '#shared/domain/transition.ts';
import { fail, succeed, type Result } from '#shared/lib/result.ts';
import type { AttentionStep } from './attention.ts';
import {
  interventionTransitions,
  type Intervention,
  type InterventionReason,
  type InterventionState,
} from './intervention.ts';

/** What a nudge is written down with. */
export type NudgeInput = Pick<Intervention, 'reason' | 'on' | 'note'>;

export const maximumNudgeTextLength = 2000;

export const nudgeProblems = ['note-too-long', 'still-to-come'] as const;
/** `still-to-come`: a nudge is written down once it was given. */
export type NudgeProblem = (typeof nudgeProblems)[number];

type NudgeResult = Result<Intervention, NudgeProblem>;

/** A nudge given to a pair, whose outcome is not known yet. */
export function nudgePair(
  pair: Pick<Pair, 'id' | 'programmeId'>,
  input: NudgeInput,
  context: DomainContext,
): NudgeResult {
  if (input.note.trim().length > maximumNudgeTextLength) return fail('note-too-long');
  if (input.on > context.today) return fail('still-to-come');
  return succeed({
    ...input,
    note: input.note.trim(),
    id: context.newId(),
    programmeId: pair.programmeId,
    pairId: pair.id,
    state: 'open',
    doneOn: null,
    outcome: '',
  });
}

/** What came of a nudge. It may be said again in other words, or on another day. */
export function noteOutcome(
  intervention: Intervention,
  { outcome, doneOn }: { readonly outcome: string; readonly doneOn: CalendarDate },
  { today }: Pick<DomainContext, 'today'>,
): NudgeResult {
  if (outcome.trim().length > maximumNudgeTextLength) return fail('note-too-long');
  if (doneOn > today) return fail('still-to-come');
  return succeed({ ...intervention, state: 'done', doneOn, outcome: outcome.trim() });
}

/** Waits for an outcome again, without what was said of one. */
export function reopenNudge(
  intervention: Intervention,
): Result<Intervention, IllegalTransition<InterventionState>> {
  const allowed = transition(interventionTransitions, intervention.state, 'open');
  if (!allowed.ok) return allowed;
  return succeed({ ...intervention, state: 'open', doneOn: null, outcome: '' });
}

/** What a nudge is about when it follows the step that is suggested. */
export function reasonOfStep(step: AttentionStep): InterventionReason {
  switch (step) {
    case 'publish':
    case 'charter':
    case 'outcome':
      return 'other';
    case 'plan':
    case 'confirm':
    case 'obstacles':
    case 'talk':
    case 'goals':
      return step;
  }
}
