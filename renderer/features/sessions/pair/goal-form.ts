import type { MilestoneId } from '#shared/domain/ids.ts';
import type { GoalInput } from '#shared/domain/pair-life/goal-decisions.ts';
import type { Goal, GoalDirection } from '#shared/domain/pair-life/goal.ts';
import { isCalendarDate } from '#shared/domain/programme/create-programme.ts';
import type { Locale } from '#shared/domain/workspace.ts';
import { readFigure } from '#shared/i18n/read-figure.ts';

/** A milestone while it is written. `key` tells new ones apart. */
export interface MilestoneForm {
  readonly key: string;
  readonly id: MilestoneId | null;
  readonly title: string;
  readonly dueOn: string;
}

/** A goal while it is written: figures and days as typed. */
export interface GoalForm extends Pick<GoalInput, 'direction' | 'title' | 'skillId' | 'measure'> {
  readonly baseline: string;
  readonly target: string;
  readonly current: string;
  readonly dueOn: string;
  readonly milestones: readonly MilestoneForm[];
}

/** @param formatFigure puts a figure into the words of the reader's language */
export function toGoalForm(
  goal: Goal | null,
  direction: GoalDirection,
  formatFigure: (figure: number) => string,
): GoalForm {
  const figure = (value: number | null | undefined) => (value == null ? '' : formatFigure(value));
  return {
    direction,
    title: goal?.title ?? '',
    skillId: goal?.skillId ?? null,
    measure: goal?.measure ?? '',
    baseline: figure(goal?.baseline),
    target: figure(goal?.target),
    current: figure(goal?.current),
    dueOn: goal?.dueOn ?? '',
    milestones: (goal?.milestones ?? []).map(({ id, title, dueOn }) => ({
      key: id,
      id,
      title,
      dueOn: dueOn ?? '',
    })),
  };
}

/** What the form says. A figure that is none becomes one no goal may have, so that it is noticed. */
export function readGoalForm(form: GoalForm, locale: Locale): GoalInput {
  const day = (text: string) => (isCalendarDate(text) ? text : null);
  const { direction, title, skillId, measure } = form;
  return {
    direction,
    title,
    skillId,
    measure,
    baseline: readFigure(form.baseline, locale),
    target: readFigure(form.target, locale),
    current: readFigure(form.current, locale),
    dueOn: day(form.dueOn),
    milestones: form.milestones.map((milestone) => ({
      id: milestone.id,
      title: milestone.title,
      dueOn: day(milestone.dueOn),
    })),
  };
}
