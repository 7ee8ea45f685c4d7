import { expect, it } from 'vitest';
import { describeMinutes, describeSlot } from '#shared/i18n/describe-availability.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import { wide } from './match-words.ts';

const english = createTranslate('en');
const french = createTranslate('fr');

it('names parts of a day', () => {
  expect(describeSlot('fri-eve', english)).toBe('Fri evening');
  expect(describeSlot('sun-am', french)).toBe('dim. matin');
});

it('names exact hours, with minutes only where there are some', () => {
  expect(describeSlot('tue-09:00-11:00', english)).toBe('Tue 9:00–11:00');
  expect(describeSlot('tue-09:05-24:00', english)).toBe('tue-09:05-24:00');
  expect(describeSlot('tue-20:45-24:00', english)).toBe('Tue 20:45–24:00');
  expect(describeSlot('tue-09:00-11:15', french)).toBe(`mar. 9${wide}h–11${wide}h${wide}15`);
});

it('names lengths of time', () => {
  expect([15, 60, 75, 600].map((minutes) => describeMinutes(minutes, english))).toEqual([
    '15 min',
    '1 h',
    '1 h 15',
    '10 h',
  ]);
  expect(describeMinutes(125, french)).toBe(`2${wide}h${wide}05`);
});
