import type { Pair } from '#shared/domain/pairing/pair.ts';
import { isRunning } from '#shared/domain/pairing/pair-decisions.ts';
import type { MentorAndMentee } from '#shared/domain/pairing/match-input.ts';
import type { ChangeConsequences } from '#shared/domain/pairing/pairing-engine.ts';
import { describeConsequences } from '#shared/i18n/describe-consequences.ts';
import type { MatchWording } from '#shared/i18n/describe-match.ts';
import { otherRole, personIn } from './board-model.ts';
import type { Carried, DropTarget } from './plan-move.ts';
import type { Way } from './plan-ways.ts';

/** Who or what is carried, by name. */
export function nameCarried(carried: Carried, words: MatchWording): string {
  return carried.kind === 'person'
    ? words.personName(carried.personId)
    : words.translate('board.pairNames', {
        mentor: words.personName(carried.pair.mentorId),
        mentee: words.personName(carried.pair.menteeId),
      });
}

/** What putting it down there in this way would make of it. */
export function describeWay(
  way: Way,
  carried: Carried,
  target: DropTarget,
  words: MatchWording,
): string {
  return way.kind === 'swap'
    ? describeSwap(way.move.add, words)
    : describeTarget(carried, target, words);
}

function describeSwap(
  couples: readonly MentorAndMentee[],
  { translate, personName }: MatchWording,
): string {
  const pairs = couples.map(({ mentorId, menteeId }) =>
    translate('board.target.couple', {
      mentor: personName(mentorId),
      mentee: personName(menteeId),
    }),
  );
  return translate('board.target.swap', { pairs: pairs.join(', ') });
}

/** What putting it down there would make of it, such as "Pair Nora with Philippe", and which pairs it would end. */
export function describeTarget(carried: Carried, target: DropTarget, words: MatchWording): string {
  const left = carried.kind === 'pair' ? carried.pair : carried.fromPair;
  const removed = [
    ...(left === null ? [] : [left]),
    ...(target.kind === 'pair' ? [target.pair] : []),
  ];
  return [describePlace(carried, target, words), ...describeEndings(removed, words)].join('. ');
}

/** Pairs that have begun, and so have to be ended first, where a mere plan would only go; one sentence each. */
export function describeEndings(
  removed: readonly Pair[],
  { translate, personName }: MatchWording,
): readonly string[] {
  return removed.filter(isRunning).map(({ mentorId, menteeId }) =>
    translate('board.target.ends', {
      mentor: personName(mentorId),
      mentee: personName(menteeId),
    }),
  );
}

function describePlace(
  carried: Carried,
  target: DropTarget,
  { translate, personName }: MatchWording,
): string {
  if (carried.kind === 'pair') {
    return translate('board.target.dissolve', {
      mentor: personName(carried.pair.mentorId),
      mentee: personName(carried.pair.menteeId),
    });
  }
  const name = personName(carried.personId);
  switch (target.kind) {
    case 'person':
      return translate('board.target.person', { name, partner: personName(target.personId) });
    case 'group':
      return translate('board.target.group', { name, partner: personName(target.mentorId) });
    case 'lane':
      return translate('board.target.lane', { name });
    case 'pair':
      return translate('board.target.pair', {
        name,
        partner: personName(personIn(target.pair, otherRole(carried.role))),
        replaced: personName(personIn(target.pair, carried.role)),
      });
  }
}

export interface ConsequenceLine {
  readonly text: string;
  readonly isObstacle: boolean;
}

/**
 * What the move would change; the rule that forbids it comes first.
 *
 * @param forbidden the pair that the rule is about, where the move makes two
 */
export function listConsequences(
  consequences: ChangeConsequences,
  words: MatchWording,
  forbidden: MentorAndMentee | null = null,
): readonly ConsequenceLine[] {
  return describeConsequences(consequences, words).map((text, place) => {
    const isObstacle = place === 0 && consequences.obstacle !== null;
    return {
      text: isObstacle && forbidden !== null ? describeForbidden(forbidden, text, words) : text,
      isObstacle,
    };
  });
}

function describeForbidden(
  { mentorId, menteeId }: MentorAndMentee,
  rule: string,
  { translate, personName }: MatchWording,
): string {
  return translate('board.swap.against', {
    mentor: personName(mentorId),
    mentee: personName(menteeId),
    rule,
  });
}
