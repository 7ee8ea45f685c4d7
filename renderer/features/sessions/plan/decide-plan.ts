import type { DomainContext, Instant } from '#shared/domain/ids.ts';
import {
  agendaItemsOf,
  shippedAgendas,
  type AgendaKey,
} from '#shared/domain/sessions/agenda-content.ts';
import { agendaMinutes } from '#shared/domain/sessions/agenda.ts';
import {
  planSeries,
  type SeriesDate,
  type SeriesProblem,
} from '#shared/domain/sessions/plan-series.ts';
import { stagesOf } from '#shared/domain/sessions/series-stages.ts';
import { planSession, type SessionDetails } from '#shared/domain/sessions/session-decisions.ts';
import type { SessionSeries } from '#shared/domain/sessions/session-series.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import type { Locale } from '#shared/domain/workspace.ts';
import { instantAtLocal } from '#shared/formats/calendar/time-zone.ts';
import { fail, succeed, type Result } from '#shared/lib/result.ts';
import type { PlanningData } from './planning-data.ts';
import {
  areToMeetFirst,
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

interface PlanSurroundings {
  readonly timeZone: string;
  readonly locale: Locale;
}

/** What the form asks for as sessions; or everything wrong with it. A single one is planned on a closed day too. */
export function decidePlan(
  input: PlanInput,
  data: PlanningData,
  { timeZone, locale }: PlanSurroundings,
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
  if (rule !== null) {
    const stages = stagesOfPlan(input, dates, data);
    const detailsAt = (startsAt: Instant) => stageDetails(stages.get(startsAt), plan.title, locale);
    return planSeries({ ...plan, rule, startsAtLocal, dates, detailsAt }, context);
  }
  const startsAt = instantAtLocal(startsAtLocal, timeZone);
  const planned = planSession({ ...plan, startsAt }, context);
  return planned.ok ? succeed({ series: null, sessions: [planned.value] }) : planned;
}

/** The sessions of a series that have an agenda of their own; none where all are to have the same. */
export function stagesOfPlan(
  { series, pairIds }: PlanInput,
  dates: readonly SeriesDate[],
  { sessions }: PlanningData,
): ReadonlyMap<Instant, AgendaKey> {
  return series?.hasStages === true
    ? stagesOf(dates, !areToMeetFirst(pairIds, sessions))
    : new Map();
}

/** What is said of a session at a stage; its name is the title where none was written. */
function stageDetails(
  stage: AgendaKey | undefined,
  title: string,
  locale: Locale,
): Partial<SessionDetails> {
  const agenda = shippedAgendas.find(({ key }) => key === stage);
  if (agenda === undefined) return {};
  const items = agendaItemsOf(agenda, locale);
  return {
    title: title.trim() === '' ? agenda.labels[locale] : title,
    minutes: agendaMinutes(items),
    agenda: items.map((item) => ({ ...item, id: null })),
  };
}
