import { expect, test } from 'vitest';
import { attentionSteps } from '#shared/domain/progress/attention.ts';
import {
  maximumNudgeTextLength,
  noteOutcome,
  nudgePair,
  reasonOfStep,
  reopenNudge,
} from '#shared/domain/progress/intervention-decisions.ts';
import { interventionReasons } from '#shared/domain/progress/intervention.ts';
import { buildContext } from '#test/builders/domain-context.ts';
import { buildPair, day } from '#test/builders/entities.ts';
import { buildIntervention } from '#test/builders/progress-entities.ts';

const context = buildContext({ today: day('2026-06-10') });
const pair = buildPair();
const open = buildIntervention({ state: 'open', doneOn: null, outcome: '' });

test('a nudge waits for its outcome', () => {
  const input = { reason: 'plan', on: day('2026-06-09'), note: '  Called Marc ' } as const;
  expect(nudgePair(pair, input, context)).toMatchObject({
    ok: true,
    value: {
      pairId: pair.id,
      programmeId: pair.programmeId,
      reason: 'plan',
      on: '2026-06-09',
      note: 'Called Marc',
      state: 'open',
      doneOn: null,
      outcome: '',
    },
  });
});

test('a nudge is not written down before it was given, nor without end', () => {
  const input = { reason: 'talk', on: day('2026-06-10'), note: '' } as const;
  const nudge = (changes: object) => nudgePair(pair, { ...input, ...changes }, context);
  expect(nudge({})).toMatchObject({ ok: true });
  expect(nudge({ on: day('2026-06-11') })).toEqual({ ok: false, error: 'still-to-come' });
  expect(nudge({ note: 'a'.repeat(maximumNudgeTextLength + 1) })).toEqual({
    ok: false,
    error: 'note-too-long',
  });
});

test('an outcome closes it, can be put otherwise, and is gone when it is opened again', () => {
  const noted = noteOutcome(
    open,
    { outcome: ' A date is set ', doneOn: day('2026-06-10') },
    context,
  );
  expect(noted).toMatchObject({
    ok: true,
    value: { state: 'done', doneOn: '2026-06-10', outcome: 'A date is set' },
  });
  if (!noted.ok) return;
  const again = noteOutcome(
    noted.value,
    { outcome: 'Two dates', doneOn: day('2026-06-09') },
    context,
  );
  expect(again).toMatchObject({ ok: true, value: { outcome: 'Two dates', doneOn: '2026-06-09' } });
  expect(reopenNudge(noted.value)).toEqual({ ok: true, value: open });
  expect(noteOutcome(open, { outcome: '', doneOn: day('2026-06-11') }, context)).toEqual({
    ok: false,
    error: 'still-to-come',
  });
});

test('every step that is suggested is a reason for a nudge', () => {
  for (const step of attentionSteps) expect(interventionReasons).toContain(reasonOfStep(step));
  expect(reasonOfStep('confirm')).toBe('confirm');
  expect(reasonOfStep('charter')).toBe('other');
});
