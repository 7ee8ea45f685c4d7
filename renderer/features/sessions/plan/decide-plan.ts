import type { DomainContext } from '#shared/domain/ids.ts';
import { planSeries, type SeriesProblem } from '#shared/domain/sessions/plan-series.ts';
import { planSession } from '#shared/domain/sessions/session-decisions.ts';
import type { SessionSeries } from '#shared/domain/sessions/session-series.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import { instantAtLocal } from '#shared/formats/calendar/time-zone.ts';
import { fail, succeed, type Result } from '#shared/lib/result.ts';
import type { PlanningData } from './planning-data.ts';
import {
  outlookOf,
  readDetails,
  startOf,
  type OutlookProblem,
  type PlanInput,
} from './session-form.ts';

export type PlanProblem = SeriesProblem | OutlookProblem;

export interface Planned {
  /** Null for a single session. */
  readonly series: SessionSeries | null;
  readonly sessions: readonly Session[];
}

/** What the form asks for as sessions; or everything wrong with it. A single one is planned on a closed day too. */
export function decidePlan(
  input: PlanInput,
  data: PlanningData,
  timeZone: string,
  context: DomainContext,
): Result<Planned, readonly PlanProblem[]> {
  const outlook = outlookOf(input, data, timeZone);
  if (!outlook.ok) return fail([outlook.error]);
  const { rule, dates } = outlook.value;
  const startsAtLocal = startOf(input);
  const plan = {
    ...readDetails(input),
    programmeId: data.programme.id,
    pairIds: input.pairIds,
    timeZone,
  };
  if (rule !== null) return planSeries({ ...plan, rule, startsAtLocal, dates }, context);
  const startsAt = instantAtLocal(startsAtLocal, timeZone);
  const planned = planSession({ ...plan, startsAt }, context);
  return planned.ok ? succeed({ series: null, sessions: [planned.value] }) : planned;
}
