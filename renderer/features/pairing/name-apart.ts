import type { PersonId } from '#shared/domain/ids.ts';
import { displayName, type Person } from '#shared/domain/people/person.ts';
import { foldText } from '#shared/lib/fold-text.ts';

/** What each person is called: people of one name have their department, else their site, after it in brackets. */
export function nameApart(people: readonly Person[]): ReadonlyMap<PersonId, string> {
  const counts = new Map<string, number>();
  for (const person of people) {
    const folded = foldText(displayName(person));
    counts.set(folded, (counts.get(folded) ?? 0) + 1);
  }
  return new Map(
    people.map((person) => {
      const name = displayName(person);
      const isShared = (counts.get(foldText(name)) ?? 0) > 1;
      const mark = isShared ? person.department || person.site : '';
      return [person.id, mark === '' ? name : `${name} (${mark})`];
    }),
  );
}
