import { expect, test, vi } from 'vitest';
import { beforeLeaving, finishBeforeLeaving } from '#renderer/services/before-leaving.ts';

function openWindow() {
  const page = new EventTarget();
  vi.stubGlobal('window', page);
  let leave = (): void => undefined;
  const readyToLeave = vi.fn<() => Promise<{ ok: true; value: undefined }>>(() =>
    Promise.resolve({ ok: true, value: undefined }),
  );
  finishBeforeLeaving({
    onLeaving: (listener) => {
      leave = listener;
      return () => undefined;
    },
    readyToLeave,
  });
  return { page, readyToLeave, leave: () => leave() };
}

test('main hears of it once everything is finished, and one that fails keeps no other from it', async () => {
  const { leave, readyToLeave } = openWindow();
  let finishStoring = (): void => undefined;
  const storing = new Promise<void>((resolve) => {
    finishStoring = resolve;
  });
  const stop = [
    beforeLeaving(() => {
      throw new Error('a full disk');
    }),
    beforeLeaving(() => Promise.reject(new Error('a locked vault'))),
    beforeLeaving(() => storing),
  ];
  leave();
  await Promise.resolve();
  expect(readyToLeave).not.toHaveBeenCalled();
  finishStoring();
  await vi.waitFor(() => expect(readyToLeave).toHaveBeenCalledOnce());
  for (const forget of stop) forget();
});

test('a window with nothing to finish answers each time, and what was taken back is not run', async () => {
  const { leave, readyToLeave, page } = openWindow();
  const finish = vi.fn<() => Promise<void>>(() => Promise.resolve());
  const forget = beforeLeaving(finish);
  page.dispatchEvent(new Event('pagehide'));
  expect(finish).toHaveBeenCalledOnce();
  forget();
  leave();
  leave();
  await vi.waitFor(() => expect(readyToLeave).toHaveBeenCalledTimes(2));
  expect(finish).toHaveBeenCalledOnce();
});
