import { describe, expect, it } from 'vitest';
import type { Remedy, SoftRule } from '#shared/domain/pairing/pairing-engine.ts';
import { describeRemedy } from '#shared/i18n/describe-remedy.ts';
import { personId, skillId } from '#test/builders/match-participant.ts';
import { thin, wordingIn, type WordsByKind } from './match-words.ts';

const ana = personId('Ana');

describe('describeRemedy', () => {
  const wordsByKind: WordsByKind<Remedy> = {
    'free-partner': [
      { kind: 'free-partner', personId: ana, score: 71.5 },
      'Pair with Ana Doe, who has a place left: 71.5 points',
      `Former un binôme avec Ana Doe, qui a encore une place${thin}: 71,5 points`,
    ],
    'mentor-with-skill': [
      { kind: 'mentor-with-skill', skillId: skillId('seo'), count: 1, score: 60 },
      'Find one more mentor for SEO: about 60 points',
      `Trouver un mentor de plus pour SEO${thin}: environ 60 points`,
    ],
    capacity: [
      { kind: 'capacity', personId: ana, score: 80 },
      'Give Ana Doe one more place: 80 points',
      `Donner une place de plus à Ana Doe${thin}: 80 points`,
    ],
    'softer-rule': [
      {
        kind: 'softer-rule',
        by: { kind: 'must-unmet', measure: 'site' },
        personId: ana,
        score: 55,
      },
      'Count “Same site” as a weight instead of a requirement, which allows Ana Doe: 55 points',
      `Compter «${thin}Même site${thin}» comme un poids plutôt que comme une obligation, ce qui permet Ana Doe${thin}: 55 points`,
    ],
    volunteer: [
      { kind: 'volunteer', personId: ana, score: null },
      'Ask them to volunteer',
      'Lui proposer d’être volontaire',
    ],
    'end-pause': [
      { kind: 'end-pause', personId: ana, score: null },
      'End their pause',
      'Mettre fin à la pause',
    ],
    'smaller-group': [
      { kind: 'smaller-group', personId: ana, minimum: 1, score: null },
      'Accept a group of one mentee',
      'Accepter un groupe de 1 mentoré',
    ],
  };

  it.each(Object.values(wordsByKind))('has words for %j', (remedy, english, french) => {
    expect(describeRemedy(remedy, wordingIn('en'))).toBe(english);
    expect(describeRemedy(remedy, wordingIn('fr'))).toBe(french);
  });

  it.each<readonly [Remedy, string]>([
    [{ kind: 'volunteer', personId: ana, score: 40 }, 'Ask Ana Doe to volunteer: 40 points'],
    [
      { kind: 'end-pause', personId: ana, score: 40 },
      'End the pause of a possible partner, Ana Doe: 40 points',
    ],
    [
      { kind: 'smaller-group', personId: ana, minimum: 2, score: 40 },
      'Let Ana Doe lead a group of 2 mentees: 40 points',
    ],
    [
      { kind: 'mentor-with-skill', skillId: skillId('seo'), count: 3, score: 60 },
      'Find 3 more mentors for SEO: about 60 points',
    ],
  ])('says whom %j concerns', (remedy, english) => {
    expect(describeRemedy(remedy, wordingIn('en'))).toBe(english);
  });

  const rules: WordsByKind<SoftRule> = {
    excluded: [
      { kind: 'excluded' },
      'Allow the pair with Ana Doe that you ruled out: 50 points',
      `Autoriser le binôme avec Ana Doe que vous aviez exclu${thin}: 50 points`,
    ],
    'past-pair': [
      { kind: 'past-pair' },
      'Allow past partners again, such as Ana Doe: 50 points',
      `Autoriser à nouveau d’anciens partenaires, comme Ana Doe${thin}: 50 points`,
    ],
    'same-team': [
      { kind: 'same-team', team: 'Growth' },
      'Allow pairs within a team or under one manager, such as with Ana Doe: 50 points',
      `Autoriser les binômes d’une même équipe ou d’un même responsable, comme avec Ana Doe${thin}: 50 points`,
    ],
    'same-manager': [
      { kind: 'same-manager', managerId: personId('Bo') },
      'Allow pairs within a team or under one manager, such as with Ana Doe: 50 points',
      `Autoriser les binômes d’une même équipe ou d’un même responsable, comme avec Ana Doe${thin}: 50 points`,
    ],
    'must-unmet': [
      { kind: 'must-unmet', measure: 'custom', field: 'School' },
      'Count “School” as a weight instead of a requirement, which allows Ana Doe: 50 points',
      `Compter «${thin}School${thin}» comme un poids plutôt que comme une obligation, ce qui permet Ana Doe${thin}: 50 points`,
    ],
    'exclude-met': [
      { kind: 'exclude-met', measure: 'department' },
      'Switch off the exclusion by “Different departments”, which allows Ana Doe: 50 points',
      `Désactiver l’exclusion par «${thin}Services différents${thin}», ce qui permet Ana Doe${thin}: 50 points`,
    ],
  };

  it.each(Object.values(rules))('says how the rule %j is made softer', (by, english, french) => {
    const remedy = { kind: 'softer-rule', by, personId: ana, score: 50 } as const;
    expect(describeRemedy(remedy, wordingIn('en'))).toBe(english);
    expect(describeRemedy(remedy, wordingIn('fr'))).toBe(french);
  });
});
