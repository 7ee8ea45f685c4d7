import type { GoalDirection } from '#shared/domain/pair-life/goal.ts';
import type { Participant } from '#shared/domain/people/participant.ts';
import type { SkillClaim } from '#shared/domain/people/person.ts';
import type { ProgressFacts } from '#shared/domain/progress/progress-facts.ts';
import type { ReportSection } from '#shared/domain/progress/progress-report.ts';
import type { IndicatorLine, ReportFigures } from '#shared/domain/progress/report-figures.ts';
import { reportLimits } from '#shared/domain/progress/report-limits.ts';
import { nextSteps } from '#shared/domain/progress/report-next-steps.ts';
import { describeLimit } from './describe-report-limit.ts';
import { describeNextStep } from './describe-next-step.ts';
import { writeInUnit, type ReportWording } from './report-wording.ts';

/** Begins a line that is one of a list, as people type it. */
const listMark = '- ';

/** As many skills as a sentence bears. */
const namedSkills = 3;

/**
 * The text of each section as the facts suggest it, for the coordinator to keep or to rewrite. Each line
 * is a paragraph, or one of a list.
 */
export function proposeReportTexts(
  facts: Pick<ProgressFacts, 'programme' | 'participants' | 'indicators'>,
  figures: ReportFigures,
  words: ReportWording,
): Readonly<Record<ReportSection, string>> {
  const asList = (items: readonly string[]): string =>
    items.map((item) => `${listMark}${item}`).join('\n');
  return {
    purpose: purposeText(facts, figures, words),
    participation: participationText(figures, words),
    reaction: reactionText(figures, words),
    learning: learningText(figures, words),
    behaviour: behaviourText(figures, words),
    results: resultsText(figures, words),
    stories: words.translate('report.stories.lead'),
    limits: asList(reportLimits(figures).map((limit) => describeLimit(limit, words))),
    'next-steps': asList(nextSteps(figures).map((step) => describeNextStep(step, words))),
  };
}

function paragraphs(...sentences: readonly (string | null)[]): string {
  return sentences.filter((sentence) => sentence !== null).join(' ');
}

function purposeText(
  facts: Pick<ProgressFacts, 'programme' | 'participants' | 'indicators'>,
  { from, to }: ReportFigures,
  words: ReportWording,
): string {
  const { translate, date, list } = words;
  const { programme, indicators } = facts;
  const wanted = mostWanted(facts.participants, 'mentee', words);
  const inReturn = mostWanted(facts.participants, 'mentor', words);
  const names = indicators.map(({ kpi, name }) => (kpi === null ? name : words.kpiLabel(kpi)));
  return [
    paragraphs(
      translate(`report.purpose.${programme.type}`, { programme: programme.name }),
      translate(`report.purpose.rhythm.${programme.cadence}`),
      translate('report.purpose.period', { from: date(from), to: date(to) }),
    ),
    paragraphs(
      wanted.length === 0 ? null : translate('report.purpose.wanted', { skills: list(wanted) }),
      inReturn.length === 0
        ? null
        : translate('report.purpose.wantedInReturn', { skills: list(inReturn) }),
    ),
    names.length === 0 ? '' : translate('report.purpose.judgedBy', { indicators: list(names) }),
  ]
    .filter((paragraph) => paragraph !== '')
    .join('\n');
}

/** The skills that most people of a side named as wanted, the most wanted first. */
function mostWanted(
  participants: readonly Participant[],
  role: 'mentor' | 'mentee',
  words: ReportWording,
): readonly string[] {
  const counts = new Map<SkillClaim['skillId'], number>();
  for (const { person, enrolment } of participants) {
    if (enrolment.role !== role && enrolment.role !== 'both') continue;
    for (const { direction, skillId } of person.claims) {
      if (direction === 'wanted') counts.set(skillId, (counts.get(skillId) ?? 0) + 1);
    }
  }
  return [...counts]
    .toSorted(([one, oneCount], [other, otherCount]) =>
      oneCount === otherCount ? one.localeCompare(other) : otherCount - oneCount,
    )
    .slice(0, namedSkills)
    .map(([skillId]) => words.skillLabel(skillId));
}

function participationText({ participation, kpis }: ReportFigures, words: ReportWording): string {
  const { translate } = words;
  const { pairs, mentors, mentees, running, completed, endedEarly, sessions } = participation;
  if (pairs === 0) return translate('report.participation.nobody');
  const { acrossDepartments: across, departmentsKnown: known } = participation;
  const contact = kpis['contact-time'];
  const { adherence } = kpis;
  return [
    paragraphs(
      translate('report.participation.pairs', {
        pairs,
        mentors,
        mentees,
        running,
        completed,
        ended: endedEarly,
      }),
      known === 0 ? null : translate('report.participation.across', { across, known }),
    ),
    paragraphs(
      translate('report.participation.held', { held: sessions.held }),
      contact.kind === 'value'
        ? translate('report.participation.contact', {
            hours: writeInUnit(contact.value, 'hours', words),
          })
        : null,
      adherence.kind === 'value'
        ? translate('report.participation.adherence', {
            count: adherence.count,
            percent: words.percent(adherence.value),
          })
        : null,
    ),
  ].join('\n');
}

function reactionText({ reaction, kpis }: ReportFigures, words: ReportWording): string {
  const { translate } = words;
  const satisfaction = reaction.find(({ measure }) => measure === 'satisfaction')?.all;
  const { trust, nps } = kpis;
  const gap = kpis['trust-gap'];
  const text = paragraphs(
    satisfaction?.kind === 'value'
      ? translate('report.reaction.satisfaction', {
          value: words.number(satisfaction.value),
          count: satisfaction.count,
        })
      : null,
    trust.kind === 'value'
      ? translate('report.reaction.trust', {
          value: words.number(trust.value),
          count: trust.count,
        })
      : null,
    gap.kind === 'value'
      ? translate('report.reaction.trustGap', { value: words.number(gap.value) })
      : null,
    nps.kind === 'value'
      ? translate('report.reaction.nps', {
          value: writeInUnit(nps.value, 'nps', words),
          count: nps.count,
        })
      : null,
  );
  return text === '' ? translate('report.reaction.none') : text;
}

function learningText(figures: ReportFigures, words: ReportWording): string {
  const { translate } = words;
  const { kpis, learners } = figures;
  const gain = kpis['skill-gain'];
  if (gain.kind !== 'value') return translate('report.learning.none');
  const most = largestGains(figures, 'to-mentee', words);
  const inReturn = largestGains(figures, 'to-mentor', words);
  return [
    translate(`report.learning.${turnOf(gain.value)}`, {
      value: words.number(Math.abs(gain.value)),
      count: gain.count,
      people: learners,
    }),
    paragraphs(
      most.length === 0 ? null : translate('report.learning.most', { skills: words.list(most) }),
      inReturn.length === 0
        ? null
        : translate('report.learning.inReturn', { skills: words.list(inReturn) }),
    ),
  ]
    .filter((paragraph) => paragraph !== '')
    .join('\n');
}

/** Whether a mean gain shows, at the one decimal it is written with. */
function turnOf(gain: number): 'rose' | 'fell' | 'same' {
  const shown = Math.round(gain * 10);
  if (shown === 0) return 'same';
  return shown > 0 ? 'rose' : 'fell';
}

function largestGains(
  { learning }: ReportFigures,
  direction: GoalDirection,
  words: ReportWording,
): readonly string[] {
  return learning
    .flatMap((line) =>
      line.direction === direction && line.gain.kind === 'value' && line.gain.value > 0
        ? [{ ...line, value: line.gain.value }]
        : [],
    )
    .slice(0, namedSkills)
    .map(({ skillId, people, value }) =>
      words.translate('report.learning.skill', {
        skill: words.skillLabel(skillId),
        gain: words.difference(value),
        people,
      }),
    );
}

function behaviourText({ practices, kpis }: ReportFigures, words: ReportWording): string {
  const { translate, percent } = words;
  const { adopted, tried, abandoned } = practices;
  const kept = kpis['practices-kept'];
  const goals = kpis['goal-attainment'];
  return paragraphs(
    tried === 0
      ? translate('report.behaviour.none')
      : translate('report.behaviour.practices', { adopted, tried, abandoned }),
    kept.kind === 'value'
      ? translate('report.behaviour.kept', { count: kept.count, percent: percent(kept.value) })
      : null,
    goals.kind === 'value'
      ? translate('report.behaviour.goals', { count: goals.count, percent: percent(goals.value) })
      : null,
  );
}

function resultsText({ results }: ReportFigures, { translate }: ReportWording): string {
  if (results.length === 0) return translate('report.results.none');
  const judged = results.filter(
    ({ figure, indicator }) => figure.kind === 'value' && indicator.target !== null,
  );
  const unknown = results.filter(({ figure }) => figure.kind !== 'value').length;
  return paragraphs(
    judged.length === 0
      ? null
      : translate('report.results.met', {
          count: judged.length,
          met: judged.filter(hasReachedTarget).length,
        }),
    unknown === 0 ? null : translate('report.results.unknown', { count: unknown }),
  );
}

function hasReachedTarget({ figure, indicator: { target, aim } }: IndicatorLine): boolean {
  if (figure.kind !== 'value' || target === null) return false;
  return aim === 'higher' ? figure.value >= target : figure.value <= target;
}
