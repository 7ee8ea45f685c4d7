import ExcelJS from 'exceljs';

export type WorkbookCell = string | number | boolean | Date | null | ExcelJS.CellFormulaValue;

export interface WorkbookSheet {
  readonly name: string;
  readonly rows: readonly (readonly WorkbookCell[])[];
  readonly isHidden?: boolean;
}

/** An XLSX workbook written by another library than the one that reads it in the product. */
export async function buildWorkbook(sheets: readonly WorkbookSheet[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const { name, rows, isHidden = false } of sheets) {
    const sheet = workbook.addWorksheet(name, { state: isHidden ? 'hidden' : 'visible' });
    sheet.addRows(rows.map((cells) => [...cells]));
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
