import { foldText } from '#shared/lib/fold-text.ts';
import type { Person } from '#shared/domain/people/person.ts';

export type CustomFields = Person['customFields'];

/** Names a field as it is already known: "école" is the field "École" of an earlier list. */
export type NameOfField = (heading: string) => string;

/** The first spelling of each field counts, accents and case aside. */
export function createFieldNames(known: readonly CustomFields[]): NameOfField {
  const nameByKey = new Map<string, string>();
  const nameOf: NameOfField = (heading) => {
    const key = foldText(heading);
    const name = nameByKey.get(key) ?? heading;
    nameByKey.set(key, name);
    return name;
  };
  for (const fields of known) for (const name of Object.keys(fields)) nameOf(name);
  return nameOf;
}

export function renameFields(fields: CustomFields, nameOf: NameOfField): CustomFields {
  return Object.fromEntries(
    Object.entries(fields).map(([heading, value]) => [nameOf(heading), value]),
  );
}
