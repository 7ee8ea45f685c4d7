import { useCallback } from 'react';
import type { DueEntry } from '#shared/domain/calendar/calendar-entries.ts';
import { moveDueDayOfGoal } from '#shared/domain/calendar/move-due-day.ts';
import type { CalendarDate } from '#shared/domain/ids.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useCommand } from '#renderer/services/use-command.ts';
import { useInTurn } from '#renderer/services/use-in-turn.ts';
import type { Change } from '#renderer/storage/command-runner.ts';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { getAction } from '#renderer/storage/repositories/actions.ts';
import { getGoal } from '#renderer/storage/repositories/goals.ts';

/**
 * Puts what is due on another day, and offers to take it back. It is decided on what is stored when its
 * turn comes, since a goal holds all its milestones. Resolves to true once it is on the disk.
 */
export function useMoveDueDay(): (entry: DueEntry, day: CalendarDate) => Promise<boolean> {
  const { t, formatDate } = useLanguage();
  const { database } = useServices();
  const run = useCommand();
  const inTurn = useInTurn();
  return useCallback(
    (entry, day) =>
      inTurn(async () => {
        const change = await changeOf(database, entry, day);
        if (change === null) return false;
        const date = formatDate(day, { dateStyle: 'full' });
        return run(
          { name: 'command.moveDueDay', changes: [change] },
          t('calendar.due.moved', { date }),
        );
      }),
    [database, formatDate, inTurn, run, t],
  );
}

/** Null when what was due is there no longer. */
async function changeOf(
  database: BinomeDatabase,
  entry: DueEntry,
  day: CalendarDate,
): Promise<Change | null> {
  if (entry.kind === 'action') {
    const action = await getAction(database, entry.action.id);
    if (action === null) return null;
    return { kind: 'put', table: 'actions', entity: { ...action, dueOn: day } };
  }
  const goal = await getGoal(database, entry.goal.id);
  if (goal === null) return null;
  const milestoneId = entry.kind === 'milestone' ? entry.milestone.id : null;
  return { kind: 'put', table: 'goals', entity: moveDueDayOfGoal(goal, milestoneId, day) };
}
