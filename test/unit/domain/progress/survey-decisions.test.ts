import { describe, expect, test } from 'vitest';
import {
  arrangeItems,
  closeSurvey,
  draftSurvey,
  editSurvey,
  keepAsTemplate,
  openingProblems,
  openSurvey,
  putItem,
  reopenSurvey,
} from '#shared/domain/progress/survey-decisions.ts';
import { noteInterview } from '#shared/domain/progress/survey-interview.ts';
import type { AskedPerson } from '#shared/domain/progress/survey-invitations.ts';
import { adviceOnSurvey, problemsOfItem } from '#shared/domain/progress/survey-problems.ts';
import { shippedSurveys } from '#shared/domain/progress/survey-templates.ts';
import { noText, textIn } from '#shared/domain/progress/survey-texts.ts';
import type { Survey, SurveyInvitation, SurveyItem } from '#shared/domain/progress/survey.ts';
import { buildContext } from '#test/builders/domain-context.ts';
import { buildPair, day, testId } from '#test/builders/entities.ts';
import {
  buildInvitation,
  buildResponse,
  buildSurvey,
  buildSurveyItem,
} from '#test/builders/progress-entities.ts';

const context = { ...buildContext({ today: day('2026-05-04') }), newKey: () => 'key' };
const draft = buildSurvey({ state: 'draft', isAnonymous: false });
const people = Array.from({ length: 5 }, (_, index): AskedPerson => ({
  personId: testId(0x700 + index),
  role: index % 2 === 0 ? 'mentor' : 'mentee',
}));

describe('the questionnaires that ship', () => {
  test('can all be opened as they are, in both languages, and the pulse has five items', () => {
    for (const shipped of shippedSurveys) {
      const items = shipped.items.map((item, index): SurveyItem => ({
        ...item,
        id: testId(index + 1),
      }));
      const survey = buildSurvey({ ...shipped, items, state: 'draft' });
      expect(openingProblems(survey, people, context)).toEqual([]);
      expect(adviceOnSurvey(survey)).toEqual([]);
    }
    const pulse = shippedSurveys.find(({ purpose }) => purpose === 'pulse');
    expect(pulse?.items.map(({ measure }) => measure)).toEqual([
      'satisfaction',
      'usefulness',
      'trust',
      'commitment',
      'workload',
    ]);
  });
});

describe('a draft', () => {
  const details = {
    title: { en: ' Pulse ', fr: '' },
    intro: noText,
    audience: 'mentors',
    isAnonymous: true,
    dueOn: day('2026-06-01'),
  } as const;

  test('takes over the questions under ids of its own', () => {
    const source = { purpose: 'own', title: noText, intro: noText, items: draft.items } as const;
    const made = draftSurvey(draft.programmeId, source, details, buildContext());
    expect(made).toMatchObject({
      ok: true,
      value: { title: { en: 'Pulse', fr: '' }, state: 'draft', audience: 'mentors' },
    });
    const [item] = made.ok ? made.value.items : [];
    expect(item).toMatchObject({ kind: 'likert', measure: 'trust' });
    expect(item?.id).not.toBe(draft.items[0]?.id);
    const untitled = draftSurvey(draft.programmeId, source, { ...details, title: noText }, context);
    expect(untitled).toEqual({ ok: false, error: ['title-missing'] });
  });

  test('keeps whom it asks and whether by name once it is open', () => {
    const open = buildSurvey({ state: 'open' });
    const edited = editSurvey(open, { ...details, dueOn: day('2026-07-01') });
    expect(edited).toMatchObject({
      ok: true,
      value: { audience: open.audience, isAnonymous: false, dueOn: '2026-07-01' },
    });
    expect(editSurvey(open, { ...details, dueOn: day('2026-01-01') })).toEqual({
      ok: false,
      error: ['due-before-opening'],
    });
  });

  test('takes questions that can be asked, and no others', () => {
    const choice = buildSurveyItem({ id: testId(0x300), kind: 'choice', options: [noText] });
    expect(putItem(draft, choice)).toEqual({
      ok: false,
      error: ['options-missing', 'option-missing'],
    });
    const options = ['A', 'B'].map((text) => ({ en: text, fr: '' }));
    const added = putItem(draft, { ...choice, options });
    // A choice measures nothing.
    expect(added).toMatchObject({ ok: true, value: { items: [{}, { options, measure: null }] } });
    const changed = putItem(draft, buildSurveyItem({ kind: 'text', options, isRequired: false }));
    expect(changed).toMatchObject({
      ok: true,
      value: { items: [{ kind: 'text', options: [], measure: null }] },
    });
    expect(putItem(buildSurvey(), choice)).toEqual({ ok: false, error: 'not-a-draft' });
    expect(problemsOfItem({ kind: 'text', text: noText, options: [] })).toEqual(['text-missing']);
  });

  test('is arranged anew, and never once it is open', () => {
    const items = [1, 2, 3].map((id) => buildSurveyItem({ id: testId(id) }));
    const survey = { ...draft, items };
    const order = [3, 1].map((id) => testId<SurveyItem['id']>(id));
    expect(arrangeItems(survey, order).items.map(({ id }) => id)).toEqual(order);
    expect(arrangeItems({ ...survey, state: 'open' }, order).items).toEqual(items);
  });

  test('is advised to stay short and to speak both languages', () => {
    const items = Array.from({ length: 6 }, (_, index) =>
      buildSurveyItem({ id: testId(index + 1), text: { en: 'Only English', fr: '' } }),
    );
    expect(adviceOnSurvey({ ...draft, items })).toEqual(['pulse-too-long', 'one-language']);
    expect(textIn({ en: 'Only English', fr: ' ' }, 'fr')).toBe('Only English');
  });

  test('is kept as a questionnaire of one’s own', () => {
    expect(keepAsTemplate(draft, context)).toMatchObject({ title: draft.title });
  });
});

describe('opening', () => {
  test('takes answers from today, with one invitation each', () => {
    const today = day('2026-05-10');
    const opened = openSurvey(draft, people, { ...context, today });
    expect(opened).toMatchObject({
      ok: true,
      value: { survey: { state: 'open', opensOn: today }, invitations: { length: 5 } },
    });
  });

  test('is refused with the reasons', () => {
    const survey = buildSurvey({ state: 'draft', items: [], dueOn: day('2026-05-01') });
    expect(openingProblems(survey, [], context)).toEqual(['no-items', 'due-past', 'nobody']);
    const few = people.slice(1);
    expect(openingProblems({ ...draft, isAnonymous: true }, few, context)).toEqual(['few-people']);
    expect(openSurvey(buildSurvey(), people, context)).toEqual({
      ok: false,
      error: ['not-a-draft'],
    });
  });
});

describe('closing', () => {
  const responses = [5, 3, 1, 4, 2].map((id) => buildResponse({ id: testId(id), personId: null }));
  const open = buildSurvey({ isAnonymous: true });

  test('an anonymous survey with results writes its answers anew, for good', () => {
    const closed = closeSurvey(open, responses, buildContext());
    expect(closed).toMatchObject({ survey: { state: 'closed' }, isFinal: true });
    const before = new Set(responses.map(({ id }) => id));
    expect(closed?.responses.filter(({ id }) => before.has(id))).toEqual([]);
    expect(closed?.replaced.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5].map((id) => testId(id)));
  });

  test('leaves the answers of any other as they are', () => {
    const few = closeSurvey(open, responses.slice(1), context);
    const named = closeSurvey(buildSurvey(), responses, context);
    for (const closed of [few, named]) {
      expect(closed).toMatchObject({ responses: [], replaced: [], isFinal: false });
    }
    expect(closeSurvey(draft, [], context)).toBeNull();
  });

  test('is taken back unless anonymous results could be seen', () => {
    const closed = buildSurvey({ isAnonymous: true, state: 'closed' });
    const later = day('2026-06-30');
    expect(reopenSurvey(closed, 5, later)).toEqual({ ok: false, error: 'seen' });
    expect(reopenSurvey(closed, 4, later)).toMatchObject({ ok: true, value: { dueOn: later } });
    const named = buildSurvey({ state: 'closed' });
    expect(reopenSurvey(named, 50, day('2026-05-01'))).toMatchObject({
      ok: true,
      value: { state: 'open', dueOn: named.dueOn },
    });
    expect(reopenSurvey(open, 0, later)).toEqual({ ok: false, error: 'not-closed' });
  });
});

describe('an interview', () => {
  const survey = buildSurvey();
  const [item] = survey.items;
  const pair = buildPair({ state: 'active' });
  const invitation = buildInvitation({ isUsed: false, personId: pair.menteeId });
  const given = { answers: { [item?.id ?? '']: 4 }, mayQuote: true };

  test('is filed for the person and their pair, and uses their invitation up', () => {
    expect(noteInterview(survey, invitation, given, [pair], context)).toMatchObject({
      ok: true,
      value: {
        response: {
          personId: pair.menteeId,
          pairId: pair.id,
          role: 'mentee',
          source: 'interview',
          answeredOn: context.today,
        },
        invitation: { isUsed: true },
      },
    });
  });

  test('is refused for an anonymous survey, a second time, and once it is closed', () => {
    const note = (one: Survey, to: SurveyInvitation) => {
      const noted = noteInterview(one, to, given, [pair], context);
      return noted.ok ? null : noted.error.kind;
    };
    expect(note({ ...survey, isAnonymous: true }, invitation)).toBe('anonymous');
    expect(note(survey, { ...invitation, isUsed: true })).toBe('already-answered');
    expect(note({ ...survey, state: 'closed' }, invitation)).toBe('not-open');
  });

  test('is refused while something is open or cannot be', () => {
    const noted = (answers: Readonly<Record<string, number | string>>) =>
      noteInterview(survey, invitation, { answers, mayQuote: false }, [], context);
    const id = item?.id ?? '';
    expect(noted({})).toMatchObject({ error: { problems: { open: [id], wrong: [] } } });
    expect(noted({ [id]: 6 })).toMatchObject({ error: { problems: { open: [], wrong: [id] } } });
    expect(noted({ [id]: 3, other: 1 })).toMatchObject({
      error: { problems: { hasOthers: true } },
    });
  });
});
