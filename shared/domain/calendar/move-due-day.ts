import type { CalendarDate, MilestoneId } from '#shared/domain/ids.ts';
import { isCalendarDate } from '#shared/domain/programme/create-programme.ts';
import { isInSessionYears } from '#shared/domain/sessions/session-years.ts';
import type { Goal } from '#shared/domain/pair-life/goal.ts';

/** Whether something can be due on what was typed: a day, in a year that was meant. */
export function isDueDay(text: string): text is CalendarDate {
  return isCalendarDate(text) && isInSessionYears(text);
}

/** The goal due on another day, or one of its milestones. No progress is made by that: it has not moved since. */
export function moveDueDayOfGoal(
  goal: Goal,
  milestoneId: MilestoneId | null,
  dueOn: CalendarDate,
): Goal {
  if (milestoneId === null) return { ...goal, dueOn };
  return {
    ...goal,
    milestones: goal.milestones.map((milestone) =>
      milestone.id === milestoneId ? { ...milestone, dueOn } : milestone,
    ),
  };
}
