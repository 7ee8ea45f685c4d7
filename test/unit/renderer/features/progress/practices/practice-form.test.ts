import { describe, expect, test } from 'vitest';
import {
  readPracticeForm,
  toPracticeForm,
} from '#renderer/features/progress/practices/practice-form.ts';
import { buildPair, day } from '#test/builders/entities.ts';
import { buildPractice } from '#test/builders/progress-entities.ts';

const pair = buildPair();
const today = day('2026-08-31');

describe('the form of a practice', () => {
  test('says what the practice says, for either of the two or both', () => {
    for (const personIds of [[pair.menteeId], [pair.mentorId], [pair.mentorId, pair.menteeId]]) {
      const practice = buildPractice({ personIds });
      const { title, evidence, skillId, triedOn, adoptedOn } = practice;
      expect(readPracticeForm(toPracticeForm(practice, pair, today), pair)).toEqual({
        personIds,
        title,
        evidence,
        skillId,
        triedOn,
        adoptedOn,
      });
    }
  });

  test('of a new one is tried by the mentee from today on', () => {
    expect(readPracticeForm(toPracticeForm(null, pair, today), pair)).toEqual({
      personIds: [pair.menteeId],
      title: '',
      evidence: '',
      skillId: null,
      triedOn: today,
      adoptedOn: null,
    });
  });

  test('takes a day half typed for none', () => {
    const form = { ...toPracticeForm(null, pair, today), triedOn: '2026-02-30' };
    expect(readPracticeForm(form, pair).triedOn).toBeNull();
  });
});
