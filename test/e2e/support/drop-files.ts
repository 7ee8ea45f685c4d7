import type { Page } from '@playwright/test';

export interface DroppedFile {
  readonly name: string;
  readonly text: string;
}

/** Drops files on the window, as from the system's file manager. */
export async function dropFiles(window: Page, files: readonly DroppedFile[]): Promise<void> {
  await window.evaluate(`(() => {
    const dataTransfer = new DataTransfer();
    for (const { name, text } of ${JSON.stringify(files)}) {
      dataTransfer.items.add(new File([text], name));
    }
    const event = { bubbles: true, cancelable: true, dataTransfer };
    document.body.dispatchEvent(new DragEvent('dragover', event));
    document.body.dispatchEvent(new DragEvent('drop', event));
  })()`);
}

/** Drags what lies under these paths, folders too, over the window and lets go: the engine reads the disk. */
export async function dragPaths(window: Page, paths: readonly string[]): Promise<void> {
  const engine = await window.context().newCDPSession(window);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await engine.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data });
  }
  await engine.detach();
}
