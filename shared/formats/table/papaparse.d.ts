/**
 * The part of papaparse used here. Its own types refer to Node's, which would make `process` and
 * `Buffer` compile everywhere in `shared`, so this path, which has no types, is imported instead.
 */
declare module 'papaparse/papaparse.js' {
  export interface ParseError {
    readonly code: string;
    /** The record it is in, and where in the text its cell begins, after the quote. */
    readonly row?: number;
    readonly index?: number;
  }
  interface ParseOptions {
    readonly delimiter: string;
    readonly newline: string;
    /** Stop after this many records; 0 reads them all. */
    readonly preview?: number;
  }
  interface ParseOutcome {
    readonly data: string[][];
    readonly errors: readonly ParseError[];
  }
  const Papa: { parse(text: string, options: ParseOptions): ParseOutcome };
  export default Papa;
}
