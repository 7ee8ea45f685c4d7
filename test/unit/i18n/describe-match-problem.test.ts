import { describe, expect, it } from 'vitest';
import type { MatchProblem } from '#shared/domain/pairing/match-result.ts';
import { describeMatchProblem } from '#shared/i18n/describe-match-problem.ts';
import { personId } from '#test/builders/match-participant.ts';
import { thin, wordingIn, type WordsByKind } from './match-words.ts';

const ana = personId('Ana');
const bo = personId('Bo');

describe('describeMatchProblem', () => {
  const wordsByKind: WordsByKind<MatchProblem> = {
    'no-mentors': [
      { kind: 'no-mentors' },
      'Nobody can be a mentor now. Add volunteers in People, or end a pause.',
      'Personne ne peut être mentor pour le moment. Ajoutez des volontaires dans Personnes, ou mettez fin à une pause.',
    ],
    'no-mentees': [
      { kind: 'no-mentees' },
      'Nobody can be a mentee now. Add volunteers in People, or end a pause.',
      'Personne ne peut être mentoré pour le moment. Ajoutez des volontaires dans Personnes, ou mettez fin à une pause.',
    ],
    'everyone-blocked': [
      { kind: 'everyone-blocked' },
      'Every possible pair is ruled out. Make a required criterion a weight, or look through the people kept apart.',
      'Tous les binômes possibles sont écartés. Faites d’un critère obligatoire un simple poids, ou revoyez les personnes tenues à part.',
    ],
    'locks-over-capacity': [
      { kind: 'locks-over-capacity', personId: ana, role: 'mentor', locked: 3, capacity: 1 },
      'Ana Doe has 3 locked pairs as a mentor and 1 place. Unlock a pair, or give Ana Doe more places.',
      'Ana Doe a 3 binômes verrouillés comme mentor pour 1 place. Déverrouillez un binôme, ou ajoutez des places à Ana Doe.',
    ],
    'lock-against-rule': [
      {
        kind: 'lock-against-rule',
        pair: { mentorId: ana, menteeId: bo },
        by: { kind: 'not-volunteered', personId: bo },
      },
      'The locked pair Ana Doe and Bo Doe was kept against a rule: Bo Doe has not volunteered. Unlock it if that is not meant.',
      `Le binôme verrouillé Ana Doe et Bo Doe a été gardé malgré une règle${thin}: Bo Doe n’est pas volontaire. Déverrouillez-le si ce n’est pas voulu.`,
    ],
    'lock-impossible': [
      { kind: 'lock-impossible', pair: { mentorId: ana, menteeId: bo } },
      'The locked pair Ana Doe and Bo Doe was left out: one of them no longer takes part. Remove it, or invite that person again.',
      `Le binôme verrouillé Ana Doe et Bo Doe a été laissé de côté${thin}: l’un des deux ne participe plus. Supprimez-le, ou réinvitez cette personne.`,
    ],
    'duplicate-person': [
      { kind: 'duplicate-person', personId: ana },
      'Ana Doe is on the list more than once. The first entry was used; remove the others.',
      `Ana Doe figure plusieurs fois sur la liste. La première entrée a été retenue${thin}; supprimez les autres.`,
    ],
    'unusable-numbers': [
      { kind: 'unusable-numbers', personId: ana },
      'A level, a priority or the capacity of Ana Doe is not a usable number and counts as nothing. Correct it in People.',
      'Pour Ana Doe, un niveau, une priorité ou la capacité n’est pas un nombre utilisable et ne compte pas. Corrigez cette valeur dans Personnes.',
    ],
    'unusable-setting': [
      { kind: 'unusable-setting', setting: 'weight' },
      'A weight is not a usable number and counts as 0. Set it again in the criteria.',
      'Un poids n’est pas un nombre utilisable et compte pour 0. Réglez-le de nouveau dans les critères.',
    ],
    'too-many-moved': [
      { kind: 'too-many-moved', moved: 2, mostMoved: 0 },
      '2 pairs had to change, and none was allowed to: rules or places forbid them now. Allow more changes, or lock the pairs to keep.',
      `2 binômes ont dû changer, alors qu’aucun ne le devait${thin}: les règles ou les places les interdisent à présent. Autorisez plus de changements, ou verrouillez les binômes à garder.`,
    ],
  };

  it.each(Object.values(wordsByKind))('has words for %j', (problem, english, french) => {
    expect(describeMatchProblem(problem, wordingIn('en'))).toBe(english);
    expect(describeMatchProblem(problem, wordingIn('fr'))).toBe(french);
  });

  it('tells a lock on oneself from one on somebody who left', () => {
    expect(
      describeMatchProblem(
        { kind: 'lock-impossible', pair: { mentorId: ana, menteeId: ana } },
        wordingIn('en'),
      ),
    ).toBe('A locked pair puts Ana Doe with themselves and was left out. Remove it.');
  });

  it.each(['seed', 'option', 'most-moved'] as const)('names the unusable %s', (setting) => {
    const words = describeMatchProblem({ kind: 'unusable-setting', setting }, wordingIn('en'));
    expect(words).toMatch({ seed: /seed/, option: /criterion/, 'most-moved': /pairs/ }[setting]);
  });
});
