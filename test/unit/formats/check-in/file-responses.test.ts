import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SurveyResponseId } from '#shared/domain/ids.ts';
import type { Survey, SurveyInvitation } from '#shared/domain/progress/survey.ts';
import {
  fileResponses,
  type FilingDesk,
  type ReadFile,
} from '#shared/formats/check-in/file-responses.ts';
import { readResponseFile } from '#shared/formats/check-in/read-response.ts';
import type { ResponseContent } from '#shared/formats/check-in/response-content.ts';
import { writeResponseFile } from '#shared/formats/check-in/write-response.ts';
import { fail } from '#shared/lib/result.ts';
import { buildPair, day, testId } from '#test/builders/entities.ts';
import { buildInvitation, buildSurvey, buildSurveyItem } from '#test/builders/progress-entities.ts';
import { buildContent } from './any-response.ts';

const item = buildSurveyItem();
const words = buildSurveyItem({ id: testId(0x211), kind: 'text', isRequired: false });
const named = buildSurvey({ items: [item, words] });
const anonymous = buildSurvey({ id: testId(0x221), items: [item, words], isAnonymous: true });
const invitation = buildInvitation({ isUsed: false });

function deskWith(overrides: Partial<FilingDesk> = {}): FilingDesk {
  let made = 0;
  return {
    surveys: [named, anonymous],
    invitations: [invitation],
    elsewhere: new Map(),
    pairs: [buildPair({ state: 'active' })],
    today: day('2026-05-14'),
    newResponseId: () => testId<SurveyResponseId>(0x900 + made++),
    ...overrides,
  };
}

/** As it comes back from somebody who has this invitation. */
function answered(
  content: Partial<ResponseContent> = {},
  key = invitation.key,
  name = 'a.json',
): ReadFile {
  const text = writeResponseFile(buildContent(content), key);
  return { name, reading: readResponseFile(new TextEncoder().encode(text)) };
}

function refusalOf(file: ReadFile, desk: Partial<FilingDesk> = {}) {
  const filing = fileResponses([file], deskWith(desk));
  expect(filing.responses).toEqual([]);
  expect(filing.invitations).toEqual([]);
  return filing.refused[0]?.refusal;
}

describe('a response with a name', () => {
  test('is filed with whose it is, their pair and their day, and uses up the invitation', () => {
    const filing = fileResponses([answered()], deskWith());
    expect(filing.refused).toEqual([]);
    expect(filing.invitations).toEqual([{ ...invitation, isUsed: true }]);
    expect(filing.responses).toEqual([
      {
        id: testId(0x900),
        programmeId: named.programmeId,
        surveyId: named.id,
        personId: invitation.personId,
        pairId: buildPair().id,
        role: 'mentee',
        answeredOn: day('2026-05-11'),
        source: 'file',
        answers: { [item.id]: 4 },
        mayQuote: true,
      },
    ]);
  });

  test.each(['2031-01-01', '1999-01-01'])('of a clock that says %s is of today', (wrong) => {
    const { responses } = fileResponses([answered({ answeredOn: day(wrong) })], deskWith());
    expect(responses[0]?.answeredOn).toBe(day('2026-05-14'));
  });

  test('allows no quotes where nothing was asked for in words', () => {
    const { responses } = fileResponses(
      [answered()],
      deskWith({ surveys: [{ ...named, items: [item] }] }),
    );
    expect(responses[0]?.mayQuote).toBe(false);
  });
});

describe('is refused, and nothing of it kept:', () => {
  test('what could not be read, with the reason', () => {
    expect(refusalOf({ name: 'x', reading: fail('cut-short') })).toEqual({ kind: 'cut-short' });
  });

  test('an answer to a survey of another programme, which is named, or of nobody', () => {
    const elsewhere = new Map([[named.id, 'Lyon']]);
    expect(refusalOf(answered(), { surveys: [], elsewhere })).toEqual({
      kind: 'other-programme',
      programme: 'Lyon',
    });
    expect(refusalOf(answered(), { surveys: [] })).toEqual({ kind: 'unknown-survey' });
  });

  test('an answer to no invitation, or to that of another survey', () => {
    expect(refusalOf(answered({ invitationId: testId(0x24f) }))).toEqual({
      kind: 'unknown-invitation',
    });
    expect(refusalOf(answered({ surveyId: anonymous.id }))).toEqual({
      kind: 'unknown-invitation',
    });
  });

  test('an answer sealed with another key, or changed since', () => {
    expect(refusalOf(answered({}, 'B'.repeat(43)))).toEqual({ kind: 'altered' });
    const { reading } = answered();
    if (!reading.ok) throw new Error('unread');
    const content = { ...reading.value.content, answers: { [item.id]: 5 } };
    const changed = { ...reading, value: { ...reading.value, content } };
    expect(refusalOf({ name: 'x', reading: changed })).toEqual({ kind: 'altered' });
  });

  test('a second answer, from before or from the same heap', () => {
    const used = { ...invitation, isUsed: true };
    expect(refusalOf(answered(), { invitations: [used] })).toEqual({ kind: 'duplicate' });
    const filing = fileResponses([answered(), answered({ answers: { [item.id]: 1 } })], deskWith());
    expect(filing.responses.map(({ answers }) => answers)).toEqual([{ [item.id]: 4 }]);
    expect(filing.refused.map(({ refusal }) => refusal)).toEqual([{ kind: 'duplicate' }]);
  });

  test('an answer to a survey that takes none', () => {
    expect(refusalOf(answered(), { surveys: [{ ...named, state: 'closed' }] })).toEqual({
      kind: 'closed',
    });
  });

  test.each([
    ['a level off the scale', { [item.id]: 6 }, { kind: 'misfit', question: 1 }],
    ['half a level', { [item.id]: 2.5 }, { kind: 'misfit', question: 1 }],
    ['words for a level', { [item.id]: 'much' }, { kind: 'misfit', question: 1 }],
    [
      'too many words',
      { [item.id]: 4, [words.id]: 'x'.repeat(4001) },
      { kind: 'misfit', question: 2 },
    ],
    ['an answer nobody asked for', { [item.id]: 4, other: 1 }, { kind: 'misfit', question: null }],
    ['no answer where there has to be one', {}, { kind: 'incomplete', question: 1 }],
  ])('%s', (_what, answers, refusal) => {
    expect(refusalOf(answered({ answers }))).toEqual(refusal);
  });
});

test('each file of a heap is decided on by itself', () => {
  const files = [
    { name: 'photo.jpg', reading: fail('not-a-response' as const) },
    answered(),
    { name: 'cut.json', reading: fail('cut-short' as const) },
  ];
  const { responses, refused } = fileResponses(files, deskWith());
  expect(responses).toHaveLength(1);
  expect(refused.map(({ name }) => name)).toEqual(['photo.jpg', 'cut.json']);
});

describe('anonymous responses', () => {
  const people = 7;
  const invitations: readonly SurveyInvitation[] = Array.from({ length: people }, (_, index) =>
    buildInvitation({
      id: testId(0x2a0 + index),
      surveyId: anonymous.id,
      personId: null,
      role: index % 2 === 0 ? 'mentor' : 'mentee',
      key: Buffer.alloc(32, index * 31 + 7).toString('base64url'),
      isUsed: false,
    }),
  );
  const heap = invitations.map((one, index) =>
    answered(
      {
        surveyId: anonymous.id,
        invitationId: one.id,
        answeredOn: null,
        answers: { [item.id]: (index % 5) + 1 },
      },
      one.key,
    ),
  );
  const shuffledIds = fc.shuffledSubarray(
    Array.from({ length: people }, (_, index) => 0x900 + index),
    { minLength: people },
  );

  test('hold no person, no pair, no day of their own and nothing of an invitation', () => {
    const { responses } = fileResponses(heap, deskWith({ invitations }));
    expect(responses).toHaveLength(people);
    for (const response of responses) {
      expect(response).toMatchObject({
        personId: null,
        pairId: null,
        answeredOn: anonymous.opensOn,
      });
    }
    const text = JSON.stringify(responses);
    for (const { id, key } of invitations) {
      expect(text).not.toContain(id);
      expect(text).not.toContain(key);
    }
  });

  test('stand in the order of their random ids, whatever the order of the files', () => {
    fc.assert(
      fc.property(shuffledIds, fc.shuffledSubarray(heap, { minLength: people }), (ids, files) => {
        const left = [...ids];
        const newResponseId = () => testId<SurveyResponseId>(left.shift() ?? 0);
        const filing = fileResponses(files, deskWith({ invitations, newResponseId }));
        const order = filing.responses.map(({ id }) => id);
        expect(order).toEqual(order.toSorted());
        const used = filing.invitations.map(({ key }) => key);
        expect(used).toEqual(used.toSorted());
      }),
    );
  });

  test('count each invitation once, however often its file is dropped', () => {
    const first = fileResponses(heap.slice(0, 4), deskWith({ invitations }));
    const used = new Set(first.invitations.map(({ id }) => id));
    const now = invitations.map((one) => ({ ...one, isUsed: used.has(one.id) }));
    const second = fileResponses(heap, deskWith({ invitations: now }));
    expect(second.responses).toHaveLength(people - 4);
    expect(second.refused.map(({ refusal }) => refusal.kind)).toEqual(
      Array.from({ length: 4 }, () => 'duplicate'),
    );
  });
});

test('a survey that has gone anonymous since would still name nobody', () => {
  const survey: Survey = { ...named, isAnonymous: true };
  const { responses } = fileResponses([answered()], deskWith({ surveys: [survey] }));
  expect(responses[0]).toMatchObject({ personId: null, pairId: null });
});
