/** How a file was understood as a table. */
export type TableSource =
  | {
      readonly kind: 'csv';
      readonly encoding: 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be';
      readonly delimiter: string;
    }
  | { readonly kind: 'xlsx'; readonly sheet: string };

/** Why a file could not be read as a table at all. */
export type TableError =
  | { readonly kind: 'empty' }
  | { readonly kind: 'headings-only' }
  | { readonly kind: 'too-large'; readonly limitMegabytes: number }
  | { readonly kind: 'too-many-rows'; readonly limit: number }
  | { readonly kind: 'too-many-columns'; readonly limit: number }
  | { readonly kind: 'not-a-table' }
  | { readonly kind: 'damaged-workbook' }
  | { readonly kind: 'old-workbook' }
  | { readonly kind: 'protected-workbook' };
