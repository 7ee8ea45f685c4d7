import type { ImportProblemKind } from '#shared/domain/people-import/imported-person.ts';
import { skillKey } from '#shared/domain/people-import/skill-key.ts';
import { skillTaxonomy } from '#shared/domain/people/skill-taxonomy.ts';
import { memoize } from './memoize.ts';

export interface ClaimRead {
  readonly label: string;
  /** Null when the cell gives none, or none that counts. */
  readonly rank: number | null;
}

export interface ClaimProblem {
  readonly kind: Extract<
    ImportProblemKind,
    'empty-claim' | 'level-not-a-number' | 'level-out-of-range'
  >;
  readonly value: string;
}

export interface ClaimsRead {
  readonly claims: readonly ClaimRead[];
  readonly problems: readonly ClaimProblem[];
}

const knownLabels = new Set(
  skillTaxonomy.flatMap((skill) =>
    [...Object.values(skill.labels), ...skill.aliases].map(skillKey),
  ),
);
const longestKnownLabelPieces = 3;
/** An unknown piece of more words belongs to a sentence, whose commas are punctuation. */
const longestClaimWords = 4;
const commaOutsideBrackets = /,(?![^(]*\))/;

/** "SEO (3)", "SEO [3]", "SEO: 3", "SEO=3", "SEO - 3" and "SEO 3" end in a rank. */
const bracketedRank = /^(.*?)\s*(?:\(([^()]*)\)|\[([^[\]]*)\])$/;
const separatedRank = /^(.*\S)\s*[:=]\s*([^:=]*)$/;
const trailingRank = /^(.*?\S)\s+(?:[-–]\s*)?([0-9])$/;
const rankWords = /^(?:niveau|niv\.?|level|lvl\.?|priorité|priority|prio\.?|n|l|p)?\s*(-?\d+)$/i;
const rankOfScale = /^(\d)\s*(?:\/|sur|of)\s*[345]$/i;
const spelledNumbers =
  /^(?:z[eé]ro|un|une|deux|trois|quatre|cinq|one|two|three|four|five|high|low|medium|haute?|basse?|moyenn?e?)$/i;
const levelNames: readonly (readonly [RegExp, number])[] = [
  [/^(?:débutante?|beginner|notions)$/i, 1],
  [/^(?:intermédiaire|intermediate)$/i, 2],
  [/^(?:avancée?|confirmée?|advanced|autonome)$/i, 3],
  [/^(?:experte?)$/i, 4],
];

const offeredRange = [0, 4] as const;
const wantedRange = [1, 3] as const;

interface PieceRead {
  readonly label: string;
  readonly key: string;
  readonly attempt: string | null;
  readonly rank: number | null;
}

// In a long list most cells differ; the claims they are made of hardly do.
const readOfferedPiece = memoize((piece: string) => readPieceOf(piece, true));
const readWantedPiece = memoize((piece: string) => readPieceOf(piece, false));

export const readOfferedClaims = memoize((cell: string) =>
  readClaims(cell, offeredRange, readOfferedPiece),
);
export const readWantedClaims = memoize((cell: string) =>
  readClaims(cell, wantedRange, readWantedPiece),
);

function readPieceOf(piece: string, hasNamedLevels: boolean): PieceRead {
  const { label, attempt } = splitRank(piece, hasNamedLevels);
  const rank = attempt === null ? null : rankOf(attempt, hasNamedLevels);
  return { label, key: skillKey(label), attempt, rank };
}

function readClaims(
  cell: string,
  range: readonly [number, number],
  readPiece: (piece: string) => PieceRead,
): ClaimsRead {
  const claims = new Map<string, ClaimRead>();
  const problems: ClaimProblem[] = [];
  for (const piece of splitClaims(cell)) {
    const { label, key, attempt, ...read } = readPiece(piece);
    let { rank } = read;
    if (key === '') {
      problems.push({ kind: 'empty-claim', value: cell });
      continue;
    }
    if (attempt !== null && rank === null) {
      problems.push({ kind: 'level-not-a-number', value: piece });
    } else if (rank !== null && (rank < range[0] || rank > range[1])) {
      problems.push({ kind: 'level-out-of-range', value: piece });
      rank = null;
    }
    const earlier = claims.get(key);
    if (earlier === undefined || (rank ?? -1) > (earlier.rank ?? -1)) {
      claims.set(key, { label, rank });
    }
  }
  return { claims: [...claims.values()], problems };
}

function splitClaims(cell: string): readonly string[] {
  const pieces = /[|;\n•]/.test(cell) ? cell.split(/[|;\n•]/) : splitOnCommas(cell);
  const trimmed = pieces.map((piece) => piece.replace(/^\s*[-–*]\s+/, '').trim());
  // A separator at the end of the cell, or before its first bullet, announces nothing.
  if (trimmed.at(-1) === '') trimmed.pop();
  if (trimmed[0] === '' && trimmed.length > 1) trimmed.shift();
  return trimmed;
}

/**
 * Commas separate skills, but also stand inside one: "SEO, web analytics" is a single skill. Pieces
 * that make up a known label together stay together, and a sentence is left whole.
 */
function splitOnCommas(cell: string): readonly string[] {
  if (!cell.includes(',') || knownLabels.has(skillKey(cell))) return [cell];
  const parts = cell.split(commaOutsideBrackets).map((part) => part.trim());
  if (parts.some(looksLikeSentence)) return [cell];
  const pieces: string[] = [];
  for (let at = 0; at < parts.length;) {
    let taken = 1;
    for (let count = longestKnownLabelPieces; count > 1; count--) {
      const joined = parts.slice(at, at + count).join(', ');
      if (at + count <= parts.length && knownLabels.has(skillKey(splitRank(joined, false).label))) {
        taken = count;
        break;
      }
    }
    pieces.push(parts.slice(at, at + taken).join(', '));
    at += taken;
  }
  return pieces;
}

function looksLikeSentence(part: string): boolean {
  const { label, attempt } = splitRank(part, true);
  if (attempt !== null || knownLabels.has(skillKey(label))) return false;
  return label.split(/\s+/).length > longestClaimWords;
}

/** Parts a claim from the rank after it. What follows may be no attempt at a rank: "Office (Word, Excel)" is all label. */
function splitRank(
  piece: string,
  hasNamedLevels: boolean,
): { readonly label: string; readonly attempt: string | null } {
  const bracketed = bracketedRank.exec(piece);
  if (bracketed !== null) {
    const attempt = (bracketed[2] ?? bracketed[3] ?? '').trim();
    if (isAttempt(attempt, hasNamedLevels)) return { label: bracketed[1] ?? '', attempt };
  }
  const separated = separatedRank.exec(piece);
  if (separated !== null) {
    const attempt = (separated[2] ?? '').trim();
    if (attempt === '') return { label: separated[1] ?? '', attempt: null };
    if (isAttempt(attempt, hasNamedLevels)) return { label: separated[1] ?? '', attempt };
  }
  const trailing = trailingRank.exec(piece);
  if (trailing !== null) return { label: trailing[1] ?? '', attempt: trailing[2] ?? null };
  return { label: piece, attempt: null };
}

const longestCode = 3;

function isAttempt(text: string, hasNamedLevels: boolean): boolean {
  if (text.length <= longestCode && !/^\p{Lu}{2,}$/u.test(text)) return true;
  return (
    rankOf(text, hasNamedLevels) !== null ||
    spelledNumbers.test(text) ||
    /^[\d.,/\s%+-]+$/.test(text)
  );
}

function rankOf(attempt: string, hasNamedLevels: boolean): number | null {
  const digits = rankWords.exec(attempt)?.[1] ?? rankOfScale.exec(attempt)?.[1];
  if (digits !== undefined) return Number(digits);
  if (/^\++$/.test(attempt)) return attempt.length;
  if (!hasNamedLevels) return null;
  return levelNames.find(([pattern]) => pattern.test(attempt))?.[1] ?? null;
}
