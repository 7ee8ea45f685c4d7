/** What a column of a people list can hold. */
export const peopleFields = [
  'fullName',
  'givenName',
  'familyName',
  'email',
  'department',
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
] as const;
export type PeopleField = (typeof peopleFields)[number];

/** For each column of the table, in order, the field it holds; null for a column to leave out. A field is mapped at most once. */
export type ColumnMapping = readonly (PeopleField | null)[];
