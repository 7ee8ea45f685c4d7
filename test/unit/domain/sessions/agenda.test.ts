import { describe, expect, test } from 'vitest';
import {
  agendaItemsOf,
  agendaKeys,
  shippedAgendas,
} from '#shared/domain/sessions/agenda-content.ts';
import { renameTemplate, saveAsTemplate } from '#shared/domain/sessions/agenda-templates.ts';
import { agendaMinutes } from '#shared/domain/sessions/agenda.ts';
import { buildContext } from '#test/builders/domain-context.ts';
import { buildAgendaTemplate } from '#test/builders/session-entities.ts';

describe('the agendas that come along', () => {
  test.each([
    ['kickoff', [10, 10, 5, 15, 15, 5], 60],
    ['standard', [5, 25, 5, 5, 5], 45],
    ['lab', [5, 10, 30, 10, 5], 60],
    ['midpoint', [10, 15, 15, 5], 45],
    ['closing', [15, 15, 10, 10, 10], 60],
  ])('%s takes %j, %i minutes in all', (key, minutes, sum) => {
    const agenda = shippedAgendas.find((one) => one.key === key);
    expect(agenda?.items.map((item) => item.minutes)).toEqual(minutes);
    expect(agendaMinutes(agenda?.items ?? [])).toBe(sum);
  });

  test('are all there, in both languages', () => {
    expect(shippedAgendas.map(({ key }) => key)).toEqual(agendaKeys);
    for (const agenda of shippedAgendas) {
      const [english, french] = [agendaItemsOf(agenda, 'en'), agendaItemsOf(agenda, 'fr')];
      expect(english.every(({ title }) => title !== '')).toBe(true);
      expect(french.some(({ title }, place) => title !== english[place]?.title)).toBe(true);
    }
  });
});

describe('an agenda of one’s own', () => {
  const known = [buildAgendaTemplate({ name: 'Réunion courte' })];
  const items = [
    { title: ' Actions ', minutes: 5 },
    { title: '  ', minutes: 10 },
  ];

  test('is kept under its name, without points that say nothing', () => {
    const saved = saveAsTemplate(' Shadowing ', items, known, buildContext());
    expect(saved).toMatchObject({
      ok: true,
      value: { name: 'Shadowing', items: [{ title: 'Actions', minutes: 5 }] },
    });
  });

  test.each([
    ['', items, 'name-missing'],
    ['x'.repeat(81), items, 'name-too-long'],
    ['REUNION COURTE', items, 'name-taken'],
    ['Empty', [], 'empty'],
  ])('called %j is refused: %s', (name, points, problem) => {
    expect(saveAsTemplate(name, points, known, buildContext())).toEqual({
      ok: false,
      error: problem,
    });
  });

  test('may change the case of its name, and not take that of another', () => {
    const [first = buildAgendaTemplate()] = known;
    expect(renameTemplate(first, 'RÉUNION COURTE', known)).toMatchObject({ ok: true });
    const other = buildAgendaTemplate({ name: 'Other' });
    expect(
      renameTemplate(first, 'other', [...known, { ...other, id: buildContext().newId() }]),
    ).toEqual({ ok: false, error: 'name-taken' });
  });
});
