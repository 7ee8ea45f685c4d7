/** Reading people lists: fields, what is wrong with a row, why a file is refused, and the file of pairs. */
export const imports = {
  'import.field.fullName': 'Full name',
  'import.field.givenName': 'First name',
  'import.field.familyName': 'Last name',
  'import.field.email': 'Email',
  'import.field.department': 'Department',
  'import.field.team': 'Team',
  'import.field.site': 'Site',
  'import.field.job': 'Job',
  'import.field.grade': 'Grade',
  'import.field.manager': 'Manager',
  'import.field.role': 'Role',
  'import.field.offers': 'Skills offered',
  'import.field.wants': 'Needs',
  'import.field.languages': 'Languages',
  'import.field.availability': 'Availability',
  'import.field.capacity': 'Capacity',
  'import.field.volunteered': 'Volunteered',
  'import.field.motivation': 'Motivation',
  'import.field.motivationTags': 'Hopes for',
  'import.field.choices': 'Wished partners',
  'import.place.cell': 'Row {row}, column “{column}”',
  'import.place.row': 'Row {row}',
  'import.problem.missing-name.reason': 'The row names nobody. It is left out.',
  'import.problem.missing-name.cure': 'Write a first or last name, then import the file again.',
  'import.problem.missing-email.reason': 'There is no email. The person is taken without one.',
  'import.problem.missing-email.cure':
    'Add the address, so that files and invitations can reach them.',
  'import.problem.invalid-email.reason':
    '“{value}” is not an email address. The person is taken without one.',
  'import.problem.invalid-email.cure': 'Write an address such as name@firm.example.',
  'import.problem.email-of-another-person.reason':
    '“{value}” is the address of somebody else on the list. The person is taken without it.',
  'import.problem.email-of-another-person.cure': 'Write this person’s own address.',
  'import.problem.repeated-row.reason':
    'The row repeats an earlier one exactly (“{value}”). It is left out.',
  'import.problem.repeated-row.cure':
    'Nothing to do, unless two people were meant: then give each their own email.',
  'import.problem.repeated-person.reason':
    'An earlier row has the same address, “{value}”. This row is left out.',
  'import.problem.repeated-person.cure': 'Keep the row that is right and delete the other.',
  'import.problem.missing-role.reason': 'No role is given. The row is left out.',
  'import.problem.missing-role.cure': 'Write mentor, mentee or both.',
  'import.problem.unknown-role.reason': '“{value}” is not a role. The row is left out.',
  'import.problem.unknown-role.cure': 'Write mentor, mentee or both.',
  'import.problem.capacity-not-a-number.reason': '“{value}” is not a number. Taken as 1.',
  'import.problem.capacity-not-a-number.cure': 'Write a number such as 2.',
  'import.problem.capacity-out-of-range.reason': '“{value}” is not between 1 and 20. Taken as 1.',
  'import.problem.capacity-out-of-range.cure':
    'Write how many pairs the person can keep at once, from 1 to 20.',
  'import.problem.level-missing.reason':
    'Not every skill has a level: “{value}”. Those without count as 3, autonomous.',
  'import.problem.level-missing.cure': 'Write a level after each skill, such as SEO (3).',
  'import.problem.level-not-a-number.reason':
    'The level of “{value}” is not a number. Taken as 3, autonomous.',
  'import.problem.level-not-a-number.cure': 'Write a level from 0 to 4, such as SEO (3).',
  'import.problem.level-out-of-range.reason':
    'The level of “{value}” is not between 0 and 4. Taken as 3, autonomous.',
  'import.problem.level-out-of-range.cure': 'Write a level from 0, none, to 4, teaches others.',
  'import.problem.priority-not-a-number.reason':
    'The priority of “{value}” is not a number. Taken as 2.',
  'import.problem.priority-not-a-number.cure':
    'Write a priority from 1 to 3; 3 is the most wanted.',
  'import.problem.priority-out-of-range.reason':
    'The priority of “{value}” is not between 1 and 3. Taken as 2.',
  'import.problem.priority-out-of-range.cure':
    'Write a priority from 1 to 3; 3 is the most wanted.',
  'import.problem.empty-claim.reason':
    'A separator has no skill next to it: “{value}”. The gap is skipped.',
  'import.problem.empty-claim.cure': 'Write the missing skill, or take the extra separator away.',
  'import.problem.unknown-language.reason': '“{value}” is no language known here. It is skipped.',
  'import.problem.unknown-language.cure': 'Write a name or a code, such as French or fr.',
  'import.problem.unknown-slot.reason': '“{value}” is no day and part of a day. It is skipped.',
  'import.problem.unknown-slot.cure': 'Write slots such as Mon AM, Tue PM.',
  'import.problem.volunteer-unclear.reason':
    '{value, select, none {Nothing says whether the person volunteered.} other {“{value}” is neither yes nor no.}} Taken as no: the person is not paired.',
  'import.problem.volunteer-unclear.cure': 'Write yes or no.',
  'import.problem.own-manager.reason': '“{value}” is this very person. The manager is left blank.',
  'import.problem.own-manager.cure': 'Write the name or the email of the person’s manager.',
  'import.problem.manager-not-on-list.reason':
    '“{value}” is not on the list. The name is kept; nobody is linked.',
  'import.problem.manager-not-on-list.cure':
    'Nothing to do if the manager takes no part. Otherwise check the spelling, or use the email.',
  'import.problem.manager-ambiguous.reason':
    'Several people are called “{value}”. Nobody is linked as the manager.',
  'import.problem.manager-ambiguous.cure': 'Write the manager’s email instead.',
  'import.problem.choice-not-on-list.reason':
    '“{value}”, a wished partner, is not on the list. The wish is skipped.',
  'import.problem.choice-not-on-list.cure': 'Check the spelling, or use the email.',
  'import.problem.choice-ambiguous.reason':
    'Several people are called “{value}”. The wish is skipped.',
  'import.problem.choice-ambiguous.cure': 'Write the wished partner’s email instead.',
  'import.problem.formula-kept-as-text.reason':
    '“{value}” looks like a formula. It is kept as text and never runs.',
  'import.problem.formula-kept-as-text.cure': 'Write the plain text that was meant.',
  'import.problem.too-few-cells.reason':
    '{severity, select, error {The row stops before the name or the role (“{value}”). It is left out.} other {The row has fewer cells than there are headings (“{value}”). The missing ones count as blank.}}',
  'import.problem.too-few-cells.cure': 'Check whether the file was cut, then complete the row.',
  'import.problem.too-many-cells.reason':
    'The row has cells beyond the last heading: “{value}”. They are skipped.',
  'import.problem.too-many-cells.cure':
    'Put text that contains a separator between quotes, or give the column a heading.',
  'import.problem.unclosed-quote.reason':
    'A quotation mark opens and never closes: “{value}”. The row is left out.',
  'import.problem.unclosed-quote.cure': 'Close the quotation mark, or export the file again.',
  'import.problem.unreadable-character.reason':
    '“{value}” holds a letter that was lost when the file was made. It is kept as it stands.',
  'import.problem.unreadable-character.cure':
    'Write the right letter, or export the file again as UTF-8.',
  'import.problem.text-too-long.reason': 'The text is too long and is cut: “{value}”.',
  'import.problem.text-too-long.cure':
    'Keep texts below 5,000 characters and names of skills below 200.',
  'import.problem.column-left-out.reason':
    '{value, select, none {This column was not recognised, or repeats another, and was left out.} other {A column without a heading, with “{value}”, was left out.}}',
  'import.problem.column-left-out.cure':
    'Nothing to do if it is not needed. Otherwise give it a heading such as Email, Skills offered or Needs.',
  'import.problem.no-role-column.reason':
    'No column says who is a mentor and who is a mentee: nobody can be taken.',
  'import.problem.no-role-column.cure':
    'Add a column Role with mentor, mentee or both, or give everyone one role with --role.',
  'import.problem.no-volunteer-column.reason':
    'No column says who volunteered: everyone on the list is taken as a volunteer.',
  'import.problem.no-volunteer-column.cure':
    'Add a column Volunteer with yes or no if some have not agreed.',
  'import.problem.no-offers-column.reason':
    'No column says what people can teach: no need can be met.',
  'import.problem.no-offers-column.cure': 'Add a column Skills offered, such as SEO (3) | AI (2).',
  'import.problem.no-wants-column.reason':
    'No column says what people want to learn: needs do not count in the pairs.',
  'import.problem.no-wants-column.cure': 'Add a column Needs, such as SEO (3) | AI (2).',
  'import.table.empty': 'The file is empty.',
  'import.table.headings-only': 'The file has headings and nobody below them.',
  'import.table.too-large': 'The file is too large. Up to {limit, number} MB can be read.',
  'import.table.too-many-rows':
    'The list is too long. Up to {limit, number} rows can be read; split it into several files.',
  'import.table.too-many-columns':
    'The list is too wide. Up to {limit, number} columns can be read.',
  'import.table.not-a-table': 'This file is not a list. Choose a CSV or XLSX file.',
  'import.table.damaged-workbook':
    'The workbook is damaged, or is no XLSX file. Open it in your spreadsheet and save it again as XLSX or CSV.',
  'import.table.old-workbook':
    'This is a workbook in the old XLS format. Open it in your spreadsheet and save it as XLSX or CSV.',
  'import.table.protected-workbook':
    'The workbook is protected by a password. Save a copy without one, then choose the copy.',
  'import.source.csv':
    'CSV file, {encoding}, separated by {delimiter, select, semicolon {semicolons} comma {commas} tab {tabs} other {vertical bars}}.',
  'import.source.xlsx': 'Sheet “{sheet}” of the workbook.',
  'pairs-file.mentor': 'Mentor',
  'pairs-file.mentor-email': 'Mentor’s email',
  'pairs-file.mentee': 'Mentee',
  'pairs-file.mentee-email': 'Mentee’s email',
  'pairs-file.score': 'Score',
  'pairs-file.state': 'State',
  'pairs-file.reasons': 'Reasons',
} as const;
