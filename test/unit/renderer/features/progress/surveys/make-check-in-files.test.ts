import { describe, expect, test } from 'vitest';
import type { PersonId } from '#shared/domain/ids.ts';
import type { Person } from '#shared/domain/people/person.ts';
import { inviteAll } from '#shared/domain/progress/survey-invitations.ts';
import type { Survey, SurveyInvitation } from '#shared/domain/progress/survey.ts';
import { safeFileName } from '#electron/main/ipc/save-as.ts';
import { makeCheckInFiles } from '#renderer/features/progress/surveys/files/make-check-in-files.ts';
import { buildContext } from '#test/builders/domain-context.ts';
import { buildPerson, testId } from '#test/builders/entities.ts';
import { buildInvitation, buildSurvey } from '#test/builders/progress-entities.ts';

const page = { script: 'start();', style: '' };

function makeFiles(
  invitations: readonly SurveyInvitation[],
  people: readonly Person[],
  survey: Survey = buildSurvey(),
) {
  return makeCheckInFiles(invitations, {
    survey,
    programme: 'Digital',
    people: new Map(people.map((person) => [person.id, person])),
    page,
    locale: 'en',
  });
}

function readFile(file: { readonly content: Uint8Array } | undefined): string {
  return new TextDecoder().decode(file?.content);
}

const personId = (number: number) => testId<PersonId>(0x300 + number);
const nora = buildPerson({
  id: personId(1),
  givenName: 'Nora',
  familyName: 'Haddad',
  email: 'n@a.org',
});

describe('questionnaires with names', () => {
  const invite = (number: number) =>
    buildInvitation({ id: testId(0x400 + number), personId: personId(number) });

  test('bear the person’s name, and ask in both languages', () => {
    const [file] = makeFiles([invite(1)], [nora]);
    expect(file?.suggestedName).toBe('Pulse - Nora Haddad.html');
    expect(readFile(file)).toContain('"person":"Nora Haddad"');
    expect(readFile(file)).toContain('"due":"Please answer by 18 May 2026."');
    expect(readFile(file)).toContain('"due":"Merci de répondre au plus tard le 18 mai 2026."');
    // What only the page knows is left for it to fill in.
    expect(readFile(file)).toContain('"progress":"{answered} of {total} answered"');
  });

  test('of two people with one name tell them apart', () => {
    const other = { ...nora, id: personId(2), email: 'n@b.org' };
    const files = makeFiles([invite(1), invite(2)], [nora, other]);
    expect(files.map(({ suggestedName }) => suggestedName)).toEqual([
      'Pulse - Nora Haddad n@a.org.html',
      'Pulse - Nora Haddad n@b.org.html',
    ]);
  });

  test('keep both names whole enough to be told apart, and take out what systems forbid', () => {
    const title = `${'Very long title '.repeat(9)}: a/b`;
    const [file] = makeFiles([invite(1)], [nora], buildSurvey({ title: { en: title, fr: '' } }));
    expect(file?.suggestedName).toMatch(/^Very long [^:/]* - Nora Haddad\.html$/);
    expect(file?.suggestedName.length).toBeLessThan(80);
  });

  test.each([
    ['of one name with no address', 'Nora', 'Nora', ''],
    ['of one name but for its capitals', 'Nora', 'NORA', ''],
    [
      'of names alike as far as a file’s name goes',
      `${'我'.repeat(40)}a`,
      `${'我'.repeat(40)}b`,
      '',
    ],
    ['of names and addresses alike', 'Nora', 'Nora', 'n@a.org'],
    ['of names that no file can bear', '...', ' \u202e. ', ''],
    ['of names that are only pictures', '😀', '😀', ''],
  ])('of two people %s are told apart by a mark that stays theirs', (_what, one, other, email) => {
    const person = (number: number, givenName: string) =>
      buildPerson({ id: personId(number), givenName, familyName: '', email });
    const people = [person(1, one), person(2, other)];
    const files = makeFiles([invite(1), invite(2)], people);
    const names = files.map(({ suggestedName }) => safeFileName(suggestedName, 'html'));
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(2);
    for (const name of names) {
      expect(name).toMatch(/^Pulse - (?:[^.]+ )?(?:n@a\.org )?0000040[12]\.html$/);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(170);
    }
    expect(makeFiles([invite(2)], people)[0]?.suggestedName).toBe(files[1]?.suggestedName);
  });

  test('of a survey whose title no file can bear are called after the app', () => {
    const [file] = makeFiles([invite(1)], [nora], buildSurvey({ title: { en: '...', fr: '' } }));
    expect(file?.suggestedName).toBe('Binôme - Nora Haddad.html');
  });

  test('are not made for whoever has gone from the list of people', () => {
    expect(makeFiles([invite(1), invite(2)], [nora])).toHaveLength(1);
  });
});

describe('anonymous questionnaires', () => {
  const survey = buildSurvey({ isAnonymous: true });
  const context = buildContext();
  /** Invites as many mentors and mentees, each with the next of the keys. */
  function invite(keys: string, mentors: number): readonly SurveyInvitation[] {
    const left = Array.from(keys);
    const people = left.map((_key, index) => ({
      personId: personId(index),
      role: index < mentors ? ('mentor' as const) : ('mentee' as const),
    }));
    const newKey = () => (left.shift() ?? '').repeat(43);
    return inviteAll(survey, people, { ...context, newKey }).map((one, index) => ({
      ...one,
      isUsed: index % 3 === 0,
    }));
  }
  const invitations = invite('QCx5MaZh0kTe', 11);

  test('are numbered by role, with no name in them', () => {
    const files = makeFiles(invitations, [nora], survey);
    const names = files.map(({ suggestedName }) => suggestedName).toSorted();
    expect(names).toHaveLength(12);
    expect(names[0]).toBe('Pulse - mentee 1.html');
    expect(names.slice(1, 3)).toEqual(['Pulse - mentor 01.html', 'Pulse - mentor 02.html']);
    expect(files.map(readFile).join('')).not.toContain('Nora');
  });

  const numberOf = (
    wanted: readonly SurveyInvitation[],
    given: readonly SurveyInvitation[],
  ): readonly string[] => {
    const files = makeFiles(given, [], survey);
    return wanted.map(({ id }) => {
      const file = files.find((one) => readFile(one).includes(`"invitationId":"${id}"`));
      return file?.suggestedName ?? '';
    });
  };

  test('have the same number at every export, which follows chance and not the people', () => {
    const first = numberOf(invitations, invitations);
    const answered = invitations.map((one) => ({ ...one, isUsed: true }));
    expect(numberOf(invitations, answered.toReversed())).toEqual(first);
    const inOrderOfPeople = Array.from('QCx5MaZh0kT', (key) => {
      const index = invitations.findIndex((one) => one.key.startsWith(key));
      return first[index] ?? '';
    });
    expect(inOrderOfPeople).not.toEqual(inOrderOfPeople.toSorted());
  });

  test('keep their number when others are invited later, whose numbers follow', () => {
    const first = numberOf(invitations, invitations);
    const newcomers = invite('1AbcD', 5);
    const all = [...newcomers, ...invitations];
    expect(numberOf(invitations, all).slice(0, 11)).toEqual(first.slice(0, 11));
    expect(numberOf(newcomers, all).toSorted()).toEqual(
      [12, 13, 14, 15, 16].map((number) => `Pulse - mentor ${String(number)}.html`),
    );
  });

  test('save answers whose names do not tell the number', () => {
    const files = makeFiles(invitations, [], survey);
    const answerNames = files.map((file) => /"answerName":"([^"]*)"/.exec(readFile(file))?.[1]);
    expect(new Set(answerNames).size).toBe(12);
    for (const name of answerNames) expect(name).toMatch(/^Pulse [0-9a-f]{8}$/);
  });
});
