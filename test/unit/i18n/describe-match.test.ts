import { describe, expect, it } from 'vitest';
import type { PointsReason } from '#shared/domain/pairing/match-result.ts';
import {
  describeLanguage,
  describeMeasure,
  describePointsReason,
} from '#shared/i18n/describe-match.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import { skillId } from '#test/builders/match-participant.ts';
import { thin, wide, wordingIn, type WordsByKind } from './match-words.ts';

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
      { kind: 'shared-slots', slots: ['tue-am', 'thu-pm'], minutes: 600 },
      'Free together: Tue morning, Thu afternoon · 10 h a week',
      `Libres ensemble${thin}: mar. matin, jeu. après-midi · 10${wide}h par semaine`,
    ],
    [
      { kind: 'shared-slots', slots: [], minutes: 0 },
      'Never free together',
      'Jamais libres ensemble',
    ],
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
    [
      { kind: 'grade-gap', mentor: 'G6', mentee: 'G5', steps: -1 },
      'The mentee stands one grade lower: G5 and G6',
      `Le mentoré est un grade au-dessous${thin}: G5 et G6`,
    ],
    [
      { kind: 'grade-gap', mentor: 'Expert', mentee: 'Manager', steps: 0 },
      'Same level of grade: Expert, Manager',
      `Même niveau de grade${thin}: Expert, Manager`,
    ],
    [
      { kind: 'chosen', byMentor: null, byMentee: 3 },
      'Third choice of the mentee',
      'Troisième choix du mentoré',
    ],
    [
      { kind: 'chosen', byMentor: 21, byMentee: null },
      '21st choice of the mentor',
      '21e choix du mentor',
    ],
    [
      { kind: 'chosen', byMentor: null, byMentee: null },
      'They did not choose each other',
      'Ils ne se sont pas choisis',
    ],
    [
      { kind: 'evaluated', mentoring: 4, readiness: null },
      'The mentor is rated 4 of 4 to mentor',
      `Note du mentor${thin}: 4 sur 4 pour transmettre`,
    ],
    [
      { kind: 'evaluated', mentoring: null, readiness: 0 },
      'The mentee is rated 0 of 4 to learn',
      `Note du mentoré${thin}: 0 sur 4 pour apprendre`,
    ],
  ];

  const wordsByKind: WordsByKind<PointsReason> = {
    'needs-met': [
      {
        kind: 'needs-met',
        metSkillIds: [],
        partlyMetSkillIds: [skillId('ads')],
        missedSkillIds: [],
      },
      'The need is met in part: ADS',
      `Besoin couvert en partie${thin}: ADS`,
    ],
    'no-need-stated': [
      { kind: 'no-need-stated' },
      'The mentee has named no need: half the points',
      `Le mentoré n’a indiqué aucun besoin${thin}: la moitié des points`,
    ],
    'learns-in-return': [
      {
        kind: 'learns-in-return',
        metSkillIds: [],
        partlyMetSkillIds: [],
        missedSkillIds: [skillId('law')],
      },
      'Nothing to learn in return: the mentor wants LAW',
      `Rien à apprendre en retour${thin}: le mentor souhaite LAW`,
    ],
    'nothing-wanted-in-return': [
      { kind: 'nothing-wanted-in-return' },
      'The mentor has named nothing to learn in return: half the points',
      `Le mentor n’a indiqué aucun souhait en retour${thin}: la moitié des points`,
    ],
    'shared-slots': [
      { kind: 'shared-slots', slots: ['tue-09:00-11:00', 'wed-14:30-15:15'], minutes: 165 },
      'Free together: Tue 9:00–11:00, Wed 14:30–15:15 · 2 h 45 a week',
      `Libres ensemble${thin}: mar. 9${wide}h–11${wide}h, mer. 14${wide}h${wide}30–15${wide}h${wide}15 · 2${wide}h${wide}45 par semaine`,
    ],
    'different-departments': [
      { kind: 'different-departments', mentor: 'Marketing', mentee: 'Finance' },
      'Different departments: Marketing and Finance',
      `Services différents${thin}: Marketing et Finance`,
    ],
    'same-department': [
      { kind: 'same-department', department: 'Finance' },
      'Same department: Finance',
      `Même service${thin}: Finance`,
    ],
    'shared-languages': [
      { kind: 'shared-languages', languages: ['fr'] },
      'Both speak French',
      `Langues communes${thin}: français`,
    ],
    'no-shared-language': [
      { kind: 'no-shared-language' },
      'No common language',
      'Aucune langue commune',
    ],
    'same-site': [{ kind: 'same-site', site: 'Lyon' }, 'Same site: Lyon', `Même site${thin}: Lyon`],
    'different-sites': [
      { kind: 'different-sites', mentor: 'Lyon', mentee: 'Nantes' },
      'Different sites: Lyon and Nantes',
      `Sites différents${thin}: Lyon et Nantes`,
    ],
    'works-remotely': [
      { kind: 'works-remotely' },
      'Remote work: they can meet by video',
      `Télétravail${thin}: rencontres possibles en visio`,
    ],
    'grade-gap': [
      { kind: 'grade-gap', mentor: 'G3', mentee: 'G7', steps: 4 },
      'The mentee stands 4 grades higher: G7 and G3',
      `Le mentoré est 4 grades au-dessus${thin}: G7 et G3`,
    ],
    'shared-motivation': [
      { kind: 'shared-motivation', tags: ['network', 'strategy'] },
      'Motivations in common: network, strategy',
      `Motivations communes${thin}: network, strategy`,
    ],
    'no-shared-motivation': [
      { kind: 'no-shared-motivation' },
      'No motivation in common',
      'Aucune motivation commune',
    ],
    chosen: [
      { kind: 'chosen', byMentor: 1, byMentee: 2 },
      'First choice of the mentor, second choice of the mentee',
      'Premier choix du mentor, deuxième choix du mentoré',
    ],
    evaluated: [
      { kind: 'evaluated', mentoring: 3, readiness: 2 },
      'Rated 3 of 4 to mentor and 2 of 4 to learn',
      `Notes${thin}: 3 sur 4 pour transmettre, 2 sur 4 pour apprendre`,
    ],
    'field-same': [
      { kind: 'field-same', field: 'School', value: 'Lyon' },
      'School: Lyon for both',
      `School${thin}: Lyon pour les deux`,
    ],
    'field-differs': [
      { kind: 'field-differs', field: 'School', mentor: 'Lyon', mentee: 'Paris' },
      'School: Lyon for the mentor, Paris for the mentee',
      `School${thin}: Lyon pour le mentor, Paris pour le mentoré`,
    ],
    'field-shares': [
      { kind: 'field-shares', field: 'Hobbies', values: ['chess', 'choir'] },
      'Hobbies: chess, choir in common',
      `Hobbies${thin}: chess, choir en commun`,
    ],
    'field-shares-nothing': [
      { kind: 'field-shares-nothing', field: 'Hobbies' },
      'Hobbies: nothing in common',
      `Hobbies${thin}: rien en commun`,
    ],
    'not-known': [
      { kind: 'not-known' },
      'Not known for one of the two: half the points',
      `Non renseigné pour l’un des deux${thin}: la moitié des points`,
    ],
  };

  it.each(cases)('puts %j into words', (reason, english, french) => {
    expect(describePointsReason(reason, wordingIn('en'))).toBe(english);
    expect(describePointsReason(reason, wordingIn('fr'))).toBe(french);
  });

  it.each(Object.values(wordsByKind))('has words for %j', (reason, english, french) => {
    expect(describePointsReason(reason, wordingIn('en'))).toBe(english);
    expect(describePointsReason(reason, wordingIn('fr'))).toBe(french);
  });
});

describe('describeMeasure', () => {
  it('calls a custom field by its own name', () => {
    const line = { measure: 'custom', field: 'School' } as const;
    expect(describeMeasure(line, createTranslate('fr'))).toBe('School');
    expect(describeMeasure({ measure: 'grade' }, createTranslate('fr'))).toBe('Écart de grade');
  });
});

describe('describeLanguage', () => {
  it('gives back what is no language code instead of failing', () => {
    expect(describeLanguage('??', 'en')).toBe('??');
    expect(describeLanguage('', 'fr')).toBe('');
  });
});
