import { describe, expect, it } from 'vitest';
import type { PairObstacle } from '#shared/domain/pairing/match-result.ts';
import { describeObstacle } from '#shared/i18n/describe-obstacle.ts';
import { personId } from '#test/builders/match-participant.ts';
import { thin, wordingIn, type WordsByKind } from './match-words.ts';

const ana = personId('Ana');
const bo = personId('Bo');

describe('describeObstacle', () => {
  const wordsByKind: WordsByKind<PairObstacle> = {
    'same-person': [{ kind: 'same-person' }, 'The same person', 'Une seule et même personne'],
    'reporting-line': [
      { kind: 'reporting-line', managerId: ana, reportId: bo },
      'Ana Doe is above Bo Doe in the reporting line',
      'Ana Doe a Bo Doe dans sa ligne hiérarchique',
    ],
    excluded: [{ kind: 'excluded' }, 'You have ruled this pair out', 'Vous avez exclu ce binôme'],
    vetoed: [
      { kind: 'vetoed', personId: ana },
      'Ana Doe asked that they not be paired',
      'Ana Doe a demandé que ce binôme soit évité',
    ],
    'past-pair': [
      { kind: 'past-pair' },
      'They were a pair in an earlier round',
      'Ils ont formé un binôme lors d’un cycle précédent',
    ],
    'same-team': [
      { kind: 'same-team', team: 'Growth' },
      'Both in the same team: Growth',
      `Même équipe${thin}: Growth`,
    ],
    'same-manager': [
      { kind: 'same-manager', managerId: bo },
      'Both report to Bo Doe',
      `Même responsable${thin}: Bo Doe`,
    ],
    'must-unmet': [
      { kind: 'must-unmet', measure: 'custom', field: 'School' },
      'A required criterion is not met: School',
      `Un critère obligatoire n’est pas rempli${thin}: School`,
    ],
    'exclude-met': [
      { kind: 'exclude-met', measure: 'motivation' },
      'An excluded case applies: Shared motivation',
      `Un critère d’exclusion s’applique${thin}: Motivations communes`,
    ],
    'not-volunteered': [
      { kind: 'not-volunteered', personId: ana },
      'Ana Doe has not volunteered',
      'Ana Doe n’est pas volontaire',
    ],
    paused: [
      { kind: 'paused', personId: ana },
      'Ana Doe is paused: no new pair for now',
      `Ana Doe est en pause${thin}: pas de nouveau binôme pour le moment`,
    ],
    'other-role': [
      { kind: 'other-role', personId: ana, role: 'mentee' },
      'Ana Doe does not take part as a mentee',
      'Ana Doe ne participe pas comme mentoré',
    ],
  };

  it.each(Object.values(wordsByKind))('has words for %j', (obstacle, english, french) => {
    expect(describeObstacle(obstacle, wordingIn('en'))).toBe(english);
    expect(describeObstacle(obstacle, wordingIn('fr'))).toBe(french);
  });

  it('names the role that is not taken', () => {
    expect(
      describeObstacle({ kind: 'other-role', personId: ana, role: 'mentor' }, wordingIn('fr')),
    ).toBe('Ana Doe ne participe pas comme mentor');
  });
});
