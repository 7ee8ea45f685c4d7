import { kpiNames } from '#shared/domain/progress/indicator.ts';
import { kpiUnits } from '#shared/domain/progress/kpi-figures.ts';
import type { ProgressFacts } from '#shared/domain/progress/progress-facts.ts';
import type { ReportFigures } from '#shared/domain/progress/report-figures.ts';
import { hasBegun } from '#shared/domain/progress/report-participation.ts';
import { didMeet } from '#shared/domain/sessions/did-meet.ts';
import type { ReportPicture } from '#shared/formats/progress-report/report-document.ts';
import type { WorkbookSheet } from '#shared/formats/table/write-workbook.ts';
import { describeLimit } from '#shared/i18n/describe-report-limit.ts';
import { reportLimits } from '#shared/domain/progress/report-limits.ts';
import type { ReportWording } from '#shared/i18n/report-wording.ts';
import { countCell, dayCell, figureCell, rounded, type Cell } from './report-cells.ts';
import { indicatorLabel } from './report-tables.ts';
import { answerSheet, surveySheet } from './survey-sheets.ts';

/** As wide as the first columns of a sheet, in pixels. */
const pictureWidth = 640;

/**
 * All figures behind the report, numbers as numbers. Names stand in the list of pairs alone, which
 * everybody in the programme knows; nothing there tells how a pair is doing or why it ended.
 *
 * @param facts what the filter left of them
 */
export function reportSheets(
  facts: ProgressFacts,
  figures: ReportFigures,
  pictures: readonly ReportPicture[],
  words: ReportWording,
): readonly WorkbookSheet[] {
  return [
    figureSheet(figures, words),
    pairSheet(facts, words),
    monthSheet(figures, words),
    skillSheet(figures, words),
    practiceSheet(facts, words),
    indicatorSheet(figures, words),
    surveySheet(figures, words),
    answerSheet(facts, figures, words),
    limitSheet(figures, words),
    ...(pictures.length === 0 ? [] : [chartSheet(pictures, words)]),
  ];
}

function figureSheet({ kpis, from, to }: ReportFigures, words: ReportWording): WorkbookSheet {
  const { translate } = words;
  return {
    name: translate('report.sheet.figures'),
    table: {
      headings: [
        translate('report.column.figure'),
        translate('report.column.value'),
        translate('report.column.unit'),
        translate('report.column.count'),
        translate('report.column.from'),
        translate('report.column.to'),
      ],
      rows: kpiNames.map((name) => [
        words.kpiLabel(name),
        figureCell(kpis[name], words),
        translate(`report.unitName.${kpiUnits[name]}`),
        countCell(kpis[name]),
        dayCell(from),
        dayCell(to),
      ]),
    },
  };
}

function pairSheet(facts: ProgressFacts, words: ReportWording): WorkbookSheet {
  const { translate } = words;
  const nameOf = new Map(
    facts.participants.map(({ person }) => [
      person.id,
      `${person.givenName} ${person.familyName}`.trim(),
    ]),
  );
  return {
    name: translate('report.sheet.pairs'),
    table: {
      headings: (
        ['pair', 'mentor', 'mentee', 'state', 'from', 'held', 'hours', 'goals', 'achieved'] as const
      ).map((column) => translate(`report.column.${column}`)),
      rows: facts.pairs.filter(hasBegun).map((pair, index): readonly Cell[] => {
        const held = facts.sessions.filter(
          (session) => session.pairIds.includes(pair.id) && didMeet(session, pair),
        );
        const minutes = held.reduce((sum, one) => sum + (one.heldMinutes ?? one.minutes), 0);
        const goals = facts.goals.filter(
          ({ pairId, state }) => pairId === pair.id && state !== 'dropped',
        );
        return [
          index + 1,
          nameOf.get(pair.mentorId) ?? '–',
          nameOf.get(pair.menteeId) ?? '–',
          translate(`pairing.state.${pair.state}`),
          dayCell(pair.activeOn),
          held.length,
          rounded(minutes / 60),
          goals.length,
          goals.filter(({ state }) => state === 'achieved').length,
        ];
      }),
    },
  };
}

function monthSheet({ participation }: ReportFigures, words: ReportWording): WorkbookSheet {
  const { translate } = words;
  const counted = ['held', 'cancelled', 'missed', 'toWriteUp', 'ahead'] as const;
  return {
    name: translate('report.sheet.months'),
    table: {
      headings: [
        translate('report.column.month'),
        ...counted.map((column) => translate(`report.column.${column}`)),
      ],
      rows: participation.months.map((month) => [
        month.month,
        ...counted.map((column) => month[column]),
      ]),
    },
  };
}

function skillSheet({ learning }: ReportFigures, words: ReportWording): WorkbookSheet {
  const { translate } = words;
  return {
    name: translate('report.sheet.skills'),
    table: {
      headings: (['skill', 'direction', 'people', 'before', 'after', 'gain'] as const).map(
        (column) => translate(`report.column.${column}`),
      ),
      rows: learning.map(({ skillId, direction, people, start, end, gain }) => [
        words.skillLabel(skillId),
        translate(direction === 'to-mentee' ? 'report.column.mentees' : 'report.column.mentors'),
        people,
        figureCell(start, words),
        figureCell(end, words),
        figureCell(gain, words),
      ]),
    },
  };
}

/** Without whose they are, their evidence and why one was given up: those are between the two. */
function practiceSheet({ practices }: ProgressFacts, words: ReportWording): WorkbookSheet {
  const { translate } = words;
  return {
    name: translate('report.sheet.practices'),
    table: {
      headings: (
        ['practice', 'skill', 'state', 'triedOn', 'adoptedOn', 'checkedOn', 'kept'] as const
      ).map((column) => translate(`report.column.${column}`)),
      rows: practices.map(({ title, skillId, state, triedOn, adoptedOn, check }) => [
        title,
        skillId === null ? '' : words.skillLabel(skillId),
        translate(`report.practice.${state}`),
        dayCell(triedOn),
        dayCell(adoptedOn),
        dayCell(check?.on ?? null),
        check === null ? '' : translate(`report.kept.${check.isKept}`),
      ]),
    },
  };
}

function indicatorSheet({ results }: ReportFigures, words: ReportWording): WorkbookSheet {
  const { translate } = words;
  return {
    name: translate('report.sheet.indicators'),
    table: {
      headings: (['indicator', 'unit', 'baseline', 'now', 'target', 'on', 'readings'] as const).map(
        (column) => translate(`report.column.${column}`),
      ),
      rows: results.map((line) => {
        const { kpi, unit, baseline, target } = line.indicator;
        return [
          indicatorLabel(line, words),
          kpi === null ? unit : translate(`report.unitName.${kpiUnits[kpi]}`),
          baseline ?? '',
          figureCell(line.figure, words),
          target ?? '',
          dayCell(line.last?.on ?? null),
          line.last === null ? '' : line.readings,
        ];
      }),
    },
  };
}

function limitSheet(figures: ReportFigures, words: ReportWording): WorkbookSheet {
  const name = words.translate('report.sheet.limits');
  return {
    name,
    table: {
      headings: [name],
      rows: reportLimits(figures).map((limit) => [describeLimit(limit, words)]),
    },
  };
}

function chartSheet(pictures: readonly ReportPicture[], words: ReportWording): WorkbookSheet {
  const name = words.translate('report.sheet.charts');
  return {
    name,
    table: { headings: [name], rows: pictures.map(({ title }) => [title]) },
    pictures: pictures.map(({ title, basis, png, width, height }) => ({
      png,
      width: pictureWidth,
      height: Math.round((pictureWidth * height) / width),
      description: `${title}. ${basis}`,
    })),
  };
}
