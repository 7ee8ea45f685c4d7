import type { GoalId, MilestoneId, PairId, ProgrammeId, SkillId } from '#shared/domain/ids.ts';
import type { Fields } from '#shared/domain/operations/operation.ts';
import type { StoredRow } from '#shared/domain/operations/stored-row.ts';
import {
  goalDirections,
  goalTransitions,
  type Goal,
  type GoalStep,
  type Milestone,
} from '#shared/domain/pair-life/goal.ts';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { milestonePrefix } from '#renderer/storage/entity-fields.ts';
import { isId } from '#renderer/storage/ids.ts';
import {
  isCalendarDate,
  isRecord,
  isText,
  readChoice,
  readDate,
  readFigure,
  readId,
  readList,
  readState,
  readText,
  unknownDay,
} from './field-readers.ts';
import { readFound } from './read-found.ts';

export function listGoals(
  database: BinomeDatabase,
  programmeId: ProgrammeId,
): Promise<readonly Goal[]> {
  return readFound(database.goals.where('fields.programmeId').equals(programmeId), readGoal);
}

/** In the order they were set. */
export function listGoalsOfPair(
  database: BinomeDatabase,
  pairId: PairId,
): Promise<readonly Goal[]> {
  return readFound(database.goals.where('fields.pairId').equals(pairId), readGoal);
}

export async function getGoal(database: BinomeDatabase, id: GoalId): Promise<Goal | null> {
  const row = await database.goals.get(id);
  return row === undefined ? null : readGoal(row);
}

export function readGoal({ id, fields }: StoredRow): Goal | null {
  const programmeId = readId<ProgrammeId>(fields, 'programmeId');
  const pairId = readId<PairId>(fields, 'pairId');
  if (!isId<GoalId>(id) || programmeId === null || pairId === null) return null;
  return {
    id,
    programmeId,
    pairId,
    direction: readChoice(fields, 'direction', goalDirections, 'to-mentee'),
    title: readText(fields, 'title'),
    skillId: readId<SkillId>(fields, 'skillId'),
    measure: readText(fields, 'measure'),
    baseline: readFigure(fields, 'baseline'),
    target: readFigure(fields, 'target'),
    current: readFigure(fields, 'current'),
    dueOn: readDate(fields, 'dueOn'),
    milestones: readMilestones(fields),
    state: readState(fields, goalTransitions, 'open'),
    movedOn: readDate(fields, 'movedOn') ?? unknownDay,
    history: readList(fields, 'history', isGoalStep),
  };
}

function isGoalStep(value: unknown): value is GoalStep {
  return (
    isRecord(value) &&
    typeof value['to'] === 'string' &&
    Object.hasOwn(goalTransitions, value['to']) &&
    isCalendarDate(value['on'])
  );
}

/** In the order they were added. */
function readMilestones(fields: Fields): readonly Milestone[] {
  return Object.keys(fields)
    .toSorted()
    .flatMap((name): Milestone[] => {
      const id = name.startsWith(milestonePrefix) ? name.slice(milestonePrefix.length) : '';
      const value: unknown = fields[name];
      if (!isId<MilestoneId>(id) || !isRecord(value) || !isText(value['title'])) return [];
      const { title, dueOn, reachedOn } = value;
      return [
        {
          id,
          title,
          dueOn: isCalendarDate(dueOn) ? dueOn : null,
          reachedOn: isCalendarDate(reachedOn) ? reachedOn : null,
        },
      ];
    });
}
