import type { AgendaItem } from '#shared/domain/sessions/agenda.ts';
import {
  sessionParties,
  type Decision,
  type SessionAbsence,
  type SessionMove,
} from '#shared/domain/sessions/session.ts';
import { isId } from '#renderer/storage/ids.ts';
import { isCount, isInstant, isOneOf, isRecord, isText } from './field-readers.ts';

// The parts of a stored session, checked before anything relies on them.

export function isAgendaItem(value: unknown): value is AgendaItem {
  return (
    isRecord(value) &&
    isId(value['id']) &&
    isText(value['title']) &&
    isCount(value['minutes']) &&
    value['minutes'] >= 0 &&
    typeof value['isDone'] === 'boolean'
  );
}

export function isMove(value: unknown): value is SessionMove {
  return isRecord(value) && isInstant(value['from']) && isAbsence(value);
}

export function isAbsence(value: unknown): value is SessionAbsence {
  return (
    isRecord(value) &&
    isOneOf(value['by'], sessionParties) &&
    isText(value['reason']) &&
    isInstant(value['at'])
  );
}

export function isDecision(value: unknown): value is Decision {
  return isRecord(value) && isId(value['id']) && isText(value['text']);
}
