import { describe, expect, it } from 'vitest';
import type { PointsReason, UnmatchedReason } from '#shared/domain/pairing/match-result.ts';
import type { Locale } from '#shared/domain/workspace.ts';
import {
  describeBlockedBy,
  describeLanguage,
  describePointsReason,
  describeUnmatchedReason,
  type MatchWording,
} from '#shared/i18n/describe-match.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import { personId, skillId } from '#test/builders/match-participant.ts';

function wordingIn(locale: Locale): MatchWording {
  return {
    locale,
    translate: createTranslate(locale),
    skillLabel: (id) => id.toUpperCase(),
    personName: (id) => `${id} Doe`,
  };
}

/** The narrow no-break space that French sets before a colon. */
const thin = '\u202f';

function needs(met: string[], partly: string[], missed: string[]): PointsReason {
  return {
    kind: 'needs-met',
    metSkillIds: met.map(skillId),
    partlyMetSkillIds: partly.map(skillId),
    missedSkillIds: missed.map(skillId),
  };
}

describe('describePointsReason', () => {
  const cases: readonly (readonly [PointsReason, string, string])[] = [
    [
      needs(['seo', 'ads'], [], ['data']),
      '2 of 3 needs met: SEO, ADS',
      `2 besoins sur 3 couverts${thin}: SEO, ADS`,
    ],
    [needs(['seo'], [], []), '1 of 1 need met: SEO', `1 besoin sur 1 couvert${thin}: SEO`],
    [
      needs(['seo'], ['ads'], []),
      '1 of 2 needs met: SEO; in part: ADS',
      `1 besoin sur 2 couvert${thin}: SEO${thin}; en partie${thin}: ADS`,
    ],
    [
      needs([], ['ads'], ['seo']),
      'None of the 2 needs fully met; in part: ADS',
      `Aucun des 2 besoins entièrement couvert${thin}; en partie${thin}: ADS`,
    ],
    [needs([], [], ['seo']), 'The need is not met: SEO', `Besoin non couvert${thin}: SEO`],
    [
      {
        kind: 'learns-in-return',
        metSkillIds: [skillId('strategy')],
        partlyMetSkillIds: [],
        missedSkillIds: [],
      },
      'Learns in return: STRATEGY',
      `Apprend en retour${thin}: STRATEGY`,
    ],
    [
      { kind: 'shared-slots', slots: ['tue-am', 'thu-pm'] },
      'Free together: Tue morning, Thu afternoon',
      `Libres ensemble${thin}: mar. matin, jeu. après-midi`,
    ],
    [{ kind: 'shared-slots', slots: [] }, 'Never free together', 'Jamais libres ensemble'],
    [
      { kind: 'different-departments', mentor: 'Marketing', mentee: 'Finance' },
      'Different departments: Marketing and Finance',
      `Services différents${thin}: Marketing et Finance`,
    ],
    [
      { kind: 'shared-languages', languages: ['fr', 'en', 'not a code'] },
      'Both speak French, English and not a code',
      `Langues communes${thin}: français, anglais et not a code`,
    ],
    [{ kind: 'same-site', site: 'Lyon' }, 'Same site: Lyon', `Même site${thin}: Lyon`],
  ];

  it.each(cases)('puts %j into words', (reason, english, french) => {
    expect(describePointsReason(reason, wordingIn('en'))).toBe(english);
    expect(describePointsReason(reason, wordingIn('fr'))).toBe(french);
  });
});

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
});

describe('describeBlockedBy', () => {
  it('says who is above whom', () => {
    expect(
      describeBlockedBy(
        { kind: 'reporting-line', managerId: personId('Ana'), reportId: personId('Bo') },
        wordingIn('en'),
      ),
    ).toBe('Ana Doe is above Bo Doe in the reporting line');
  });

  it('names the criterion', () => {
    expect(describeBlockedBy({ kind: 'must-unmet', measure: 'language' }, wordingIn('fr'))).toBe(
      `Un critère obligatoire n’est pas rempli${thin}: Langue commune`,
    );
  });
});

describe('describeLanguage', () => {
  it('gives back what is no language code instead of failing', () => {
    expect(describeLanguage('??', 'en')).toBe('??');
    expect(describeLanguage('', 'fr')).toBe('');
  });
});
