import { describe, expect, test, vi } from 'vitest';
import { createWindowPrinter, paperSizeIn } from '#electron/main/window/window-printer.ts';

type Page = NonNullable<ReturnType<Parameters<typeof createWindowPrinter>[0]>>;

function pageThatAnswers(isPrinted: boolean, reason: string, paper: 'A4' | 'Letter' = 'A4') {
  const printToPDF = vi.fn<Page['printToPDF']>(() => Promise.resolve(Buffer.from('%PDF-1.4')));
  const page: Page = {
    print: (_options, callback) => callback?.(isPrinted, reason),
    printToPDF,
  };
  return {
    printer: createWindowPrinter(
      () => page,
      () => paper,
    ),
    printToPDF,
  };
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
    const printer = createWindowPrinter(
      () => undefined,
      () => 'A4',
    );
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

test('a PDF has the size of paper that offices of the country use', async () => {
  const { printer, printToPDF } = pageThatAnswers(true, '', 'Letter');
  await printer.toPdf(false);
  expect(printToPDF).toHaveBeenCalledWith(
    expect.objectContaining({ landscape: false, pageSize: 'Letter' }),
  );
  expect(['US', 'ca', 'MX'].map(paperSizeIn)).toEqual(['Letter', 'Letter', 'Letter']);
  expect(['FR', 'BE', 'GB', ''].map(paperSizeIn)).toEqual(['A4', 'A4', 'A4', 'A4']);
});
