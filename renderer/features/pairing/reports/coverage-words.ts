import type { PersonId } from '#shared/domain/ids.ts';
import type { CoverageReport } from '#shared/domain/pairing/coverage-report.ts';
import type { SkillCoverage } from '#shared/domain/pairing/skill-coverage.ts';
import type { Suggestion } from '#shared/domain/pairing/suggest-recruitment.ts';
import { statementSeparator, type SheetTable } from '#shared/formats/table/sheet-table.ts';
import type { MatchWording } from '#shared/i18n/describe-match.ts';
import { enumerate, joinAll } from '#shared/i18n/word-lists.ts';

/** What the report comes to, in sentences, the most pressing first. */
export function summariseCoverage(report: CoverageReport, words: MatchWording): readonly string[] {
  const { translate: t, locale, skillLabel } = words;
  const { sides, missing, nobodyOffers, nobodyWants } = report;
  const short = report.wanted.filter(({ gap }) => gap > 0).length;
  return [
    t('reports.coverage.sides', {
      mentors: sides.mentor.people,
      mentorPlaces: sides.mentor.places,
      mentees: sides.mentee.people,
      menteePlaces: sides.mentee.places,
    }),
    missing === null
      ? t('reports.coverage.balanced')
      : t(`reports.coverage.missing.${missing.role}`, { places: missing.places }),
    ...(nobodyOffers.length === 0
      ? []
      : [
          t('reports.coverage.nobodyOffers', {
            skills: joinAll(nobodyOffers.map(skillLabel), locale),
          }),
        ]),
    short === 0 ? t('reports.coverage.noGap') : t('reports.coverage.gaps', { count: short }),
    ...(nobodyWants.length === 0
      ? []
      : [
          t('reports.coverage.nobodyWants', {
            skills: joinAll(
              nobodyWants.map(({ skillId }) => skillLabel(skillId)),
              locale,
            ),
          }),
        ]),
  ];
}

/** What to do about one skill that is short of places, the easiest first. */
export function describeSuggestion(suggestion: Suggestion, words: MatchWording): readonly string[] {
  const { translate: t, locale, personName } = words;
  const name = (people: readonly PersonId[]) => enumerate(people.map(personName), locale);
  const { toAsk, toTrain, couldLearn, toFind } = suggestion;
  return [
    ...(toAsk.length === 0 ? [] : [t('reports.coverage.toAsk', { people: name(toAsk) })]),
    ...(toTrain.length === 0 ? [] : [t('reports.coverage.toTrain', { people: name(toTrain) })]),
    ...(couldLearn.length === 0
      ? []
      : [t('reports.coverage.couldLearn', { people: name(couldLearn) })]),
    ...(toFind === 0 ? [] : [t('reports.coverage.toFind', { places: toFind })]),
  ];
}

/** Every skill of the report with its figures and what to do about it, for a spreadsheet. */
export function tableOfCoverage(report: CoverageReport, words: MatchWording): SheetTable {
  const { translate: t, skillLabel } = words;
  const figures = (skill: SkillCoverage) => [
    skill.wantedBy,
    skill.taughtBy + skill.knownBy,
    skill.taughtBy,
    skill.places,
    skill.gap,
  ];
  const adviceOn = new Map(
    report.suggestions.map((suggestion) => [
      suggestion.skillId,
      describeSuggestion(suggestion, words).join(statementSeparator),
    ]),
  );
  return {
    headings: (
      [
        'skill',
        'direction',
        'wantedBy',
        'offeredBy',
        'taughtBy',
        'places',
        'gap',
        'advice',
      ] as const
    ).map((column) => t(`reports.coverage.column.${column}`)),
    rows: [
      ...report.wanted.map((skill) => [
        skillLabel(skill.skillId),
        t('reports.coverage.byMentees'),
        ...figures(skill),
        adviceOn.get(skill.skillId) ?? '',
      ]),
      ...report.wantedInReturn.map((skill) => [
        skillLabel(skill.skillId),
        t('reports.coverage.byMentors'),
        ...figures(skill),
        '',
      ]),
      ...report.nobodyWants.map(({ skillId, offeredBy }) => [
        skillLabel(skillId),
        t('reports.coverage.byNobody'),
        0,
        offeredBy,
        '',
        '',
        0,
        '',
      ]),
    ],
  };
}
