/** "1. Ada Byron", "2) Bob" and "- Cléo": the order is told by the place alone. */
const leadingRank = /^(?:\d{1,2}\s*[.):°/–-]\s*|[-–•]\s+)/;

/**
 * The people a cell names, as written, in its order. Commas are left in place, since "BYRON, Ada" is
 * one person: only who is on the list can tell.
 */
export function readChoices(cell: string): readonly string[] {
  return cell
    .split(/[;|\n•]|\s\/\s/)
    .map((entry) => entry.trim().replace(leadingRank, '').trim())
    .filter((entry) => entry !== '');
}
