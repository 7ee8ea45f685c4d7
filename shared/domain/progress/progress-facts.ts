import type { Participant } from '#shared/domain/people/participant.ts';
import type { Skill } from '#shared/domain/people/skill.ts';
import type { Charter } from '#shared/domain/pair-life/charter.ts';
import type { Goal } from '#shared/domain/pair-life/goal.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import type { Programme } from '#shared/domain/programme/programme.ts';
import type { Round } from '#shared/domain/programme/round.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import type { Assessment } from './assessment.ts';
import type { Indicator, IndicatorReading } from './indicator.ts';
import type { Intervention } from './intervention.ts';
import type { Practice } from './practice.ts';
import type { SurveyResponse } from './survey-response.ts';
import type { Survey, SurveyInvitation } from './survey.ts';

/** An invitation without the key that answers are authenticated with. */
export type CountedInvitation = Omit<SurveyInvitation, 'key'>;

/** All that the figures and charts of a programme are worked out from. Lists are in any order. */
export interface ProgressFacts {
  readonly programme: Programme;
  readonly rounds: readonly Round[];
  readonly participants: readonly Participant[];
  readonly skills: readonly Skill[];
  readonly pairs: readonly Pair[];
  readonly charters: readonly Charter[];
  readonly goals: readonly Goal[];
  readonly sessions: readonly Session[];
  readonly assessments: readonly Assessment[];
  readonly surveys: readonly Survey[];
  readonly invitations: readonly CountedInvitation[];
  readonly responses: readonly SurveyResponse[];
  readonly practices: readonly Practice[];
  readonly indicators: readonly Indicator[];
  readonly readings: readonly IndicatorReading[];
  readonly interventions: readonly Intervention[];
}
