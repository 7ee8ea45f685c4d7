import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createAutosave, type SaveState } from '#renderer/features/sessions/journal/autosave.ts';

/** A text that is typed, kept and written, by a clock the test turns. */
function typing({ writeTakes = 0, draftTakes = 0 } = {}) {
  let text = '';
  let kept = '';
  let written = '';
  let answer = () => Promise.resolve(true);
  let writeCount = 0;
  const states: SaveState[] = [];
  const autosave = createAutosave(
    {
      keepDraft: async () => {
        const now = text;
        if (draftTakes > 0) await new Promise((resolve) => setTimeout(resolve, draftTakes));
        kept = now;
        return answer();
      },
      writeNote: async () => {
        const now = text;
        if (writeTakes > 0) await new Promise((resolve) => setTimeout(resolve, writeTakes));
        if (!(await answer())) return false;
        written = now;
        writeCount += 1;
        return true;
      },
      onState: (state) => states.push(state),
    },
    () => Date.now(),
  );
  return {
    autosave,
    states,
    type: (key: string) => {
      text += key;
      autosave.changed();
    },
    answerWith: (next: () => Promise<boolean>) => {
      answer = next;
    },
    kept: () => kept,
    written: () => written,
    writeCount: () => writeCount,
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('saving while typing', () => {
  test('keeps a draft at the first pause, and writes the note at a long one', async () => {
    const note = typing();
    note.type('a');
    await vi.advanceTimersByTimeAsync(799);
    expect(note.kept()).toBe('');
    await vi.advanceTimersByTimeAsync(1);
    expect(note.kept()).toBe('a');
    expect(note.written()).toBe('');
    await vi.advanceTimersByTimeAsync(14_200);
    expect(note.written()).toBe('a');
    expect(note.states.at(-1)).toBe('saved');
    expect(note.autosave.isPending()).toBe(false);
  });

  test('never lets anything typed wait two seconds for its draft, even without a pause', async () => {
    const note = typing();
    const typedAt: number[] = [];
    for (let key = 0; key < 120; key += 1) {
      typedAt.push(Date.now());
      note.type('x');
      await vi.advanceTimersByTimeAsync(90);
      const oldestUnkept = typedAt[note.kept().length];
      expect(Date.now() - (oldestUnkept ?? Date.now())).toBeLessThan(2000);
    }
    expect(note.writeCount()).toBe(0);
  });

  test('writes at once what is left when the note is left, and only then', async () => {
    const note = typing();
    expect(await note.autosave.settle()).toBe(true);
    expect(note.writeCount()).toBe(0);
    note.type('a');
    expect(await note.autosave.settle()).toBe(true);
    expect(note.written()).toBe('a');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(note.writeCount()).toBe(1);
  });

  test('what is typed while the note is being written is written after it', async () => {
    const note = typing({ writeTakes: 500 });
    note.type('a');
    const first = note.autosave.settle();
    await vi.advanceTimersByTimeAsync(100);
    note.type('b');
    await vi.advanceTimersByTimeAsync(400);
    await first;
    expect(note.written()).toBe('a');
    expect(note.autosave.isPending()).toBe(true);
    await vi.advanceTimersByTimeAsync(900);
    expect(note.kept()).toBe('ab');
    const last = note.autosave.settle();
    await vi.advanceTimersByTimeAsync(500);
    await last;
    expect(note.written()).toBe('ab');
  });

  test('a draft on its way does not say that the note is saved, when it is left meanwhile', async () => {
    const note = typing({ draftTakes: 300, writeTakes: 500 });
    note.type('a');
    await vi.advanceTimersByTimeAsync(900);
    const left = note.autosave.settle();
    await vi.advanceTimersByTimeAsync(300);
    expect(note.kept()).toBe('a');
    expect(note.states).not.toContain('saved');
    await vi.advanceTimersByTimeAsync(500);
    expect(await left).toBe(true);
    expect(note.written()).toBe('a');
    expect(note.states.at(-1)).toBe('saved');
  });

  test('a draft kept after the note was written says again that all is saved', async () => {
    const note = typing({ draftTakes: 300 });
    note.type('a');
    await note.autosave.settle();
    note.type('b');
    await vi.advanceTimersByTimeAsync(1100);
    expect(note.kept()).toBe('ab');
    expect(note.states.at(-1)).toBe('saved');
  });

  test.each([
    ['answers so', () => Promise.resolve(false)],
    ['breaks', () => Promise.reject(new Error('The disk is full.'))],
  ])('says when it could not save, and goes on trying, when the storage %s', async (_how, fail) => {
    const note = typing();
    note.answerWith(fail);
    note.type('a');
    await vi.advanceTimersByTimeAsync(1000);
    expect(note.states.at(-1)).toBe('failed');
    expect(await note.autosave.settle()).toBe(false);
    expect(note.states.at(-1)).toBe('failed');
    expect(note.autosave.isPending()).toBe(true);
    // Nothing more is typed, and the screen may have closed.
    note.answerWith(() => Promise.resolve(true));
    await vi.advanceTimersByTimeAsync(15_000);
    expect(note.written()).toBe('a');
    expect(note.states.at(-1)).toBe('saved');
    expect(note.autosave.isPending()).toBe(false);
  });
});
