/** How far a proposal is. Small and plain, so that it crosses from a worker often. */
export type MatchProgress =
  /** Every mentor against everybody: so many of them are done. */
  | { readonly kind: 'scoring'; readonly done: number; readonly total: number }
  /** How many people can have a pair, and from which score up. */
  | { readonly kind: 'counting' }
  /** The first solve, and the only one unless it breaks a condition. */
  | { readonly kind: 'arranging' }
  /** Whether the prices of the first solve prove that there is no better one. */
  | { readonly kind: 'checking' }
  /** Solves of the search around groups, people of both roles and pairs to keep. */
  | {
      readonly kind: 'searching';
      /** From 1; a proposal may need several searches one after the other. */
      readonly search: number;
      readonly solves: number;
      /** Of this search; null where it ends with the step it is at, or before a first answer is found. */
      readonly mostSolves: number | null;
    }
  /** Of every pair, and why the others have none. */
  | { readonly kind: 'explaining' };

/** Told often: whoever does something costly with it leaves some out. */
export type TellProgress = (progress: MatchProgress) => void;

export const tellNobody: TellProgress = () => undefined;

/** What the searches of one proposal tell of themselves. */
export interface SearchWatch {
  begin(): void;
  /** Before each solve: how many were made before it in this search. */
  solving(solves: number, mostSolves: number | null): void;
  /** After each solve, before its proof is checked. */
  checking(): void;
}

export function watchSearches(tellProgress: TellProgress): SearchWatch {
  let search = 0;
  let isFirstSolve = true;
  return {
    begin: () => {
      search += 1;
    },
    solving: (solves, mostSolves) => {
      isFirstSolve = search === 1 && solves === 0;
      tellProgress(
        isFirstSolve ? { kind: 'arranging' } : { kind: 'searching', search, solves, mostSolves },
      );
    },
    checking: () => {
      // In a search each solve is checked too; a stage that comes and goes with each tells nothing.
      if (isFirstSolve) tellProgress({ kind: 'checking' });
    },
  };
}

export const unwatched: SearchWatch = {
  begin: () => undefined,
  solving: () => undefined,
  checking: () => undefined,
};
