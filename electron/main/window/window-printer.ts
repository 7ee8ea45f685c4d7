import type { WebContents } from 'electron';
import type { WindowPrinter } from '../ipc/window-handlers.ts';

/** In inches: 14 mm, as the page's own print styles ask for. */
const marginInches = 0.55;

/** Where offices use paper of 8.5 by 11 inches; ISO 216 holds everywhere else (CLDR, `measurementData`). */
const letterCountries = new Set([
  'BZ',
  'CA',
  'CL',
  'CO',
  'CR',
  'GT',
  'MX',
  'NI',
  'PA',
  'PH',
  'PR',
  'SV',
  'US',
  'VE',
]);

/** @param countryCode ISO 3166, two letters; empty where the system tells none */
export function paperSizeIn(countryCode: string): 'A4' | 'Letter' {
  return letterCountries.has(countryCode.toUpperCase()) ? 'Letter' : 'A4';
}

/** Prints whatever page is shown when it is asked to; PDFs have the size of the user's paper. */
export function createWindowPrinter(
  currentPage: () => Pick<WebContents, 'print' | 'printToPDF'> | undefined,
  paperSize: () => 'A4' | 'Letter',
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
        pageSize: paperSize(),
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
