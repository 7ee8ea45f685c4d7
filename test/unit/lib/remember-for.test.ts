import { expect, test, vi } from 'vitest';
import { rememberFor } from '#shared/lib/remember-for.ts';

test('what is made of an object is made once', () => {
  const make = vi.fn<(list: readonly number[]) => number>((list) =>
    list.reduce((sum, one) => sum + one, 0),
  );
  const sumOf = rememberFor(make);
  const list = [1, 2, 3];
  expect([sumOf(list), sumOf(list)]).toEqual([6, 6]);
  expect(make).toHaveBeenCalledOnce();
});

test('another object is another matter, though it says the same', () => {
  const make = vi.fn<(list: readonly number[]) => number>((list) => list.length);
  const countOf = rememberFor(make);
  expect([countOf([1]), countOf([1])]).toEqual([1, 1]);
  expect(make).toHaveBeenCalledTimes(2);
});

test('that nothing came of it is remembered too', () => {
  const make = vi.fn<() => undefined>(() => undefined);
  const find = rememberFor<object, undefined>(make);
  const source = {};
  find(source);
  find(source);
  expect(make).toHaveBeenCalledOnce();
});
