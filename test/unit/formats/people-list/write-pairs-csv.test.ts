import { expect, test } from 'vitest';
import { writePairsCsv } from '#shared/formats/people-list/write-pairs-csv.ts';
import { createTranslate } from '#shared/i18n/translate.ts';

const pair = {
  mentorName: '=Ada',
  mentorEmail: 'ada@x.test',
  menteeName: 'Bob; Martin',
  menteeEmail: '',
  score: 72.46,
  reasons: ['IA', 'Free together: Mon'],
};

test('writes pairs as a French spreadsheet reads them, formulas guarded', () => {
  expect(writePairsCsv([pair], createTranslate('fr'), 'fr')).toBe(
    '\ufeffMentor;Courriel du mentor;Mentoré;Courriel du mentoré;Score;Raisons\r\n' +
      '\'=Ada;ada@x.test;"Bob; Martin";;72,5;IA | Free together: Mon\r\n',
  );
});

test('writes pairs as an English spreadsheet reads them, with their state where there is one', () => {
  const pairs = [
    { ...pair, state: 'Accepted' },
    { ...pair, menteeName: 'Bob', score: 80 },
  ];
  expect(writePairsCsv(pairs, createTranslate('en'), 'en').split('\r\n').slice(0, 3)).toEqual([
    '\ufeffMentor,Mentor’s email,Mentee,Mentee’s email,Score,State,Reasons',
    "'=Ada,ada@x.test,Bob; Martin,,72.5,Accepted,IA | Free together: Mon",
    "'=Ada,ada@x.test,Bob,,80,,IA | Free together: Mon",
  ]);
});
