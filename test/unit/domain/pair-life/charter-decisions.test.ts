import { describe, expect, test } from 'vitest';
import {
  clauseLocale,
  clauseText,
  clauseTitle,
  initialClauses,
  shippedClauses,
} from '#shared/domain/pair-life/charter-content.ts';
import {
  agreedCharter,
  agreeToCharter,
  charterVersions,
  draftCharter,
  withdrawAgreement,
  writeCharter,
} from '#shared/domain/pair-life/charter-decisions.ts';
import type { Charter } from '#shared/domain/pair-life/charter.ts';
import { buildContext, firstNewIdNumber } from '#test/builders/domain-context.ts';
import { buildPair, day, testId } from '#test/builders/entities.ts';
import { buildCharter } from '#test/builders/session-entities.ts';

const pair = buildPair();
const today = day('2026-06-01');
const context = buildContext({ today });
const clauses = [{ key: null, text: 'We meet at noon.' }];
const former = buildCharter({
  id: testId(1),
  version: 1,
  state: 'agreed',
  mentorAgreedOn: day('2026-03-01'),
  menteeAgreedOn: day('2026-03-02'),
});
const draft = buildCharter({ id: testId(2), version: 2, mentorAgreedOn: null });

describe('writing a charter', () => {
  test('makes the first version, without clauses that say nothing', () => {
    const input = {
      cadence: ' Once a month ',
      clauses: [
        { key: 'voluntary', text: ' By choice. ' },
        { key: null, text: ' ' },
      ],
    };
    expect(writeCharter(pair, [], input, buildContext())).toEqual({
      ok: true,
      value: {
        id: testId(firstNewIdNumber),
        programmeId: pair.programmeId,
        pairId: pair.id,
        version: 1,
        clauses: [{ key: 'voluntary', text: 'By choice.' }],
        cadence: 'Once a month',
        mentorAgreedOn: null,
        menteeAgreedOn: null,
        state: 'draft',
      },
    });
  });

  test('leaves an agreed version as it is, and makes the next one', () => {
    const written = writeCharter(pair, [former], { clauses, cadence: '' }, buildContext());
    expect(written).toMatchObject({
      ok: true,
      value: { id: testId(firstNewIdNumber), version: 2, state: 'draft' },
    });
  });

  test('changes the draft there is, and who agreed to it agrees again', () => {
    const half = { ...draft, mentorAgreedOn: today };
    const written = writeCharter(pair, [former, half], { clauses, cadence: 'Weekly' }, context);
    expect(written).toEqual({
      ok: true,
      value: { ...draft, clauses, cadence: 'Weekly', mentorAgreedOn: null },
    });
  });

  test('saying the same takes back no agreement', () => {
    const half = { ...draft, mentorAgreedOn: today };
    expect(writeCharter(pair, [half], half, context)).toEqual({ ok: true, value: half });
  });

  test('is refused without a clause', () => {
    const empty = { clauses: [{ key: null, text: ' ' }], cadence: 'Weekly' };
    expect(writeCharter(pair, [], empty, context)).toEqual({ ok: false, error: 'no-clauses' });
  });
});

describe('agreeing to a charter', () => {
  const charters = [former, draft];

  test('takes both of the two, each on a day of their own', () => {
    const half = { ...draft, mentorAgreedOn: today };
    expect(agreeToCharter(charters, draft, 'mentor', context)).toEqual({ ok: true, value: [half] });
    const nextDay = buildContext({ today: day('2026-06-02') });
    expect(agreeToCharter([former, half], half, 'mentee', nextDay)).toEqual({
      ok: true,
      value: [
        { ...half, menteeAgreedOn: '2026-06-02', state: 'agreed' },
        { ...former, state: 'revised' },
      ],
    });
  });

  test('can be taken back while it is a draft, and not after', () => {
    const half = { ...draft, menteeAgreedOn: today };
    expect(withdrawAgreement(half, 'mentee')).toEqual(draft);
    expect(withdrawAgreement(half, 'mentor')).toEqual(half);
    expect(withdrawAgreement(former, 'mentor')).toBe(former);
  });

  test('is over for a version that was revised, and changes nothing for an agreed one', () => {
    const revised: Charter = { ...former, state: 'revised' };
    expect(agreeToCharter([revised], revised, 'mentor', context).ok).toBe(false);
    expect(agreeToCharter(charters, former, 'mentor', context)).toEqual({ ok: true, value: [] });
  });
});

test('among the versions, the latest comes first, and one each is agreed and being written', () => {
  expect(charterVersions([former, draft])).toEqual([draft, former]);
  expect(agreedCharter([draft, former])).toBe(former);
  expect(draftCharter([former, draft])).toBe(draft);
  expect([agreedCharter([draft]), draftCharter([former])]).toEqual([null, null]);
});

describe('the shipped clauses', () => {
  test('are fourteen, each with a key of its own, said in both languages', () => {
    expect(new Set(shippedClauses.map(({ key }) => key)).size).toBe(14);
    for (const { title, text } of shippedClauses) {
      for (const words of [title, text]) {
        expect(words.en).not.toBe('');
        expect(words.fr).not.toBe(words.en);
        // A narrow no-break space stands before these in French, never a plain one or none.
        expect(words.fr).not.toMatch(/(?<!\u202f)[:;?!]/);
      }
    }
  });

  test('read in either language as long as nobody reworded them', () => {
    const [clause] = initialClauses('en');
    const [shipped] = shippedClauses;
    if (clause === undefined || shipped === undefined) throw new Error('No clause is shipped.');
    expect(clauseText(clause, 'fr')).toBe(shipped.text.fr);
    expect(clauseTitle(clause, 'fr')).toBe(shipped.title.fr);
    const reworded = { ...clause, text: 'We like it.' };
    expect(clauseText(reworded, 'fr')).toBe('We like it.');
    expect(clauseTitle({ key: null, text: 'We like it.' }, 'fr')).toBeNull();
  });

  test('are told in the words that were agreed to, and a draft in those of the reader', () => {
    const [clause] = initialClauses('en');
    if (clause === undefined) throw new Error('No clause is shipped.');
    expect(clauseLocale(clause, { state: 'draft' }, 'fr')).toBe('fr');
    expect(clauseLocale(clause, { state: 'agreed' }, 'fr')).toBe('en');
    expect(clauseLocale(clause, { state: 'revised' }, 'fr')).toBe('en');
    const reworded = { ...clause, text: 'We like it.' };
    expect(clauseLocale(reworded, { state: 'agreed' }, 'fr')).toBe('fr');
  });
});
