import type { PersonId } from '#shared/domain/ids.ts';
import { noKind, unknownMark, type MeasureRows } from './measure-rows.ts';
import { known, unknown, type Measurement } from './measurement.ts';

interface Chooser {
  readonly personId: PersonId;
  readonly choices: readonly PersonId[];
}

/** The place of someone among another's choices, from 1; null when not chosen. */
function rankAmongChoices(
  { choices }: Pick<Chooser, 'choices'>,
  personId: PersonId,
): number | null {
  const place = choices.indexOf(personId);
  return place < 0 ? null : place + 1;
}

/** Mean over the sides that stated choices: 1 ÷ rank for the other's place among them, 0 when not chosen. */
export function measureChoice(mentor: Chooser, mentee: Chooser): Measurement {
  const sides = Number(mentor.choices.length > 0) + Number(mentee.choices.length > 0);
  if (sides === 0) return unknown();
  const byMentor = rankAmongChoices(mentor, mentee.personId);
  const byMentee = rankAmongChoices(mentee, mentor.personId);
  return known((worthOfRank(byMentor) + worthOfRank(byMentee)) / sides, {
    kind: 'chosen',
    byMentor,
    byMentee,
  });
}

function worthOfRank(rank: number | null): number {
  return rank === null ? 0 : 1 / rank;
}

export function choiceRows(mentors: readonly Chooser[], mentees: readonly Chooser[]): MeasureRows {
  const columnOf = new Map(mentees.map(({ personId }, column) => [personId, column]));
  const worthsByMentor = mentors.map(({ choices }) => worthsOf(choices));
  /** For each mentor, the columns of those who chose them. */
  const chosenBy = new Map<PersonId, { readonly column: number; readonly worth: number }[]>();
  for (const [column, { choices }] of mentees.entries()) {
    for (const [personId, worth] of worthsOf(choices)) {
      const choosers = chosenBy.get(personId) ?? [];
      if (choosers.length === 0) chosenBy.set(personId, choosers);
      choosers.push({ column, worth });
    }
  }
  const hasChosen = Uint8Array.from(mentees, ({ choices }) => (choices.length > 0 ? 1 : 0));
  return {
    kindOf: noKind,
    fill: (row, fractions) => {
      const mentor = mentors[row];
      if (mentor === undefined) return;
      fractions.fill(0);
      for (const [personId, worth] of worthsByMentor[row] ?? []) {
        const column = columnOf.get(personId);
        if (column !== undefined) fractions[column] = worth;
      }
      for (const { column, worth } of chosenBy.get(mentor.personId) ?? []) {
        fractions[column] = (fractions[column] ?? 0) + worth;
      }
      const mentorSides = mentor.choices.length > 0 ? 1 : 0;
      for (let column = 0; column < fractions.length; column += 1) {
        const sides = mentorSides + (hasChosen[column] ?? 0);
        fractions[column] = sides === 0 ? unknownMark : (fractions[column] ?? 0) / sides;
      }
    },
  };
}

function worthsOf(choices: readonly PersonId[]): ReadonlyMap<PersonId, number> {
  const worths = new Map<PersonId, number>();
  for (const [place, personId] of choices.entries()) {
    if (!worths.has(personId)) worths.set(personId, worthOfRank(place + 1));
  }
  return worths;
}
