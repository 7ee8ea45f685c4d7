import { expect, test } from 'vitest';
import type { AgendaItemId } from '#shared/domain/ids.ts';
import { shippedAgendas } from '#shared/domain/sessions/agenda-content.ts';
import { asTaken, findAgenda } from '#renderer/features/sessions/plan/find-agenda.ts';
import { testId } from '#test/builders/entities.ts';
import { buildAgendaTemplate } from '#test/builders/session-entities.ts';

const template = buildAgendaTemplate();
const newKey = () => testId<AgendaItemId>(1);

test.each(shippedAgendas.map(({ key }) => key))(
  'the agenda %s is found in both languages',
  (key) => {
    const english = findAgenda(key, [template], 'en') ?? [];
    const french = findAgenda(key, [template], 'fr') ?? [];
    expect(english.length).toBeGreaterThan(0);
    expect(french.map(({ minutes }) => minutes)).toEqual(english.map(({ minutes }) => minutes));
    expect(french.map(({ title }) => title)).not.toEqual(english.map(({ title }) => title));
  },
);

test('an agenda of one’s own is found by its id, and one that is gone is not', () => {
  expect(findAgenda(template.id, [template], 'fr')).toEqual(template.items);
  expect(findAgenda(template.id, [], 'fr')).toBeNull();
  expect(findAgenda(null, [template], 'fr')).toBeNull();
});

test('the session becomes as long as the agenda takes, but for an agenda without minutes', () => {
  const taken = asTaken(
    [
      { title: 'One', minutes: 10 },
      { title: 'Two', minutes: 25 },
    ],
    newKey,
  );
  expect(taken.minutes).toBe('35');
  expect(taken.agenda.map(({ title }) => title)).toEqual(['One', 'Two']);
  expect(asTaken([{ title: 'One', minutes: 0 }], newKey)).not.toHaveProperty('minutes');
});
