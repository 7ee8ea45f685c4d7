import { describe, expect, it } from 'vitest';
import type { UnmatchedReason } from '#shared/domain/pairing/match-result.ts';
import type { Locale } from '#shared/domain/workspace.ts';
import { describeUnmatchedReason } from '#shared/i18n/describe-unmatched.ts';
import { personId, skillId } from '#test/builders/match-participant.ts';
import { thin, wordingIn, type WordsByKind } from './match-words.ts';

describe('describeUnmatchedReason', () => {
  const describeIn = (locale: Locale, reason: UnmatchedReason): string =>
    describeUnmatchedReason(reason, 'mentee', wordingIn(locale));

  it('names the role that is missing', () => {
    expect(describeIn('en', { kind: 'no-counterpart' })).toBe('No volunteer mentor on the list');
    expect(describeUnmatchedReason({ kind: 'no-counterpart' }, 'mentor', wordingIn('en'))).toBe(
      'No volunteer mentee on the list',
    );
  });

  it('adds up what rules out each partner', () => {
    const reason: UnmatchedReason = {
      kind: 'all-blocked',
      counts: [
        { by: 'reporting-line', count: 2 },
        { by: 'past-pair', count: 1 },
      ],
    };
    expect(describeIn('en', reason)).toBe(
      'All 3 possible partners are ruled out: 2 in the reporting line and 1 past partner',
    );
    expect(describeIn('fr', reason)).toBe(
      `Les 3 partenaires possibles sont écartés${thin}: 2 liés par la hiérarchie et 1 ancien partenaire`,
    );
  });

  it('names the best alternative with its score', () => {
    const reason: UnmatchedReason = {
      kind: 'partners-taken',
      possible: 4,
      bestAlternative: { personId: personId('Ana'), score: 62.5 },
    };
    expect(describeIn('en', reason)).toBe(
      '4 possible partners, all better used elsewhere; the best fit: Ana Doe, 62.5 points',
    );
    expect(describeIn('fr', reason)).toContain('Ana Doe, 62,5 points');
  });

  it('lists the skills nobody offers', () => {
    const reason: UnmatchedReason = {
      kind: 'nobody-offers',
      skillIds: [skillId('seo'), skillId('ads')],
    };
    expect(describeIn('en', reason)).toBe('Nobody else offers SEO or ADS');
    expect(describeIn('fr', reason)).toBe('Personne d’autre ne propose SEO ou ADS');
  });

  const wordsByKind: WordsByKind<UnmatchedReason> = {
    'not-volunteered': [{ kind: 'not-volunteered' }, 'Has not volunteered', 'N’est pas volontaire'],
    paused: [
      { kind: 'paused' },
      'Is paused: no new pair for now',
      `En pause${thin}: pas de nouveau binôme pour le moment`,
    ],
    'no-places': [
      { kind: 'no-places' },
      'Has no place for a pair: the capacity is 0',
      `N’a aucune place pour un binôme${thin}: la capacité est de 0`,
    ],
    'group-too-small': [
      { kind: 'group-too-small', minimum: 3 },
      'Leads a group of 3 mentees or more, and fewer could be found',
      'Anime un groupe d’au moins 3 mentorés, et il n’y en a pas assez',
    ],
    'no-counterpart': [
      { kind: 'no-counterpart' },
      'No volunteer mentor on the list',
      'Aucun mentor volontaire sur la liste',
    ],
    'all-blocked': [
      {
        kind: 'all-blocked',
        counts: [
          { by: 'vetoed', count: 1 },
          { by: 'same-team', count: 3 },
          { by: 'same-manager', count: 1 },
        ],
      },
      'All 5 possible partners are ruled out: 1 at someone’s own request, 3 in the same team and 1 with the same manager',
      `Les 5 partenaires possibles sont écartés${thin}: 1 à la demande de l’un des deux, 3 de la même équipe et 1 avec le même responsable`,
    ],
    'partners-taken': [
      { kind: 'partners-taken', possible: 1, bestAlternative: null },
      '1 possible partner, better used elsewhere',
      '1 partenaire possible, plus utile ailleurs',
    ],
    'nobody-offers': [
      { kind: 'nobody-offers', skillIds: [skillId('seo')] },
      'Nobody else offers SEO',
      'Personne d’autre ne propose SEO',
    ],
    'nobody-wants': [
      { kind: 'nobody-wants', skillIds: [skillId('seo')] },
      'Nobody else wants SEO',
      'Personne d’autre ne souhaite SEO',
    ],
  };

  it.each(Object.values(wordsByKind))('has words for %j', (reason, english, french) => {
    expect(describeIn('en', reason)).toBe(english);
    expect(describeIn('fr', reason)).toBe(french);
  });
});
