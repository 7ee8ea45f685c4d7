/** What a list may hold at most. A people list of a whole firm stays far below. */
export const tableLimits = {
  megabytes: 64,
  rows: 100_000,
  columns: 200,
  /** A workbook's parts unpacked, in all. */
  unpackedMegabytes: 100,
  /** Unpacked size over packed size of one part. Repetitive sheets reach 50 or so; a bomb 1,000. */
  unpackedRatio: 200,
} as const;

export const bytesPerMegabyte = 1024 * 1024;

/** Title lines tolerated above the headings. */
export const leadingLines = 10;
