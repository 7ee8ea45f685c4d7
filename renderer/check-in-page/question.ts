import { maximumAnswerLength, possibleAnswers } from '#shared/domain/progress/survey-answers.ts';
import type { SurveyAnswer } from '#shared/domain/progress/survey-response.ts';
import type { Locale } from '#shared/domain/workspace.ts';
import { textIn } from '#shared/domain/progress/survey-texts.ts';
import type {
  Questionnaire,
  QuestionnaireWord,
  QuestionnaireWords,
} from '#shared/formats/check-in/questionnaire.ts';
import { button, element } from './elements.ts';

type Item = Questionnaire['items'][number];

/** A question as it stands on the page. */
export interface Question {
  readonly node: HTMLElement;
  /** Where a reader is taken who has left it open. */
  readonly first: HTMLElement;
  /** Says what is wrong with it; nothing takes that back. */
  mark(problem: string): void;
}

interface QuestionContext {
  readonly locale: Locale;
  readonly words: QuestionnaireWords;
  /** As drafted; undefined while it is open. */
  readonly answer: SurveyAnswer | undefined;
  onAnswer(answer: SurveyAnswer | undefined): void;
}

export function drawQuestion(item: Item, number: number, context: QuestionContext): Question {
  return item.kind === 'text' ? drawText(item, number, context) : drawChoice(item, number, context);
}

/** What keeps an answer from being saved, in words; empty when nothing does. */
export function findProblem(
  item: Pick<Item, 'isRequired'>,
  answer: SurveyAnswer | undefined,
  words: QuestionnaireWords,
): string {
  if (answer === undefined) return item.isRequired ? words.missingOne : '';
  return typeof answer === 'string' && answer.length > maximumAnswerLength ? words.tooLong : '';
}

function drawChoice(item: Item, number: number, context: QuestionContext): Question {
  const { words } = context;
  const problem = drawProblem(number);
  const radios = possibleAnswers(item).map((value) => {
    const radio = element('input', {
      type: 'radio',
      name: `question-${number}`,
      value: String(value),
      id: `question-${number}-${value}`,
    });
    radio.checked = context.answer === value;
    radio.addEventListener('change', () => {
      clear?.removeAttribute('hidden');
      context.onAnswer(value);
    });
    return radio;
  });
  const options = radios.map((radio) =>
    element(
      'label',
      { class: 'option', for: radio.id },
      radio,
      element('span', {}, labelOf(item, Number(radio.value), context)),
    ),
  );
  // A radio button cannot be taken back by pressing it again.
  const clear = item.isRequired
    ? null
    : button(words.clear, 'quiet', () => {
        for (const radio of radios) radio.checked = false;
        clear?.setAttribute('hidden', '');
        context.onAnswer(undefined);
        radios[0]?.focus();
      });
  if (context.answer === undefined) clear?.setAttribute('hidden', '');
  const ends = item.kind === 'nps' ? drawEnds(number, words) : null;
  const node = element(
    'fieldset',
    {
      id: `question-${number}`,
      role: 'radiogroup',
      'aria-required': String(item.isRequired),
      'aria-describedby': ends === null ? problem.id : `${ends.id} ${problem.id}`,
    },
    element('legend', {}, ...titleOf(item, number, context)),
    element('div', { class: `options ${item.kind}` }, ...options),
    ...(ends === null ? [] : [ends]),
    ...(clear === null ? [] : [clear]),
    problem,
  );
  return {
    node,
    first: radios[0] ?? node,
    mark: (text) => showProblem(problem, node, text),
  };
}

function drawText(item: Item, number: number, context: QuestionContext): Question {
  const { words } = context;
  const problem = drawProblem(number);
  const left = element('p', { class: 'hint', id: `question-${number}-left` });
  const field = element('textarea', {
    id: `question-${number}-text`,
    rows: '4',
    'aria-required': String(item.isRequired),
    'aria-describedby': `${problem.id} ${left.id}`,
  });
  field.value = typeof context.answer === 'string' ? context.answer : '';
  // Nothing is cut off: of words that were pasted nobody would see that their end is missing.
  const count = () => {
    const rest = maximumAnswerLength - field.value.length;
    const told = rest < 0 ? words.textOver : words.textLeft;
    left.textContent = told.replace('{count}', Math.abs(rest).toLocaleString(context.locale));
    left.classList.toggle('over', rest < 0);
  };
  field.addEventListener('input', () => {
    count();
    context.onAnswer(field.value.trim() === '' ? undefined : field.value);
  });
  count();
  const node = element(
    'div',
    { class: 'question', id: `question-${number}` },
    element('label', { for: field.id }, ...titleOf(item, number, context)),
    field,
    left,
    problem,
  );
  return {
    node,
    first: field,
    mark: (text) => showProblem(problem, field, text),
  };
}

function titleOf(item: Item, number: number, { locale, words }: QuestionContext) {
  const title = element('span', { class: 'asked' }, `${number}. ${textIn(item.text, locale)}`);
  if (!item.isRequired) return [title];
  return [title, ' ', element('span', { class: 'required' }, words.required)];
}

function labelOf(item: Item, value: number, { locale, words }: QuestionContext): string {
  if (item.kind === 'choice') {
    const option = item.options[value];
    return option === undefined ? String(value) : textIn(option, locale);
  }
  const said = scaleWord(item.kind, value);
  return said === null ? String(value) : `${value} – ${words[said]}`;
}

const scaleWords: Readonly<Partial<Record<Item['kind'], readonly QuestionnaireWord[]>>> = {
  likert: ['likert.1', 'likert.2', 'likert.3', 'likert.4', 'likert.5'],
  skill: ['skill.0', 'skill.1', 'skill.2', 'skill.3', 'skill.4'],
};

function scaleWord(kind: Item['kind'], value: number): QuestionnaireWord | null {
  return scaleWords[kind]?.find((word) => word.endsWith(`.${value}`)) ?? null;
}

/** Of the scale from 0 to 10 only the ends have words, and eleven answers stand in one line. */
function drawEnds(number: number, words: QuestionnaireWords): HTMLElement {
  return element(
    'p',
    { class: 'hint ends', id: `question-${number}-ends` },
    element('span', {}, `0 – ${words['nps.0']}`),
    ' ',
    element('span', {}, `10 – ${words['nps.10']}`),
  );
}

function drawProblem(number: number): HTMLElement {
  return element('p', { class: 'problem', id: `question-${number}-problem`, hidden: '' });
}

function showProblem(problem: HTMLElement, field: HTMLElement, text: string): void {
  problem.textContent = text;
  problem.toggleAttribute('hidden', text === '');
  if (text === '') field.removeAttribute('aria-invalid');
  else field.setAttribute('aria-invalid', 'true');
}
