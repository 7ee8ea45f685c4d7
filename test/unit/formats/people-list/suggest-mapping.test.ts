import { expect, test } from 'vitest';
import { suggestMapping } from '#shared/formats/people-list/suggest-mapping.ts';

function mappingOf(headings: string, ...rows: readonly string[]): string {
  const cells = (line: string): readonly string[] => line.split(';');
  return suggestMapping(
    cells(headings),
    rows.map((row) => ({ cells: cells(row) })),
  )
    .map((field) => field ?? '-')
    .join(' ');
}

test.each([
  [
    'First name;Last name;Work email;Business unit;Office;Job title;Level;Line manager',
    'givenName familyName email department site job grade manager',
  ],
  [
    'Salarié;Adresse e-mail;Direction;Ville;Fonction;Catégorie;N+1;Rôle',
    'fullName email department site job grade manager role',
  ],
  ['Name;First name', 'familyName givenName'],
  ['Nom;Prénom', 'familyName givenName'],
  ['Nom;E-mail', 'fullName email'],
  ['Email;Manager email;Nom du manager', 'email manager -'],
  ['Skills you can teach;What you want to learn', 'offers wants'],
  ['Skills wanted (1-3);Skills offered (0-4)', 'wants offers'],
  ['COMPETENCES PROPOSEES;BESOINS;CRENEAUX;CAPACITE', 'offers wants availability capacity'],
  [
    'Langues parlées;Nombre maximum de mentorés;Êtes-vous volontaire ?',
    'languages capacity volunteered',
  ],
  ['Nom;Propose;Cherche', 'fullName offers wants'],
  ['Nom;Sait faire;Veut apprendre', 'fullName offers wants'],
  ['Nom;Apporte;Souhaits', 'fullName offers wants'],
  ['Name;Skills I can share;Topics to learn', 'fullName offers wants'],
  ['Name;Strengths;Interested in', 'fullName offers wants'],
  ['Personne;Proposent;Recherche', 'fullName offers wants'],
  ['Nom;Direction de la recherche;Accord de partage', 'fullName department volunteered'],
  ['Pourquoi;Couleur préférée;', 'motivation - -'],
  ['__proto__;constructor;Nom', '- - fullName'],
  ['Nom;Service;Équipe', 'fullName department team'],
  ['Name;Department;Team', 'fullName department team'],
  ['Nom;Équipe', 'fullName department'],
  ['Team', 'department'],
  ['Nom;Mots-clés;Motivation', 'fullName motivationTags motivation'],
  ['Name;Tags;Comments', 'fullName motivationTags motivation'],
  ['Nom;Souhaits;Souhaits de binôme', 'fullName wants choices'],
  ['Name;Preferred mentors;Role', 'fullName choices role'],
  ['Nom;Mentorés souhaités (par ordre);Rôle souhaité', 'fullName choices role'],
])('maps %j', (headings, fields) => {
  expect(mappingOf(headings)).toBe(fields);
});

test('lets the cells tell what a vague heading does not', () => {
  const rows = ['ada@x.test;mentor;oui;b@x.test', 'bob@x.test;mentee;non;c@x.test'];
  expect(mappingOf('Contact;Type;OK ?;Manager', ...rows)).toBe('email role volunteered manager');
});

test('takes names and addresses under wished partners for wishes', () => {
  const row = 'Ada;ada@x.test;bob@x.test; cid@x.test';
  expect(mappingOf('Name;Email;My preferred mentors', row, row)).toBe('fullName email choices');
});

test('gives nobody a role or a consent from a question that asks something else', () => {
  const headings =
    'first name;last name;email;looking for help;both mentor and mentee;organisation;match';
  expect(
    mappingOf(
      `${headings} with similar identity`,
      'mentee;00;m.00@x.test;no;yes;Department of Joy;yes',
      'mentee;01;m.01@x.test;yes;no;Department of Love;no',
    ),
  ).toBe('givenName familyName email - - department -');
});

test('takes a column of days for consents only where its heading says so', () => {
  expect(mappingOf('Name;Since', 'Ada;2026-03-02')).toBe('fullName -');
  expect(mappingOf('Name;Consent', 'Ada;2026-03-02')).toBe('fullName volunteered');
});

test('gives a field to one column only, the one whose heading names it best', () => {
  expect(mappingOf('Manager du département;Département;Department')).toBe('manager department -');
});
