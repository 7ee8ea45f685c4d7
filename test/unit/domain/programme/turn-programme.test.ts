import { expect, test } from 'vitest';
import { isClosed, turnProgramme } from '#shared/domain/programme/turn-programme.ts';
import { buildProgramme, day } from '#test/builders/entities.ts';

const on = (text: string) => ({ today: day(text) });

test('a programme has the day it was closed, also once it is archived, and not when it is reopened', () => {
  const closed = turnProgramme(buildProgramme({ state: 'closing' }), 'closed', on('2026-09-15'));
  expect(closed).toMatchObject({ state: 'closed', closedOn: '2026-09-15' });
  const archived = turnProgramme(closed, 'archived', on('2026-12-01'));
  expect(archived).toMatchObject({ state: 'archived', closedOn: '2026-09-15' });
  expect(turnProgramme(archived, 'closed', on('2027-01-01')).closedOn).toBe('2026-09-15');
  expect(turnProgramme(closed, 'closing', on('2026-09-20'))).toMatchObject({
    state: 'closing',
    closedOn: null,
  });
});

test('a draft that is archived without having run is closed on that day', () => {
  const archived = turnProgramme(buildProgramme({ state: 'draft' }), 'archived', on('2026-02-01'));
  expect(archived.closedOn).toBe('2026-02-01');
});

test('closed are those that are archived too', () => {
  const states = [
    'draft',
    'enrolling',
    'matching',
    'active',
    'closing',
    'closed',
    'archived',
  ] as const;
  expect(states.filter((state) => isClosed({ state }))).toEqual(['closed', 'archived']);
});
