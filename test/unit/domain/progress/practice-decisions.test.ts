import { describe, expect, test } from 'vitest';
import {
  abandonPractice,
  adoptPractice,
  checkPractice,
  editPractice,
  recordPractice,
  resumePractice,
  takeBackAdoption,
  type PracticeInput,
} from '#shared/domain/progress/practice-decisions.ts';
import { buildContext } from '#test/builders/domain-context.ts';
import { buildPair, day, testId } from '#test/builders/entities.ts';
import { buildPractice } from '#test/builders/progress-entities.ts';

const pair = buildPair();
const context = buildContext({ today: day('2026-08-31') });
const input: PracticeInput = {
  personIds: [pair.menteeId],
  skillId: null,
  title: ' Posts each month ',
  evidence: ' Three posts ',
  triedOn: day('2026-04-01'),
  adoptedOn: null,
};
const nothingSince = { check: null, abandonedOn: null, abandonReason: '' };
const tried = buildPractice({ state: 'tried', adoptedOn: null, ...nothingSince });
const adopted = buildPractice({ adoptedOn: day('2026-05-01'), ...nothingSince });
const abandoned = buildPractice({
  state: 'abandoned',
  check: null,
  abandonedOn: day('2026-07-01'),
  abandonReason: 'No time',
});

function problems(part: Partial<PracticeInput>) {
  const recorded = recordPractice(pair, { ...input, ...part }, context);
  return recorded.ok ? [] : recorded.error;
}

describe('noting a practice', () => {
  test('begins as tried, or as adopted where a day is given', () => {
    const recorded = recordPractice(pair, input, context);
    expect(recorded).toMatchObject({
      ok: true,
      value: { state: 'tried', title: 'Posts each month', evidence: 'Three posts', check: null },
    });
    const at = { ...input, adoptedOn: day('2026-05-01') };
    expect(recordPractice(pair, at, context)).toMatchObject({
      ok: true,
      value: { state: 'adopted', adoptedOn: '2026-05-01' },
    });
  });

  test('names the two of the pair alone, the mentor first', () => {
    const personIds = [pair.menteeId, testId<typeof pair.menteeId>(0x999), pair.mentorId];
    expect(recordPractice(pair, { ...input, personIds }, context)).toMatchObject({
      ok: true,
      value: { personIds: [pair.mentorId, pair.menteeId] },
    });
    expect(problems({ personIds: [testId(0x999)] })).toEqual(['people-missing']);
  });

  test('refuses what is empty, too long, ahead or in the wrong order', () => {
    expect(problems({ title: '  ' })).toEqual(['title-missing']);
    expect(problems({ title: 'x'.repeat(201) })).toEqual(['title-too-long']);
    expect(problems({ evidence: 'x'.repeat(1001) })).toEqual(['evidence-too-long']);
    expect(problems({ triedOn: null })).toEqual(['tried-missing']);
    expect(problems({ triedOn: day('2026-09-01') })).toEqual(['tried-ahead']);
    expect(problems({ adoptedOn: day('2026-09-01') })).toEqual(['adopted-ahead']);
    expect(problems({ adoptedOn: day('2026-03-31') })).toEqual(['adopted-before-tried']);
    expect(problems({ triedOn: context.today, adoptedOn: context.today })).toEqual([]);
  });
});

describe('writing a practice anew', () => {
  const edit = (practice: typeof tried, part: Partial<PracticeInput>) =>
    editPractice(pair, practice, { ...input, adoptedOn: practice.adoptedOn, ...part }, context);

  test('keeps how far it has come', () => {
    expect(edit(abandoned, { title: 'Posts' })).toMatchObject({
      ok: true,
      value: { ...abandoned, title: 'Posts', evidence: 'Three posts', skillId: null },
    });
    // A trial is adopted by a decision of its own.
    expect(edit(tried, { adoptedOn: day('2026-05-01') })).toMatchObject({
      ok: true,
      value: { state: 'tried', adoptedOn: null },
    });
  });

  test('refuses a beginning that what followed contradicts', () => {
    const checked = buildPractice({ check: { on: day('2026-08-03'), isKept: true, note: '' } });
    expect(edit(checked, { adoptedOn: day('2026-05-05') }).ok).toBe(true);
    expect(edit(checked, { adoptedOn: day('2026-05-06') })).toEqual({
      ok: false,
      error: ['later-than-what-followed'],
    });
    expect(edit(abandoned, { adoptedOn: day('2026-07-02') })).toEqual({
      ok: false,
      error: ['later-than-what-followed'],
    });
    expect(edit(adopted, { adoptedOn: null })).toEqual({ ok: false, error: ['adopted-missing'] });
  });
});

describe('moving a practice', () => {
  test('adopts a trial, not before it began and not ahead', () => {
    expect(adoptPractice(tried, day('2026-05-01'), context)).toMatchObject({
      ok: true,
      value: { state: 'adopted', adoptedOn: '2026-05-01' },
    });
    expect(adoptPractice(tried, day('2026-03-31'), context)).toEqual({ ok: false, error: 'early' });
    expect(adoptPractice(tried, day('2026-09-01'), context)).toEqual({ ok: false, error: 'ahead' });
    expect(adoptPractice(adopted, context.today, context)).toEqual({ ok: false, error: 'not-now' });
  });

  test('takes an adoption back with its check', () => {
    expect(takeBackAdoption(buildPractice())).toMatchObject({
      ok: true,
      value: { state: 'tried', adoptedOn: null, check: null },
    });
    expect(takeBackAdoption(tried)).toEqual({ ok: false, error: 'not-now' });
  });

  test('is abandoned with why', () => {
    const given = { on: day('2026-06-01'), reason: ' Too slow ' };
    expect(abandonPractice(adopted, given, context)).toMatchObject({
      ok: true,
      value: { state: 'abandoned', abandonedOn: '2026-06-01', abandonReason: 'Too slow' },
    });
    const refused = (part: Partial<typeof given>, practice = adopted) =>
      abandonPractice(practice, { ...given, ...part }, context);
    expect(refused({ reason: ' ' })).toEqual({ ok: false, error: 'reason-missing' });
    expect(refused({ reason: 'x'.repeat(1001) })).toEqual({ ok: false, error: 'too-long' });
    expect(refused({ on: day('2026-04-30') })).toEqual({ ok: false, error: 'early' });
    expect(refused({ on: day('2026-09-01') })).toEqual({ ok: false, error: 'ahead' });
    expect(refused({}, abandoned)).toEqual({ ok: false, error: 'not-now' });
  });

  test('is taken up again: tried, adopted anew, or still kept', () => {
    const neverAdopted = { ...abandoned, adoptedOn: null };
    expect(resumePractice(neverAdopted, context)).toMatchObject({
      ok: true,
      value: { state: 'tried', abandonedOn: null, abandonReason: '' },
    });
    expect(resumePractice(abandoned, context)).toMatchObject({
      ok: true,
      value: { state: 'adopted', adoptedOn: context.today, check: null },
    });
    const check = { on: day('2026-08-03'), isKept: true, note: '' };
    expect(resumePractice({ ...abandoned, check }, context)).toMatchObject({
      ok: true,
      value: { state: 'adopted', adoptedOn: abandoned.adoptedOn, check },
    });
    expect(resumePractice(tried, context)).toEqual({ ok: false, error: 'not-now' });
  });
});

describe('the check at 90 days', () => {
  const check = { on: day('2026-07-30'), isKept: true, note: ' Twelve posts ' };

  test('is made from the ninetieth day on', () => {
    expect(checkPractice(adopted, check, context)).toMatchObject({
      ok: true,
      value: { state: 'adopted', check: { on: '2026-07-30', isKept: true, note: 'Twelve posts' } },
    });
    const early = { ...check, on: day('2026-07-29') };
    expect(checkPractice(adopted, early, context)).toEqual({ ok: false, error: 'early' });
    const ahead = { ...check, on: day('2026-09-01') };
    expect(checkPractice(adopted, ahead, context)).toEqual({ ok: false, error: 'ahead' });
    expect(checkPractice(tried, check, context)).toEqual({ ok: false, error: 'not-now' });
  });

  test('that finds it out of use gives it up, and asks why', () => {
    const lost = { ...check, isKept: false, note: 'Back to mail' };
    expect(checkPractice(adopted, lost, context)).toMatchObject({
      ok: true,
      value: {
        state: 'abandoned',
        check: lost,
        abandonedOn: '2026-07-30',
        abandonReason: 'Back to mail',
      },
    });
    expect(checkPractice(adopted, { ...lost, note: '' }, context)).toEqual({
      ok: false,
      error: 'reason-missing',
    });
  });
});
