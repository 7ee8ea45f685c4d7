import { runId, type CalendarDate } from '#shared/domain/ids.ts';
import { textIn } from '#shared/domain/progress/survey-texts.ts';
import type { Locale } from '#shared/domain/workspace.ts';
import {
  questionnaireMarker,
  questionnairePlaces,
  type Questionnaire,
} from '#shared/formats/check-in/questionnaire.ts';
import { responseFileEnding } from '#shared/formats/check-in/response-content.ts';
import { writeResponseFile } from '#shared/formats/check-in/write-response.ts';
import { createDraftKeeper } from './draft.ts';
import { button, element } from './elements.ts';
import { drawQuestion, findProblem, type Question } from './question.ts';
import { saveAnswer } from './save-answer.ts';
import { drawSaved } from './saved-panel.ts';

const languageNames: Readonly<Record<Locale, string>> = { en: 'English', fr: 'Français' };

/** The whole questionnaire: drawn in one language, and drawn anew in the other when it is asked for. */
function openQuestionnaire(questionnaire: Questionnaire, root: HTMLElement): void {
  const { items } = questionnaire;
  const keeper = createDraftKeeper(questionnaire.invitationId);
  let draft = keeper.read();
  let locale: Locale = navigator.language.startsWith('fr') ? 'fr' : 'en';

  function draw(): void {
    const words = questionnaire.words[locale];
    document.documentElement.lang = locale;
    document.title = textIn(questionnaire.title, locale);

    const bar = element('progress', { max: String(items.length), 'aria-labelledby': 'progress' });
    const told = element('p', { id: 'progress' });
    const missing = element('div', { class: 'missing', tabindex: '-1', role: 'group', hidden: '' });
    const saved = element('div', { role: 'status' });

    function showProgress(): void {
      const answered = items.filter(({ id }) => draft.answers.has(id)).length;
      bar.value = answered;
      told.textContent = words.progress
        .replace('{answered}', String(answered))
        .replace('{total}', String(items.length));
    }

    function change(): void {
      keeper.keep(draft);
      showProgress();
      // What was saved before is no longer what stands on the page.
      saved.replaceChildren();
    }

    const questions: readonly Question[] = items.map((item, index) =>
      drawQuestion(item, index + 1, {
        locale,
        words,
        answer: draft.answers.get(item.id),
        onAnswer(answer) {
          if (answer === undefined) draft.answers.delete(item.id);
          else draft.answers.set(item.id, answer);
          if (answer !== undefined) questions[index]?.mark('');
          if (!missing.hidden) listUnfit();
          change();
        },
      }),
    );

    /** Leads to the questions that are open or answered at too great a length; false when there are none. */
    function listUnfit(): boolean {
      const unfit = items.flatMap((item, index) => {
        const question = questions[index];
        const problem = findProblem(item, draft.answers.get(item.id), words);
        question?.mark(problem);
        return problem !== '' && question !== undefined
          ? [{ item, number: index + 1, question }]
          : [];
      });
      missing.hidden = unfit.length === 0;
      missing.replaceChildren(
        element('h2', { id: 'missing' }, words.missing),
        element(
          'ul',
          {},
          ...unfit.map(({ item, number, question }) => {
            const text = `${number}. ${textIn(item.text, locale)}`;
            return element(
              'li',
              {},
              button(text, 'quiet', () => question.first.focus()),
            );
          }),
        ),
      );
      return unfit.length > 0;
    }

    function save(): void {
      if (listUnfit()) {
        missing.focus();
        return;
      }
      const text = writeResponseFile(
        {
          surveyId: questionnaire.surveyId,
          invitationId: questionnaire.invitationId,
          locale,
          mayQuote: draft.mayQuote,
          answeredOn: questionnaire.isAnonymous ? null : today(),
          answers: Object.fromEntries(draft.answers),
        },
        questionnaire.key,
      );
      const name = `${questionnaire.answerName}${responseFileEnding}`;
      saveAnswer(text, name);
      saved.replaceChildren(
        drawSaved({
          words,
          fileName: name,
          fileText: text,
          canForget: keeper.canKeep,
          forget() {
            keeper.forget();
            draft = keeper.read();
            draw();
            root.querySelector<HTMLElement>('h1')?.focus();
          },
        }),
      );
      saved.querySelector<HTMLElement>('h2')?.focus();
    }

    missing.setAttribute('aria-labelledby', 'missing');
    root.replaceChildren(
      element(
        'header',
        {},
        drawLanguages(words.language),
        element('div', { class: 'progress' }, told, bar),
      ),
      element(
        'main',
        {},
        element('p', { class: 'programme' }, questionnaire.programme),
        element('h1', { tabindex: '-1' }, textIn(questionnaire.title, locale)),
        ...paragraphs([
          ['person', questionnaire.person ?? ''],
          ['intro', textIn(questionnaire.intro, locale)],
          ['due', words.due],
        ]),
        element(
          'div',
          { class: 'facts' },
          ...paragraphs([
            ['', words.readers],
            ['', words.offline],
            ['', keeper.canKeep ? words.draft : words.noDraft],
          ]),
        ),
        ...questions.map(({ node }) => node),
        ...drawQuote(),
        missing,
        button(words.save, 'main', save),
        saved,
      ),
    );
    showProgress();

    function drawQuote(): readonly HTMLElement[] {
      if (items.every(({ kind }) => kind !== 'text')) return [];
      const box = element('input', {
        type: 'checkbox',
        id: 'quote',
        'aria-describedby': 'quote-help',
      });
      box.checked = draft.mayQuote;
      box.addEventListener('change', () => {
        draft.mayQuote = box.checked;
        change();
      });
      return [
        element(
          'div',
          { class: 'question' },
          element(
            'label',
            { class: 'option', for: 'quote' },
            box,
            element('span', {}, words.quote),
          ),
          element('p', { class: 'hint', id: 'quote-help' }, words.quoteHelp),
        ),
      ];
    }
  }

  function drawLanguages(label: string): HTMLElement {
    const buttons = Object.entries(questionnaire.words).map(([name]) => {
      const language: Locale = name === 'fr' ? 'fr' : 'en';
      const made = button(languageNames[language], 'quiet', () => {
        locale = language;
        draw();
        document.getElementById(`language-${language}`)?.focus();
      });
      made.id = `language-${language}`;
      made.lang = language;
      made.setAttribute('aria-pressed', String(language === locale));
      return made;
    });
    return element('div', { class: 'languages', role: 'group', 'aria-label': label }, ...buttons);
  }

  draw();
}

/** Those that say something, each with its class. */
function paragraphs(texts: readonly (readonly [look: string, text: string])[]) {
  return texts
    .filter(([, text]) => text !== '')
    .map(([look, text]) => element('p', look === '' ? {} : { class: look }, text));
}

/** By the clock and the calendar of this computer. */
function today(): CalendarDate {
  const now = new Date();
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  return runId(`${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`);
}

/** Written into the file together with this script, so its mark is proof enough. */
function isQuestionnaire(value: unknown): value is Questionnaire {
  return (
    typeof value === 'object' &&
    value !== null &&
    'marker' in value &&
    value.marker === questionnaireMarker
  );
}

const root = document.getElementById(questionnairePlaces.root);
const data: unknown = JSON.parse(
  document.getElementById(questionnairePlaces.data)?.textContent ?? 'null',
);
if (root !== null && isQuestionnaire(data)) openQuestionnaire(data, root);
