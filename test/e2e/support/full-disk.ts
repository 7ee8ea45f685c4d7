import type { Page } from '@playwright/test';

/** From now on the window's database refuses to write, as on a full disk, or writes again. */
export async function setDiskFull(window: Page, isFull: boolean): Promise<void> {
  // Code for the page is text: a compiled function would call helpers that the page does not have.
  await window.evaluate(`(() => {
    const stores = IDBObjectStore.prototype;
    window.plainPut ??= stores.put;
    stores.put = ${isFull}
      ? () => { throw new DOMException('The disk is full.', 'QuotaExceededError'); }
      : window.plainPut;
  })()`);
}
