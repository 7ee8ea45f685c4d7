import type { SkillId } from '#shared/domain/ids.ts';
import { learningBySkill } from '#shared/domain/progress/series-learning.ts';
import { compareDemand } from '#shared/domain/people/skill-demand.ts';
import { writeNumber, type ChartInput, type ProgrammeChart } from './programme-chart.ts';

/** A radar of fewer corners is a line. */
const fewestCorners = 3;
const mostCorners = 8;
const mostSkills = 12;
const highestLevel = 4;

export function skillNames({ whole, language }: ChartInput): (skillId: SkillId) => string {
  const names = new Map(whole.skills.map(({ id, labels }) => [id, labels[language.locale]]));
  return (skillId) => names.get(skillId) ?? language.t('charts.unknownSkill');
}

/** What mentees learnt, or mentors in return, skill by skill. */
export function learningChart(input: ChartInput, side: 'mentee' | 'mentor'): ProgrammeChart {
  const { facts, language, period } = input;
  const { t } = language;
  const isReturn = side === 'mentor';
  const learnt = learningBySkill(facts, isReturn ? 'to-mentor' : 'to-mentee').slice(0, mostSkills);
  const nameOf = skillNames(input);
  const count = learnt.reduce((sum, skill) => sum + skill.count, 0);
  const tone = isReturn ? 'secondary' : 'primary';
  const isRadar = isReturn && learnt.length >= fewestCorners && learnt.length <= mostCorners;
  const name = isReturn ? 'return' : 'learning';
  return {
    id: name,
    title: t(`charts.${name}.title`),
    basis: t(`charts.${name}.basis`, { count, period }),
    empty: t('charts.learning.empty'),
    columns: isReturn ? 5 : 7,
    spec:
      learnt.length === 0
        ? null
        : {
            kind: isRadar ? 'radar' : 'rows',
            labels: learnt.map(({ skillId }) => nameOf(skillId)),
            minimum: 0,
            maximum: highestLevel,
            formatValue: (value) => writeNumber(input, value),
            series: [
              {
                label: t('charts.before'),
                tone,
                fill: 'outline',
                values: learnt.map(({ before }) => before),
              },
              {
                label: t('charts.after'),
                tone,
                fill: 'solid',
                values: learnt.map(({ after }) => after),
              },
            ],
          },
    table: {
      headings: [t('charts.skill'), t('charts.before'), t('charts.after'), t('charts.scores')],
      rows: learnt.map((skill) => [nameOf(skill.skillId), skill.before, skill.after, skill.count]),
    },
  };
}

/** What mentees want to learn against what mentors can teach. */
export function coverageChart(input: ChartInput): ProgrammeChart {
  const { facts, language } = input;
  const { t } = language;
  const demand = compareDemand(facts.participants).slice(0, mostSkills);
  const nameOf = skillNames(input);
  return {
    id: 'coverage',
    title: t('charts.coverage.title'),
    basis: t('charts.coverage.basis', {
      count: facts.participants.length,
      date: language.formatDate(input.context.today),
    }),
    empty: t('charts.coverage.empty'),
    columns: 6,
    spec:
      demand.length === 0
        ? null
        : {
            kind: 'rows',
            labels: demand.map(({ skillId }) => nameOf(skillId)),
            formatValue: (value) => writeNumber(input, value),
            series: [
              {
                label: t('charts.coverage.wanted'),
                tone: 'primary',
                fill: 'solid',
                values: demand.map(({ wantedBy }) => wantedBy),
              },
              {
                label: t('charts.coverage.offered'),
                tone: 'secondary',
                fill: 'hatched',
                values: demand.map(({ offeredBy }) => offeredBy),
              },
            ],
          },
    table: {
      headings: [t('charts.skill'), t('charts.coverage.wanted'), t('charts.coverage.offered')],
      rows: demand.map(({ skillId, wantedBy, offeredBy }) => [
        nameOf(skillId),
        wantedBy,
        offeredBy,
      ]),
    },
  };
}
