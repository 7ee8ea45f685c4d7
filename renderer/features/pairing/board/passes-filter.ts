import type { PairRole } from '#shared/domain/pairing/pairing-engine.ts';
import type { Person } from '#shared/domain/people/person.ts';
import type { BoardFilter } from '../pairing-store.ts';
import { skillsOf } from './skills-of.ts';

/** Whether each thing that is looked for is true of one of them at least; a skill is offered by a mentor, wanted by a mentee. */
export function passesFilter(
  people: readonly { readonly person: Person; readonly role: PairRole }[],
  { department, site, skill }: BoardFilter,
): boolean {
  return (
    (department === '' || people.some(({ person }) => person.department === department)) &&
    (site === '' || people.some(({ person }) => person.site === site)) &&
    (skill === '' || people.some(({ person, role }) => skillsOf(person, role).includes(skill)))
  );
}
