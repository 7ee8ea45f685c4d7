import type { TimelineEntry } from '#shared/domain/pair-life/timeline.ts';
import type { Pair, PairStep } from '#shared/domain/pairing/pair.ts';
import { didMeet } from '#shared/domain/sessions/did-meet.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import type { Language } from '#renderer/services/language.tsx';

/** What happened, and what there is to say of it. */
export interface TimelineWords {
  readonly text: string;
  /** Empty when there is nothing more to say. */
  readonly detail: string;
}

/** Puts what befell a pair into words. */
export function describeTimelineEntry(
  entry: TimelineEntry,
  pair: Pair,
  language: Language,
): TimelineWords {
  const { t, formatDate } = language;
  switch (entry.kind) {
    case 'accepted':
      return { text: t('pairLife.timeline.accepted'), detail: '' };
    case 'began':
      return { text: t('pairLife.timeline.began'), detail: '' };
    case 'step':
      return { text: describeStep(entry.step, language), detail: entry.step.note };
    case 'session':
      return describeSession(entry.session, pair, language);
    case 'session-moved':
      return {
        text: t('pairLife.timeline.sessionMoved', {
          from: formatDate(entry.move.from, { day: 'numeric', month: 'long' }),
          by: t(`pairLife.party.${entry.move.by}`),
        }),
        detail: entry.move.reason,
      };
    case 'charter':
      return {
        text: t('pairLife.timeline.charter', { version: entry.charter.version }),
        detail: '',
      };
    case 'goal-set':
      return { text: t('pairLife.timeline.goalSet'), detail: entry.goal.title };
    case 'goal-achieved':
      return { text: t('pairLife.timeline.goalAchieved'), detail: entry.goal.title };
    case 'milestone':
      return {
        text: t('pairLife.timeline.milestone', { title: entry.milestone.title }),
        detail: entry.goal.title,
      };
    case 'action':
      return { text: t('pairLife.timeline.action'), detail: entry.action.title };
  }
}

function describeStep({ to, reason }: PairStep, { t }: Language): string {
  if (to === 'ended-early' && reason !== null) {
    return t('pairLife.timeline.endedFor', { reason: t(`pairLife.endReason.${reason}`) });
  }
  return to === 'active' ? t('pairLife.timeline.resumed') : t(`pairing.state.${to}`);
}

function describeSession(session: Session, pair: Pair, { t }: Language): TimelineWords {
  const { state, title, absence, minutes, heldMinutes } = session;
  if (state === 'cancelled' || state === 'missed') {
    const by = t(`pairLife.party.${absence?.by ?? 'coordinator'}`);
    return {
      text:
        absence === null
          ? t(`pairLife.timeline.${state}`)
          : t(`pairLife.timeline.${state}By`, { by }),
      detail: [title, absence?.reason ?? ''].filter(Boolean).join(' · '),
    };
  }
  const length = t('pairLife.minutes', { count: heldMinutes ?? minutes });
  const text = t(
    didMeet(session, pair)
      ? 'pairLife.timeline.held'
      : `pairLife.timeline.heldWithout.${absentOf(session, pair)}`,
  );
  return { text, detail: [title, length].filter(Boolean).join(' · ') };
}

function absentOf({ attendance }: Session, { mentorId, menteeId }: Pair) {
  if (attendance[mentorId] !== false) return 'mentee';
  return attendance[menteeId] === false ? 'pair' : 'mentor';
}
