import { useCallback } from 'react';
import { writeTableCsv, type SheetTable } from '#shared/formats/table/sheet-table.ts';
import { writeWorkbook, type WorkbookSheet } from '#shared/formats/table/write-workbook.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useSavedNotice, type DescribeSaved } from '#renderer/services/use-saved-notice.ts';

/** Saves tables where the user chooses, for the spreadsheets of their language. */
export function useExportTables() {
  const { locale } = useLanguage();
  const { desktop, domainContext } = useServices();
  const showSaved = useSavedNotice();

  const saveCsv = useCallback(
    async (name: string, table: SheetTable, describe?: DescribeSaved) => {
      const content = new TextEncoder().encode(writeTableCsv(table, locale));
      const suggestedName = `${name}.csv`;
      showSaved(await desktop.saveFile({ suggestedName, kind: 'csv', content }), describe);
    },
    [desktop, locale, showSaved],
  );

  const saveWorkbook = useCallback(
    async (name: string, sheets: readonly WorkbookSheet[]) => {
      const content = await writeWorkbook(sheets, new Date(domainContext().now));
      showSaved(await desktop.saveFile({ suggestedName: `${name}.xlsx`, kind: 'xlsx', content }));
    },
    [desktop, domainContext, showSaved],
  );

  return { saveCsv, saveWorkbook };
}
