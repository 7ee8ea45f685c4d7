import type { WebContents } from 'electron';
import type { WindowPrinter } from '../ipc/window-handlers.ts';

/** In inches: 14 mm, as the page's own print styles ask for. */
const marginInches = 0.55;

/** Prints whatever page is shown when it is asked to. */
export function createWindowPrinter(
  currentPage: () => Pick<WebContents, 'print' | 'printToPDF'> | undefined,
): WindowPrinter {
  function page(): Pick<WebContents, 'print' | 'printToPDF'> {
    const shown = currentPage();
    if (shown === undefined) throw new Error('No window to print');
    return shown;
  }
  return {
    print: () =>
      new Promise((resolve, reject) => {
        page().print({ printBackground: true }, (isPrinted, reason) => {
          // Chromium tells a cancelled dialog and a failed job apart by words only.
          if (isPrinted || /cancel/i.test(reason)) resolve(isPrinted);
          else reject(new Error(reason));
        });
      }),

    toPdf: async (isLandscape) =>
      page().printToPDF({
        landscape: isLandscape,
        pageSize: 'A4',
        margins: {
          top: marginInches,
          bottom: marginInches,
          left: marginInches,
          right: marginInches,
        },
        displayHeaderFooter: false,
        printBackground: true,
        // Older engines do not know it and leave it out.
        generateTaggedPDF: true,
      }),
  };
}
