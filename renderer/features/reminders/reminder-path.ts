import type { Brand } from '#shared/lib/brand.ts';
import type { PairId, ProgrammeId, SessionId, SurveyId } from '#shared/domain/ids.ts';
import { addressableId } from '#shared/ipc/contract-values.ts';
import type { ReminderOpening } from '#shared/ipc/reminder-schemas.ts';
import { paths } from '#renderer/services/paths.ts';
import { isId } from '#renderer/storage/ids.ts';

/** The address of the screen that a notification leads to; null when it names none. */
export function reminderPath(target: ReminderOpening['target']): string | null {
  const { programmeId } = target;
  if (!isPartOfPath<ProgrammeId>(programmeId)) return null;
  switch (target.kind) {
    case 'session':
      return isPartOfPath<SessionId>(target.sessionId)
        ? paths.session(programmeId, target.sessionId)
        : null;
    case 'pair':
      return isPartOfPath<PairId>(target.pairId) ? paths.pair(programmeId, target.pairId) : null;
    case 'survey':
      return isPartOfPath<SurveyId>(target.surveyId)
        ? paths.survey(programmeId, target.surveyId)
        : null;
    case 'assessments':
      return paths.assessments(programmeId);
    case 'practices':
      return paths.practices(programmeId);
    case 'programme':
      return paths.sessions(programmeId);
  }
}

/** It comes from outside the window, and must not lead out of the screen it is put into. */
function isPartOfPath<Id extends Brand<string, string>>(text: string): text is Id {
  return isId<Id>(text) && addressableId.test(text);
}
