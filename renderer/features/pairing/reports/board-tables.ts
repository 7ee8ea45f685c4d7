import type { PersonId } from '#shared/domain/ids.ts';
import type { UnmatchedPerson } from '#shared/domain/pairing/match-result.ts';
import { isPast } from '#shared/domain/pairing/pair-decisions.ts';
import { sharedBreakdown } from '#shared/domain/pairing/shared-breakdown.ts';
import { tableOfPairs } from '#shared/formats/people-list/pairs-table.ts';
import { tableOfUnmatched } from '#shared/formats/people-list/unmatched-table.ts';
import type { SheetTable } from '#shared/formats/table/sheet-table.ts';
import { describePointsReason, type MatchWording } from '#shared/i18n/describe-match.ts';
import { describeUnmatchedToOthers } from '#shared/i18n/describe-unmatched.ts';
import type { PairingData } from '../queries.ts';

export type BoardPeople = Pick<PairingData, 'pairs' | 'waiting' | 'byId' | 'nameOf'>;

/** The pairs of the round with their reasons in words, for a spreadsheet. */
export function pairsOnBoard(data: BoardPeople, words: MatchWording): SheetTable {
  const emailOf = (id: PersonId) => data.byId.get(id)?.person.email ?? '';
  return tableOfPairs(
    data.pairs
      .filter((pair) => !isPast(pair))
      .map((pair) => ({
        mentorName: data.nameOf(pair.mentorId),
        mentorEmail: emailOf(pair.mentorId),
        menteeName: data.nameOf(pair.menteeId),
        menteeEmail: emailOf(pair.menteeId),
        score: pair.score,
        state: words.translate(`pairing.state.${pair.state}`),
        reasons: sharedBreakdown(pair.breakdown).map((line) =>
          describePointsReason(line.reason, words),
        ),
      })),
    words.translate,
  );
}

/** Everyone without a pair, by name as a reader of the language looks for it. */
export function waitingByName(
  { waiting, nameOf }: Pick<BoardPeople, 'waiting' | 'nameOf'>,
  compareText: (one: string, other: string) => number,
): readonly UnmatchedPerson[] {
  return (waiting ?? []).toSorted((one, other) =>
    compareText(nameOf(one.personId), nameOf(other.personId)),
  );
}

/** Why somebody waits, as others may read it. */
export function describeWaiting(
  { role, reasons }: Pick<UnmatchedPerson, 'role' | 'reasons'>,
  words: MatchWording,
): readonly string[] {
  return reasons.length === 0
    ? [words.translate('pairing.waiting.sinceThen')]
    : reasons.map((reason) => describeUnmatchedToOthers(reason, role, words));
}

/** Everyone without a pair, with the reasons in words, for a spreadsheet. */
export function unmatchedOnBoard(
  data: BoardPeople,
  words: MatchWording,
  compareText: (one: string, other: string) => number,
): SheetTable {
  const { translate } = words;
  return tableOfUnmatched(
    waitingByName(data, compareText).map(({ personId, role, reasons }) => {
      const person = data.byId.get(personId)?.person;
      return {
        name: data.nameOf(personId),
        email: person?.email ?? '',
        role: translate(`people.role.${role}`),
        department: person?.department ?? '',
        site: person?.site ?? '',
        reasons: describeWaiting({ role, reasons }, words),
      };
    }),
    translate,
  );
}
