import type { DomainContext } from '#shared/domain/ids.ts';
import type { Programme, ProgrammeState } from './programme.ts';

/** Whether it is over for good or until somebody reopens it. */
export function isClosed({ state }: Pick<Programme, 'state'>): boolean {
  return state === 'closed' || state === 'archived';
}

/** The programme in that state from today. One that is archived keeps the day it was closed. */
export function turnProgramme(
  programme: Programme,
  to: ProgrammeState,
  { today }: Pick<DomainContext, 'today'>,
): Programme {
  const closedOn = isClosed(programme) ? programme.closedOn : today;
  return { ...programme, state: to, closedOn: isClosed({ state: to }) ? closedOn : null };
}
