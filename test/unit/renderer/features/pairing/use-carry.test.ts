import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { useCarry, type Carry } from '#renderer/features/pairing/board/use-carry.ts';
import { buildRules, personId } from '#test/builders/match-participant.ts';

type CarryInput = Parameters<typeof useCarry>[0];

const rules = buildRules();
const ana: Carry['carried'] = {
  kind: 'person',
  personId: personId('ana'),
  role: 'mentor',
  fromPair: null,
};

/** What the hook gives out when it is drawn once; what is carried, it knows without being drawn again. */
function carryWith(ask: () => Promise<never>) {
  const told = {
    onPickUp: vi.fn<CarryInput['onPickUp']>(),
    onPutDown: vi.fn<CarryInput['onPutDown']>(),
    onCancel: vi.fn<CarryInput['onCancel']>(),
    onFail: vi.fn<CarryInput['onFail']>(),
    onEnd: vi.fn<CarryInput['onEnd']>(),
  };
  const engine = { ask, rest: () => undefined };
  const given: ReturnType<typeof useCarry>[] = [];
  function Board() {
    given.push(useCarry({ engine, rules, pairs: [], hasPlaceLeft: () => true, ...told }));
    return null;
  }
  renderToStaticMarkup(createElement(Board));
  const [carrying] = given;
  if (carrying === undefined) throw new Error('The hook was not drawn');
  return { ...carrying, told };
}

const isStillThinking = () => new Promise<never>(() => undefined);

test('what is put down before there is a place goes back', () => {
  const { pickUp, handleKey, told } = carryWith(isStillThinking);
  void pickUp(ana);
  expect(handleKey('ArrowDown')).toBe(true);
  expect(handleKey('Enter')).toBe(true);
  expect(told.onCancel).toHaveBeenCalledExactlyOnceWith(ana);
  expect(told.onEnd).toHaveBeenCalledTimes(1);
  expect(told.onPutDown).not.toHaveBeenCalled();
  // The key is the board's again.
  expect(handleKey('Enter')).toBe(false);
});

test('an engine that fails puts it back and says why', async () => {
  const failure = new Error('The engine has stopped');
  const { pickUp, handleKey, told } = carryWith(() => Promise.reject(failure));
  await pickUp(ana);
  expect(told.onFail).toHaveBeenCalledExactlyOnceWith(ana, failure);
  expect(told.onEnd).toHaveBeenCalledTimes(1);
  expect(handleKey('Escape')).toBe(false);
});

test('a failure that comes once it was put back is nobody’s concern', async () => {
  const { pickUp, handleKey, told } = carryWith(() => Promise.reject(new Error('Too late')));
  const picked = pickUp(ana);
  expect(handleKey('Escape')).toBe(true);
  await picked;
  expect(told.onFail).not.toHaveBeenCalled();
  expect(told.onEnd).toHaveBeenCalledTimes(1);
});
