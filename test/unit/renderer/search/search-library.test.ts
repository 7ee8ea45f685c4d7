import { describe, expect, test } from 'vitest';
import type { OpenNote, PrivateNote } from '#shared/domain/journal/note.ts';
import type { MarkedPiece, SearchHit } from '#shared/domain/search/search-document.ts';
import type { SearchableRow } from '#renderer/storage/repositories/searchable.ts';
import { SearchLibrary } from '#renderer/workers/search-library.ts';
import { buildEnrolment, buildPair, buildPerson, moment, testId } from '#test/builders/entities.ts';
import { buildOpenNote, buildSession } from '#test/builders/session-entities.ts';

const pair = buildPair({ state: 'active' });
const nora = buildPerson({ id: pair.mentorId, givenName: 'Nora', familyName: 'Haddad' });
const philippe = buildPerson({ id: pair.menteeId, givenName: 'Philippe', familyName: 'Aubry' });

function person(entity: typeof nora): SearchableRow {
  return { table: 'people', id: entity.id, found: { kind: 'person', entity } };
}

/** A note with the number for an id and a day. */
function note(number: number, overrides: Partial<OpenNote>): SearchableRow {
  const entity = buildOpenNote({
    id: testId(0x500 + number),
    title: 'Note',
    body: '',
    tags: [],
    writtenAt: moment(`2026-05-${String(number).padStart(2, '0')}T09:00:00.000Z`),
    ...overrides,
  });
  return { table: 'pairNotes', id: entity.id, found: { kind: 'note', entity } };
}

function libraryOf(...rows: readonly SearchableRow[]): SearchLibrary {
  const library = new SearchLibrary();
  library.apply(rows);
  return library;
}

function hitsFor(library: SearchLibrary, text: string): readonly SearchHit[] {
  return library.search({ text, locale: 'fr', limit: 20 }).flatMap(({ hits }) => hits);
}

/** The numbers of the notes that are found, the best first. */
function numbersFor(library: SearchLibrary, text: string): readonly number[] {
  return hitsFor(library, text).map(({ id }) => Number.parseInt(id.slice(-3), 16) - 0x500);
}

function marked(pieces: readonly MarkedPiece[]): readonly string[] {
  return pieces.filter(({ isMatch }) => isMatch).map(({ text }) => text);
}

describe('words are found', () => {
  const library = libraryOf(
    note(1, {
      body: 'L’Équipe a publié trois formations sur les réseaux ; rendez-vous à Aix-en-Provence.',
    }),
    note(2, { body: 'The companies were meeting about e-reputation.' }),
  );

  test.each([
    ['without accents and capitals', 'equipe', 1],
    ['with accents where there are none', 'réputatión', 2],
    ['by their beginning', 'form', 1],
    ['behind an elision', "l'équipe", 1],
    ['in another form, in French', 'formation', 1],
    ['in another form of a verb, in French', 'publier', 1],
    ['in a plural in x', 'réseau', 1],
    ['in another form, in English', 'company', 2],
    ['in another form of a verb, in English', 'meet', 2],
    ['with one letter wrong', 'companeis', 2],
    ['with a letter left out', 'forations', 1],
    ['with two letters wrong in a long word', 'rendzvoous', 1],
    ['written in one', 'rendezvous', 1],
    ['written apart', 'rendez vous', 1],
    ['with a hyphen', 'e-reputation', 2],
  ])('%s', (_way, text, number) => {
    expect(numbersFor(library, text)).toEqual([number]);
  });

  test('only if all of them are there', () => {
    expect(numbersFor(library, 'equipe companies')).toEqual([]);
  });

  test('but by their beginning only while they are typed', () => {
    expect(numbersFor(library, 'compani ')).toEqual([2]);
    expect(numbersFor(library, 'prov ')).toEqual([]);
  });

  test('by two letters in titles, not in bodies', () => {
    const short = libraryOf(note(1, { body: 'budget' }), note(2, { title: 'Budget' }));
    expect(numbersFor(short, 'bu')).toEqual([2]);
  });

  test('and marked as they stand in the text', () => {
    const [hit] = hitsFor(library, 'formation equipe');
    expect(marked(hit?.passage ?? [])).toEqual(['Équipe', 'formations']);
  });
});

describe('the best come first', () => {
  test('the word itself, one it begins, another form, a slip', () => {
    const library = libraryOf(
      note(1, { title: 'Chevaus' }),
      note(2, { title: 'Cheval' }),
      note(3, { title: 'Chevauxleger' }),
      note(4, { title: 'Chevaux' }),
    );
    expect(numbersFor(library, 'chevaux')).toEqual([4, 3, 2, 1]);
    expect(numbersFor(library, 'chevaux ')).toEqual([4, 2, 1]);
  });

  test('titles before tags, tags before bodies', () => {
    const library = libraryOf(
      note(1, { title: 'Budget' }),
      note(2, { title: 'x', tags: ['budget'] }),
      note(3, { title: 'x', body: 'budget' }),
    );
    expect(numbersFor(library, 'budget')).toEqual([1, 2, 3]);
  });

  test('of equals the newer', () => {
    const library = libraryOf(
      note(2, { title: 'Budget' }),
      note(9, { title: 'Budget' }),
      note(5, { title: 'Budget' }),
    );
    expect(numbersFor(library, 'budget')).toEqual([9, 5, 2]);
  });

  test('and only so many of each kind, with how many there are', () => {
    const library = libraryOf(
      ...Array.from({ length: 9 }, (_, place) => note(place + 1, { title: 'Budget' })),
    );
    const [group] = library.search({ text: 'budget', locale: 'en', limit: 3 });
    expect(group?.total).toBe(9);
    expect(group?.hits.map(({ at }) => at?.slice(8, 10))).toEqual(['09', '08', '07']);
  });
});

describe('filters', () => {
  const other = testId<typeof pair.id>(0x99);
  const library = libraryOf(
    person(nora),
    person(philippe),
    { table: 'pairs', id: pair.id, found: { kind: 'pair', entity: pair } },
    { table: 'sessions', id: 's', found: { kind: 'session', entity: buildSession() } },
    note(1, { title: 'Budget', tags: ['Réputation'] }),
    note(20, { title: 'Budget', pairId: other }),
  );

  test.each([
    ['budget pair:nora', [1]],
    ['budget binome:"philippe nora"', [1]],
    ['budget pair:zoe', []],
    ['budget before:2026-05-20', [1]],
    ['budget after:2026-05-01', [20]],
    ['budget tag:reput', [1]],
    ['type:note', [20, 1]],
  ])('“%s” leaves %j', (text, numbers) => {
    expect(numbersFor(library, text)).toEqual(numbers);
  });

  test('by pair find the pair, its sessions and its notes', () => {
    expect(hitsFor(library, 'pair:haddad').map(({ kind }) => kind)).toEqual([
      'pair',
      'session',
      'note',
    ]);
  });

  test('alone, with no name yet, find nothing', () => {
    expect(hitsFor(library, 'pair:')).toEqual([]);
  });
});

describe('the library follows what happens', () => {
  test('a deleted row and a trashed note are found no more', () => {
    const library = libraryOf(note(1, { title: 'Budget' }), note(2, { title: 'Budget' }));
    library.apply([
      { table: 'pairNotes', id: testId(0x501), found: null },
      note(2, { title: 'Budget', state: 'trashed' }),
    ]);
    expect(numbersFor(library, 'budget')).toEqual([]);
  });

  test('an edited note is found by its new words alone', () => {
    const library = libraryOf(note(1, { title: 'Budget' }));
    library.apply([note(1, { title: 'Stratégie' })]);
    expect(numbersFor(library, 'budget')).toEqual([]);
    expect(numbersFor(library, 'strategie')).toEqual([1]);
  });

  test('a note that leaves one table for another stays, in whichever order that is told', () => {
    const moved = note(1, { title: 'Budget' });
    const library = libraryOf(moved);
    library.apply([moved, { table: 'coordinatorNotes', id: moved.id, found: null }]);
    expect(numbersFor(library, 'budget')).toEqual([1]);
  });

  test('a pair is found by the new name of its mentor', () => {
    const library = libraryOf(person(nora), person(philippe), {
      table: 'pairs',
      id: pair.id,
      found: { kind: 'pair', entity: pair },
    });
    library.apply([person({ ...nora, familyName: 'Belkacem' })]);
    expect(hitsFor(library, 'haddad')).toEqual([]);
    expect(hitsFor(library, 'belkacem').map(({ kind }) => kind)).toEqual(['person', 'pair']);
  });

  test('an erased person and a proposed pair are not found', () => {
    const library = libraryOf(person({ ...nora, state: 'erased' }), person(philippe), {
      table: 'pairs',
      id: pair.id,
      found: { kind: 'pair', entity: { ...pair, state: 'proposed' } },
    });
    expect(hitsFor(library, 'haddad')).toEqual([]);
    expect(hitsFor(library, 'aubry').map(({ kind }) => kind)).toEqual(['person']);
  });

  test('thousands of edits leave nothing behind', () => {
    const library = new SearchLibrary();
    for (let edit = 0; edit < 6000; edit += 1) {
      library.apply([note(1, { title: `Version ${edit}` }), note(2, { title: 'Budget' })]);
    }
    expect(numbersFor(library, 'version 5999')).toEqual([1]);
    expect(numbersFor(library, 'budget')).toEqual([2]);
    expect(library.documentCount).toBe(2);
  });

  test('a person knows the programmes of their enrolments', () => {
    const enrolment = buildEnrolment({ personId: nora.id });
    const row = (found: SearchableRow['found']): SearchableRow => ({
      table: 'enrolments',
      id: enrolment.id,
      found,
    });
    const library = libraryOf(row({ kind: 'enrolment', entity: enrolment }), person(nora));
    expect(hitsFor(library, 'nora')[0]?.programmeIds).toEqual([enrolment.programmeId]);
    library.apply([row(null)]);
    expect(hitsFor(library, 'nora')[0]?.programmeIds).toEqual([]);
  });
});

describe('private notes', () => {
  const secret: PrivateNote = {
    ...buildOpenNote({ title: 'Doute' }),
    visibility: 'private',
    files: [],
  };

  test('are found while they are open', () => {
    const library = libraryOf(note(1, { title: 'Doute' }));
    library.putPrivate([secret]);
    expect(hitsFor(library, 'doutes').map(({ visibility }) => visibility)).toEqual(
      expect.arrayContaining(['private', 'pair']),
    );
    library.removePrivate([secret.id]);
    expect(hitsFor(library, 'doute').map(({ visibility }) => visibility)).toEqual(['pair']);
  });

  test('are gone at once when they are locked', () => {
    const library = libraryOf(note(1, { title: 'Doute' }));
    library.putPrivate([secret]);
    library.dropPrivate();
    expect(hitsFor(library, 'doute').map(({ visibility }) => visibility)).toEqual(['pair']);
    expect(library.describe([{ kind: 'note', id: secret.id }], 'en')).toEqual([]);
  });
});

describe('hostile text', () => {
  test('comes back as the text it is', () => {
    const body = 'budget <img src=x onerror=alert(1)> __proto__ constructor';
    const library = libraryOf(note(1, { title: '<script>budget</script>', body }));
    const [hit] = hitsFor(library, 'budget');
    expect(hit?.title.map(({ text }) => text).join('')).toBe('<script>budget</script>');
    expect(hit?.passage.map(({ text }) => text).join('')).toContain('<img src=x onerror=alert(1)>');
    expect(numbersFor(library, 'constructor')).toEqual([1]);
    expect(numbersFor(library, 'proto')).toEqual([1]);
  });

  test('of a word without end, right to left, or of emoji is taken', () => {
    const library = libraryOf(
      note(1, { title: 'שלום עולם', body: 'a'.repeat(100_000) }),
      note(2, { title: '🎉', body: 'مرحبا' }),
    );
    expect(numbersFor(library, 'שלום')).toEqual([1]);
    expect(numbersFor(library, 'مرح')).toEqual([2]);
    expect(numbersFor(library, '🎉')).toEqual([]);
    expect(numbersFor(library, 'a'.repeat(300))).toEqual([1]);
  });
});
