import { describe, expect, test } from 'vitest';
import type { PersonId } from '#shared/domain/ids.ts';
import type { Person } from '#shared/domain/people/person.ts';
import type { Survey, SurveyInvitation } from '#shared/domain/progress/survey.ts';
import { makeCheckInFiles } from '#renderer/features/progress/surveys/files/make-check-in-files.ts';
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
    expect(readFile(file)).toContain('"due":"Merci de répondre avant le 18 mai 2026 inclus."');
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

  test('are not made for whoever has gone from the list of people', () => {
    expect(makeFiles([invite(1), invite(2)], [nora])).toHaveLength(1);
  });
});

describe('anonymous questionnaires', () => {
  const survey = buildSurvey({ isAnonymous: true });
  const keys = ['Q', 'C', 'x', '5', 'M', 'a', 'Z', 'h', '0', 'k', 'T', 'e'];
  const invitations = keys.map((key, index) =>
    buildInvitation({
      id: testId(0x500 + index),
      personId: null,
      role: index < 11 ? 'mentor' : 'mentee',
      key: key.repeat(43),
      isUsed: index % 3 === 0,
    }),
  );

  test('are numbered by role, with no name in them', () => {
    const files = makeFiles(invitations, [nora], survey);
    const names = files.map(({ suggestedName }) => suggestedName).toSorted();
    expect(names).toHaveLength(12);
    expect(names[0]).toBe('Pulse - mentee 1.html');
    expect(names.slice(1, 3)).toEqual(['Pulse - mentor 01.html', 'Pulse - mentor 02.html']);
    expect(files.map(readFile).join('')).not.toContain('Nora');
  });

  test('have the same number at every export, which follows chance and not the invitations', () => {
    const numberOf = (given: readonly SurveyInvitation[]) => {
      const files = makeFiles(given, [], survey);
      return invitations.map(({ id }): string => {
        const file = files.find((one) => readFile(one).includes(`"invitationId":"${id}"`));
        return file?.suggestedName ?? '';
      });
    };
    const first = numberOf(invitations);
    const answered = invitations.map((one) => ({ ...one, isUsed: true }));
    expect(numberOf(answered.toReversed())).toEqual(first);
    expect(first.slice(0, 11)).not.toEqual(first.slice(0, 11).toSorted());
  });

  test('save answers whose names do not tell the number', () => {
    const files = makeFiles(invitations, [], survey);
    const answerNames = files.map((file) => /"answerName":"([^"]*)"/.exec(readFile(file))?.[1]);
    expect(new Set(answerNames).size).toBe(12);
    for (const name of answerNames) expect(name).toMatch(/^Pulse [0-9a-f]{8}$/);
  });
});
