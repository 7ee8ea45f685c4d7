import type { ProgressFacts } from '#shared/domain/progress/progress-facts.ts';
import { buildProgramme } from './entities.ts';

/** Of a programme of which nothing is known but what is given. */
export function buildProgressFacts(overrides: Partial<ProgressFacts> = {}): ProgressFacts {
  return {
    programme: buildProgramme(),
    rounds: [],
    participants: [],
    skills: [],
    pairs: [],
    charters: [],
    goals: [],
    sessions: [],
    assessments: [],
    surveys: [],
    invitations: [],
    responses: [],
    practices: [],
    indicators: [],
    readings: [],
    interventions: [],
    ...overrides,
  };
}
