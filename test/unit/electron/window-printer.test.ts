import { describe, expect, test, vi } from 'vitest';
import { createWindowPrinter } from '#electron/main/window/window-printer.ts';

type Page = NonNullable<ReturnType<Parameters<typeof createWindowPrinter>[0]>>;

function pageThatAnswers(isPrinted: boolean, reason: string) {
  const printToPDF = vi.fn<Page['printToPDF']>(() => Promise.resolve(Buffer.from('%PDF-1.4')));
  const page: Page = {
    print: (_options, callback) => callback?.(isPrinted, reason),
    printToPDF,
  };
  return { printer: createWindowPrinter(() => page), printToPDF };
}

describe('printing', () => {
  test('tells a printed document from a cancelled dialog', async () => {
    expect(await pageThatAnswers(true, '').printer.print()).toBe(true);
    for (const reason of ['Print job canceled', 'cancelled']) {
      expect(await pageThatAnswers(false, reason).printer.print()).toBe(false);
    }
  });

  test('rejects with the reason of a failed job', async () => {
    const { printer } = pageThatAnswers(false, 'Invalid printer settings');
    await expect(printer.print()).rejects.toThrow('Invalid printer settings');
  });

  test('rejects when no window is open', async () => {
    const printer = createWindowPrinter(() => undefined);
    await expect(printer.print()).rejects.toThrow('No window');
    await expect(printer.toPdf(false)).rejects.toThrow('No window');
  });
});

test('a PDF is on A4, on its side when asked, with nothing but the document', async () => {
  const { printer, printToPDF } = pageThatAnswers(true, '');
  await printer.toPdf(true);
  expect(printToPDF).toHaveBeenCalledWith(
    expect.objectContaining({ landscape: true, pageSize: 'A4', displayHeaderFooter: false }),
  );
});
