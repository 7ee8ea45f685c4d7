import type { DomainContext, PairId, PersonId, SurveyInvitationId } from '#shared/domain/ids.ts';
import type { Pair, PairState } from '#shared/domain/pairing/pair.ts';
import { canBeMentored, canMentor, type Participant } from '#shared/domain/people/participant.ts';
import { fail, succeed, type Result } from '#shared/lib/result.ts';
import { fewestAnonymous } from './figure.ts';
import type { CountedInvitation } from './progress-facts.ts';
import type { Survey, SurveyInvitation, SurveyPurpose, SurveyRole } from './survey.ts';

/** Whom a survey asks, and on which side. */
export interface AskedPerson {
  readonly personId: PersonId;
  readonly role: SurveyRole;
}

/** The states of a pair whose two a survey asks; null where those who have no pair yet are asked too. */
const askedPairs: Readonly<Record<SurveyPurpose, readonly PairState[] | null>> = {
  needs: null,
  preparation: null,
  own: null,
  pulse: ['accepted', 'active', 'paused'],
  midpoint: ['accepted', 'active', 'paused'],
  end: ['accepted', 'active', 'paused', 'completed'],
  exit: ['ended-early'],
};

/**
 * Everyone of the audience whom the survey is for, once each. Whoever is on both sides answers on the one
 * the survey asks, or as the mentor they first are.
 */
export function askedPeople(
  { purpose, audience }: Pick<Survey, 'purpose' | 'audience'>,
  participants: readonly Participant[],
  pairs: readonly Pair[],
): readonly AskedPerson[] {
  const states = askedPairs[purpose] ?? ['accepted', 'active', 'paused'];
  const inPairs = pairs.filter(({ state }) => states.includes(state));
  const mentors = new Set(inPairs.map(({ mentorId }) => mentorId));
  const mentees = new Set(inPairs.map(({ menteeId }) => menteeId));
  return participants.flatMap(({ person, enrolment }): readonly AskedPerson[] => {
    const { id } = person;
    const isPaired = mentors.has(id) || mentees.has(id);
    if (!isPaired && (askedPairs[purpose] !== null || enrolment.state !== 'accepted')) return [];
    const isMentor = isPaired ? mentors.has(id) : canMentor(enrolment.role);
    const isMentee = isPaired ? mentees.has(id) : canBeMentored(enrolment.role);
    if (isMentor && audience !== 'mentees') return [{ personId: id, role: 'mentor' }];
    return isMentee && audience !== 'mentors' ? [{ personId: id, role: 'mentee' }] : [];
  });
}

/** What invitations are made with: a `newKey` of 32 random bytes, base64url. */
export type InvitationContext = Pick<DomainContext, 'newId'> & { newKey(): string };

/**
 * One invitation for each. Ids tell the order they were made in, so that they are given in the order of
 * the keys, which is chance: of an anonymous survey nobody can tell whose an invitation is.
 */
export function inviteAll(
  survey: Pick<Survey, 'id' | 'programmeId' | 'isAnonymous'>,
  people: readonly AskedPerson[],
  context: InvitationContext,
): readonly SurveyInvitation[] {
  return people
    .map((person) => ({ ...person, key: context.newKey() }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ personId, role, key }) => ({
      id: context.newId<SurveyInvitationId>(),
      programmeId: survey.programmeId,
      surveyId: survey.id,
      personId: survey.isAnonymous ? null : personId,
      role,
      key,
      isUsed: false,
    }));
}

/** Those who have come to the audience since: by name, or of an anonymous survey only how many on each side. */
export function missingPeople(
  survey: Pick<Survey, 'purpose' | 'audience' | 'isAnonymous'>,
  invitations: readonly CountedInvitation[],
  people: readonly AskedPerson[],
): readonly AskedPerson[] {
  if (!survey.isAnonymous) {
    const invited = new Set(invitations.map(({ personId }) => personId));
    return people.filter(({ personId }) => !invited.has(personId));
  }
  // Whose an invitation is nobody knows: as many are missing on each side as there are more people than invitations.
  return (['mentor', 'mentee'] as const).flatMap((role) => {
    const ofRole = people.filter((person) => person.role === role);
    const invited = invitations.filter((invitation) => invitation.role === role).length;
    return ofRole.slice(invited);
  });
}

/** `few-newcomers`: fewer than five, whose anonymous answers could be told from the others’. */
export type InviteProblem = 'not-open' | 'nobody' | 'few-newcomers';

/** What keeps those who have joined since from being invited; null when nothing does. */
export function inviteProblem(
  survey: Pick<Survey, 'state' | 'isAnonymous'>,
  missingOnes: readonly AskedPerson[],
): InviteProblem | null {
  if (survey.state !== 'open') return 'not-open';
  if (missingOnes.length === 0) return 'nobody';
  return survey.isAnonymous && missingOnes.length < fewestAnonymous ? 'few-newcomers' : null;
}

/** Invitations for those who have joined since the survey was opened. */
export function inviteMissing(
  survey: Survey,
  missingOnes: readonly AskedPerson[],
  context: InvitationContext,
): Result<readonly SurveyInvitation[], InviteProblem> {
  const problem = inviteProblem(survey, missingOnes);
  return problem === null ? succeed(inviteAll(survey, missingOnes, context)) : fail(problem);
}

/** `expired`: it was not answered while it could be; a survey past its day may still be answered until it is closed. */
export type InvitationStanding = 'done' | 'due' | 'expired';

export function invitationStanding(
  { isUsed }: Pick<CountedInvitation, 'isUsed'>,
  { state, dueOn }: Pick<Survey, 'state' | 'dueOn'>,
  { today }: Pick<DomainContext, 'today'>,
): InvitationStanding {
  if (isUsed) return 'done';
  return state === 'closed' || today > dueOn ? 'expired' : 'due';
}

/** The pair somebody answers for: the last that ran, rather than one that is only agreed on. */
export function pairAnsweredFor(
  { personId, role }: AskedPerson,
  { purpose }: Pick<Survey, 'purpose'>,
  pairs: readonly Pair[],
): PairId | null {
  const states = askedPairs[purpose] ?? ['accepted', 'active', 'paused'];
  const own = pairs.filter(
    (pair) =>
      states.includes(pair.state) &&
      (role === 'mentor' ? pair.mentorId : pair.menteeId) === personId,
  );
  const latest = own.toSorted((a, b) => ((a.activeOn ?? '') < (b.activeOn ?? '') ? -1 : 1)).at(-1);
  return latest?.id ?? null;
}
