/** What a column of a people list can hold. */
export const peopleFields = [
  'fullName',
  'givenName',
  'familyName',
  'email',
  'department',
  'team',
  'site',
  'job',
  'grade',
  'manager',
  'role',
  'offers',
  'wants',
  'languages',
  'availability',
  'capacity',
  'volunteered',
  'motivation',
  'motivationTags',
  'choices',
] as const;
export type PeopleField = (typeof peopleFields)[number];

/** A column kept as a field of the firm's own, under its heading. */
export const customColumn = 'custom';

/**
 * For each column of the table, in order, what it holds; null for a column to leave out. A field is
 * mapped at most once, `custom` any number of times.
 */
export type ColumnMapping = readonly (PeopleField | typeof customColumn | null)[];
