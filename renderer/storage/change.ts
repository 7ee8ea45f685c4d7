import type { Fields } from '#shared/domain/operations/operation.ts';
import type { OperationDraft } from '#shared/domain/operations/record-operations.ts';
import type { EntityTable } from '#shared/domain/operations/table-spaces.ts';
import type { Attachment } from '#shared/domain/journal/attachment.ts';
import type { OpenNote, SealedNote } from '#shared/domain/journal/note.ts';
import type { Action } from '#shared/domain/pair-life/action.ts';
import type { Charter } from '#shared/domain/pair-life/charter.ts';
import type { Goal } from '#shared/domain/pair-life/goal.ts';
import type { CriteriaProfile } from '#shared/domain/pairing/criteria-profile.ts';
import type { Criterion } from '#shared/domain/pairing/criterion.ts';
import type { Exclusion } from '#shared/domain/pairing/exclusion.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import type { Scenario } from '#shared/domain/pairing/scenario.ts';
import type { Enrolment } from '#shared/domain/people/enrolment.ts';
import type { Evaluation } from '#shared/domain/people/evaluation.ts';
import type { Person } from '#shared/domain/people/person.ts';
import type { Skill } from '#shared/domain/people/skill.ts';
import type { Programme } from '#shared/domain/programme/programme.ts';
import type { Round } from '#shared/domain/programme/round.ts';
import type { AgendaTemplate } from '#shared/domain/sessions/agenda.ts';
import type { BusyTime } from '#shared/domain/sessions/busy-time.ts';
import type { SessionSeries } from '#shared/domain/sessions/session-series.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import type { Assessment } from '#shared/domain/progress/assessment.ts';
import type { Indicator, IndicatorReading } from '#shared/domain/progress/indicator.ts';
import type { Intervention } from '#shared/domain/progress/intervention.ts';
import type { Practice } from '#shared/domain/progress/practice.ts';
import type { SavedView } from '#shared/domain/progress/progress-filter.ts';
import type { ProgressReport } from '#shared/domain/progress/progress-report.ts';
import type { SurveyResponse } from '#shared/domain/progress/survey-response.ts';
import type { Survey, SurveyInvitation, SurveyTemplate } from '#shared/domain/progress/survey.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import {
  criterionFields,
  entityFields,
  goalFields,
  personFields,
  sessionFields,
} from './entity-fields.ts';

/** What each table holds. */
export interface EntityByTable {
  readonly workspaces: Workspace;
  readonly programmes: Programme;
  readonly rounds: Round;
  readonly people: Person;
  readonly enrolments: Enrolment;
  readonly skills: Skill;
  readonly criteria: Criterion;
  readonly exclusions: Exclusion;
  readonly scenarios: Scenario;
  readonly pairs: Pair;
  readonly evaluations: Evaluation;
  readonly criteriaProfiles: CriteriaProfile;
  readonly charters: Charter;
  readonly goals: Goal;
  readonly actions: Action;
  readonly sessions: Session;
  readonly sessionSeries: SessionSeries;
  readonly agendaTemplates: AgendaTemplate;
  readonly pairNotes: OpenNote;
  readonly coordinatorNotes: OpenNote;
  readonly privateNotes: SealedNote;
  readonly attachments: Attachment;
  readonly busyTimes: BusyTime;
  readonly assessments: Assessment;
  readonly surveys: Survey;
  readonly surveyTemplates: SurveyTemplate;
  readonly surveyInvitations: SurveyInvitation;
  readonly surveyResponses: SurveyResponse;
  readonly practices: Practice;
  readonly indicators: Indicator;
  readonly indicatorReadings: IndicatorReading;
  readonly interventions: Intervention;
  readonly savedViews: SavedView;
  readonly progressReports: ProgressReport;
}

/** The object as it should read from now on, new or changed; only what differs is written. */
export type PutChange = {
  readonly [Name in EntityTable]: {
    readonly kind: 'put';
    readonly table: Name;
    readonly entity: EntityByTable[Name];
  };
}[EntityTable];

export type Change =
  PutChange | { readonly kind: 'delete'; readonly table: EntityTable; readonly id: string };

export function draftChange(change: Change): OperationDraft {
  const { table } = change;
  if (change.kind === 'delete') return { kind: 'delete', table, id: change.id };
  return { kind: 'put', table, id: change.entity.id, fields: fieldsOf(change) };
}

function fieldsOf(change: PutChange): Fields {
  if (change.table === 'people') return personFields(change.entity);
  if (change.table === 'criteria') return criterionFields(change.entity);
  if (change.table === 'goals') return goalFields(change.entity);
  if (change.table === 'sessions') return sessionFields(change.entity);
  return entityFields(change.entity);
}
