import { beforeEach, describe, expect, test } from 'vitest';
import {
  createPersistentWorker,
  type PersistentWorker,
  type WorkerPort,
  type WorkerReply,
} from '#renderer/workers/persistent-worker.ts';
import { CancelledError } from '#renderer/workers/run-in-worker.ts';
import { pretend } from '#test/builders/pretend.ts';

type MessageListener = (event: { readonly data: WorkerReply }) => void;
type ErrorListener = (event: { readonly message: string }) => void;

/** A worker that answers when the test says so. */
class FakePort implements WorkerPort {
  readonly orders: unknown[] = [];
  isEnded = false;
  private onMessage: MessageListener | null = null;
  private onError: ErrorListener | null = null;

  /** Takes orders that can be copied, as a real one does. */
  postMessage(order: unknown): void {
    this.orders.push(structuredClone(order));
  }

  terminate(): void {
    this.isEnded = true;
  }

  addEventListener(type: 'message', listener: MessageListener): void;
  addEventListener(type: 'error', listener: ErrorListener): void;
  addEventListener(
    ...[type, listener]: ['message', MessageListener] | ['error', ErrorListener]
  ): void {
    if (type === 'message') this.onMessage = listener;
    else this.onError = listener;
  }

  answer(answer: unknown): void {
    // Only whoever asked knows its type.
    this.onMessage?.({ data: { kind: 'answered', answer: pretend(answer) } });
  }

  progress(progress: unknown): void {
    this.onMessage?.({ data: { kind: 'progressed', progress: pretend(progress) } });
  }

  fail(message: string): void {
    this.onMessage?.({ data: { kind: 'failed', message } });
  }

  crash(message: string): void {
    this.onError?.({ message });
  }
}

let ports: FakePort[];
let worker: PersistentWorker<unknown, number>;

beforeEach(() => {
  ports = [];
  worker = createPersistentWorker<string, unknown, number>(() => {
    const started = new FakePort();
    ports.push(started);
    return started;
  }, 'cohort');
});

function asked(place: number): readonly unknown[] {
  return ports[place]?.orders ?? [];
}

const setUp = { kind: 'set-up', setup: 'cohort' };
const question = (text: string, isFollowed = false) => ({
  kind: 'asked',
  question: text,
  isFollowed,
});

describe('a persistent worker', () => {
  test('starts with the first question, and is set up once', async () => {
    expect(ports).toHaveLength(0);
    const first = worker.ask('one');
    ports[0]?.answer(1);
    const second = worker.ask('two');
    ports[0]?.answer(2);
    expect([await first, await second]).toEqual([1, 2]);
    expect(ports).toHaveLength(1);
    expect(asked(0)).toEqual([setUp, question('one'), question('two')]);
  });

  test('is asked one question at a time, the urgent ones first', async () => {
    const answers = [
      worker.ask('slow'),
      worker.ask('later'),
      worker.ask('quick', { isUrgent: true }),
    ];
    expect(asked(0)).toEqual([setUp, question('slow')]);
    ports[0]?.answer('a');
    ports[0]?.answer('b');
    ports[0]?.answer('c');
    expect(asked(0).slice(1)).toEqual([question('slow'), question('quick'), question('later')]);
    expect(await Promise.all(answers)).toEqual(['a', 'c', 'b']);
  });

  test('never gets a question that was given up while it waited', async () => {
    const controller = new AbortController();
    const first = worker.ask('one');
    const dropped = worker.ask('two', { signal: controller.signal });
    controller.abort();
    await expect(dropped).rejects.toThrow(CancelledError);
    expect(ports[0]?.isEnded).toBe(false);
    ports[0]?.answer(1);
    expect(await first).toBe(1);
    expect(asked(0)).toEqual([setUp, question('one')]);
  });

  test('is ended by giving up the question under way, and started anew for the next', async () => {
    const controller = new AbortController();
    const dropped = worker.ask('endless', { signal: controller.signal });
    const next = worker.ask('next');
    controller.abort();
    await expect(dropped).rejects.toThrow(CancelledError);
    expect(ports[0]?.isEnded).toBe(true);
    expect(asked(1)).toEqual([setUp, question('next')]);
    ports[0]?.answer('too late');
    ports[1]?.answer('in time');
    expect(await next).toBe('in time');
  });

  test('is not asked what was given up before', async () => {
    const signal = AbortSignal.abort();
    await expect(worker.ask('one', { signal })).rejects.toThrow(CancelledError);
    expect(ports).toHaveLength(0);
  });

  test('goes on after a question it failed at', async () => {
    const failed = worker.ask('one');
    const next = worker.ask('two');
    ports[0]?.fail('no such thing');
    await expect(failed).rejects.toThrow('no such thing');
    ports[0]?.answer(2);
    expect(await next).toBe(2);
  });

  test('is started anew when it breaks', async () => {
    const failed = worker.ask('one');
    const next = worker.ask('two');
    ports[0]?.crash('broken');
    await expect(failed).rejects.toThrow('broken');
    expect(ports[0]?.isEnded).toBe(true);
    ports[1]?.answer(2);
    expect(await next).toBe(2);
  });

  test('rests until it is asked again', async () => {
    const first = worker.ask('one');
    const second = worker.ask('two');
    worker.rest();
    await expect(first).rejects.toThrow(CancelledError);
    await expect(second).rejects.toThrow(CancelledError);
    expect(ports[0]?.isEnded).toBe(true);
    const third = worker.ask('three');
    ports[1]?.answer(3);
    expect(await third).toBe(3);
    expect(asked(1)).toEqual([setUp, question('three')]);
  });

  test('goes on after a question that cannot be copied to it', async () => {
    const failed = worker.ask(() => undefined);
    const next = worker.ask('two');
    const last = worker.ask('three');
    await expect(failed).rejects.toThrow('could not be cloned');
    expect(ports).toHaveLength(1);
    ports[0]?.answer(2);
    ports[0]?.answer(3);
    expect(await Promise.all([next, last])).toEqual([2, 3]);
    expect(asked(0)).toEqual([setUp, question('two'), question('three')]);
  });

  test('goes on after a waiting question that cannot be copied to it', async () => {
    const first = worker.ask('one');
    const failed = worker.ask(() => undefined);
    const next = worker.ask('three');
    ports[0]?.answer(1);
    await expect(failed).rejects.toThrow('could not be cloned');
    ports[0]?.answer(3);
    expect(await Promise.all([first, next])).toEqual([1, 3]);
  });

  test('is ended and fails each question when it cannot be set up', async () => {
    const started: FakePort[] = [];
    const unusable = createPersistentWorker<unknown, string>(
      () => {
        const port = new FakePort();
        started.push(port);
        return port;
      },
      () => undefined,
    );
    await expect(unusable.ask('one')).rejects.toThrow('could not be cloned');
    await expect(unusable.ask('two')).rejects.toThrow('could not be cloned');
    expect(started.map(({ isEnded }) => isEnded)).toEqual([true, true]);
  });

  test('tells how far a question is to whoever wants to know, until it is answered', async () => {
    const told: number[] = [];
    const followed = worker.ask('one', { onProgress: (progress) => told.push(progress) });
    const silent = worker.ask('two');
    ports[0]?.progress(1);
    ports[0]?.progress(2);
    ports[0]?.answer('a');
    ports[0]?.progress(3);
    ports[0]?.answer('b');
    expect(await Promise.all([followed, silent])).toEqual(['a', 'b']);
    expect(told).toEqual([1, 2]);
    expect(asked(0)).toEqual([setUp, question('one', true), question('two')]);
  });

  test('tells nothing more of a question that was given up', async () => {
    const told: number[] = [];
    const controller = new AbortController();
    const dropped = worker.ask('one', {
      signal: controller.signal,
      onProgress: (progress) => told.push(progress),
    });
    ports[0]?.progress(1);
    controller.abort();
    await expect(dropped).rejects.toThrow(CancelledError);
    const next = worker.ask('two', { onProgress: (progress) => told.push(progress) });
    ports[0]?.progress(2);
    ports[1]?.answer('b');
    expect(await next).toBe('b');
    expect(told).toEqual([1]);
  });
});
