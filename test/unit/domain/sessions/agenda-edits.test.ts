import { describe, expect, test } from 'vitest';
import type { AgendaItemId } from '#shared/domain/ids.ts';
import {
  pointsToCarryOver,
  tickAgendaItem,
  withAgendaItem,
  withCarriedOver,
  withoutAgendaItem,
} from '#shared/domain/sessions/agenda-edits.ts';
import { editSession } from '#shared/domain/sessions/session-decisions.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import { buildContext, firstNewIdNumber } from '#test/builders/domain-context.ts';
import { testId } from '#test/builders/entities.ts';
import { buildSession } from '#test/builders/session-entities.ts';

const firstId = testId<AgendaItemId>(1);
const secondId = testId<AgendaItemId>(2);
const session = buildSession({
  link: '',
  agenda: [
    { id: firstId, title: 'Look back', minutes: 5, isDone: true },
    { id: secondId, title: 'First post', minutes: 25, isDone: false },
  ],
});

function edited(from: Session, details: Parameters<typeof editSession>[1]): Session {
  const result = editSession(from, details, buildContext());
  if (!result.ok) throw new Error(result.error.join());
  return result.value;
}

describe('the agenda of a session under way', () => {
  test('has its points ticked and unticked, which calendars do not hear of', () => {
    const ticked = tickAgendaItem(session, secondId, true);
    expect(ticked.agenda.map(({ isDone }) => isDone)).toEqual([true, true]);
    expect(ticked.sequence).toBe(session.sequence);
    expect(tickAgendaItem(ticked, secondId, false)).toEqual(session);
  });

  test('keeps the ticks of points whose words or minutes change', () => {
    const changed = edited(
      session,
      withAgendaItem(session, { id: firstId, title: 'Actions', minutes: 10 }),
    );
    expect(changed.agenda).toEqual([
      { id: firstId, title: 'Actions', minutes: 10, isDone: true },
      session.agenda[1],
    ]);
    expect(changed.sequence).toBe(session.sequence + 1);
  });

  test('gets new points at its end', () => {
    const longer = edited(
      session,
      withAgendaItem(session, { id: null, title: 'Next step', minutes: 5 }),
    );
    expect(longer.agenda.at(-1)).toEqual({
      id: testId(firstNewIdNumber),
      title: 'Next step',
      minutes: 5,
      isDone: false,
    });
  });

  test('loses the point that is removed, and no other', () => {
    expect(edited(session, withoutAgendaItem(session, firstId)).agenda).toEqual([
      session.agenda[1],
    ]);
  });
});

describe('points left open', () => {
  const next = buildSession({
    id: testId(0x99),
    link: '',
    agenda: [{ id: testId(3), title: 'Comments policy', minutes: 15, isDone: false }],
  });

  test('are carried to the next session before its own, not done, with an id of their own', () => {
    const points = pointsToCarryOver(session, next);
    const [carried, own, ...more] = edited(next, withCarriedOver(next, points)).agenda;
    expect(carried).toEqual({
      id: testId(firstNewIdNumber),
      title: 'First post',
      minutes: 25,
      isDone: false,
    });
    expect(own).toEqual(next.agenda[0]);
    expect(more).toEqual([]);
  });

  test('are not carried twice, nor where the next has them already', () => {
    const points = pointsToCarryOver(session, next);
    const carried = edited(next, withCarriedOver(next, points));
    expect(pointsToCarryOver(session, carried)).toEqual([]);
  });

  test('are told even while no next session is planned', () => {
    expect(pointsToCarryOver(session, null)).toEqual([session.agenda[1]]);
  });
});
