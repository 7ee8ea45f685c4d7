import type { SkillId } from '#shared/domain/ids.ts';
import type { BreakdownLine, PointsReason } from '#shared/domain/pairing/match-result.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { sharedBreakdown } from '#shared/domain/pairing/shared-breakdown.ts';
import type { Participant } from '#shared/domain/people/participant.ts';
import type { SkillDirection } from '#shared/domain/people/person.ts';
import type { Programme } from '#shared/domain/programme/programme.ts';
import { describePointsReason, type MatchWording } from '#shared/i18n/describe-match.ts';
import type { PairingData } from './queries.ts';

/** Reasons worth telling the two people; what earned nothing is no reason why they were paired. */
const toldReasons = 4;

/** Half of the points for want of an answer: true, and no reason why they were paired. */
const silentReasons: ReadonlySet<PointsReason['kind']> = new Set([
  'not-known',
  'no-need-stated',
  'nothing-wanted-in-return',
]);

/**
 * What both people of a pair are sent: who, why, what each brings, and the first steps. Nothing that
 * only the coordinator may know: no reason of an override, no rating, no choice, no score. Nor what a
 * field of the firm's own says, which may be anything: even "the same" would tell one about the other.
 */
export function summarisePair(
  pair: Pair,
  data: Pick<PairingData, 'byId' | 'nameOf'>,
  programme: Pick<Programme, 'name' | 'cadence'>,
  words: MatchWording,
): string {
  const { translate: t } = words;
  const names = { mentor: data.nameOf(pair.mentorId), mentee: data.nameOf(pair.menteeId) };
  const reasons = sharedBreakdown(pair.breakdown)
    .filter(isToldToBoth)
    .toSorted((a, b) => b.points - a.points)
    .slice(0, toldReasons)
    .map(({ reason }) =>
      t('board.summary.reason', { reason: describePointsReason(reason, words) }),
    );
  const mentor = data.byId.get(pair.mentorId);
  const mentee = data.byId.get(pair.menteeId);
  const sections = [
    t('board.summary.title', { programme: programme.name, ...names }),
    [introduce(mentor, 'mentor', words), introduce(mentee, 'mentee', words)].join('\n'),
    ...(reasons.length === 0 ? [] : [[t('board.summary.why'), ...reasons].join('\n')]),
    [...brings(mentor, names.mentor, words), ...brings(mentee, names.mentee, words)].join('\n'),
    [
      t('board.summary.steps'),
      t('board.summary.step.contact', names),
      t('board.summary.step.kickoff'),
      t('board.summary.step.charter'),
      t(`board.summary.step.${programme.cadence}`),
    ].join('\n'),
  ];
  return sections.filter((section) => section !== '').join('\n\n');
}

function isToldToBoth({ measure, points, reason }: BreakdownLine): boolean {
  return measure !== 'custom' && points > 0 && !silentReasons.has(reason.kind);
}

function introduce(
  participant: Participant | undefined,
  role: 'mentor' | 'mentee',
  { translate: t, personName }: MatchWording,
): string {
  if (participant === undefined) return '';
  const { person } = participant;
  const facts = [person.job, person.department, person.site, person.email].filter(Boolean);
  return [`${personName(person.id)} (${t(`matching.role.${role}`)})`, ...facts].join(' · ');
}

function brings(
  participant: Participant | undefined,
  name: string,
  words: MatchWording,
): readonly string[] {
  const { translate: t } = words;
  const offers = list(participant, 'offered', words);
  const wishes = list(participant, 'wanted', words);
  return [
    ...(offers === '' ? [] : [t('board.summary.brings', { name, skills: offers })]),
    ...(wishes === '' ? [] : [t('board.summary.seeks', { name, skills: wishes })]),
  ];
}

function list(
  participant: Participant | undefined,
  direction: SkillDirection,
  { skillLabel }: MatchWording,
): string {
  const skillIds: readonly SkillId[] = (participant?.person.claims ?? [])
    .filter((claim) => claim.direction === direction)
    .map(({ skillId }) => skillId);
  return skillIds.map(skillLabel).join(', ');
}

/** All summaries in one text, to be cut where the lines are. */
export function joinSummaries(summaries: readonly string[]): string {
  return `${summaries.join(`\n\n${'-'.repeat(40)}\n\n`)}\n`;
}
