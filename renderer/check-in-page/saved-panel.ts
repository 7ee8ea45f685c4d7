import type { QuestionnaireWords } from '#shared/formats/check-in/questionnaire.ts';
import { button, element } from './elements.ts';

/** What to do with the answer, once the browser has been handed it. */
export function drawSaved(panel: {
  readonly words: QuestionnaireWords;
  readonly fileName: string;
  readonly fileText: string;
  readonly canForget: boolean;
  forget(): void;
}): HTMLElement {
  const { words } = panel;
  const field = element('textarea', {
    rows: '6',
    readonly: '',
    spellcheck: 'false',
    'aria-label': words.copy,
  });
  field.value = panel.fileText;
  const copied = element('span', { class: 'hint', role: 'status' });
  const copy = button(words.copy, 'quiet', () => {
    field.select();
    // The newer way to copy is refused to pages that were opened from a disk.
    // oxlint-disable-next-line typescript/no-deprecated -- the only way left here
    copied.textContent = document.execCommand('copy') ? words.copied : '';
  });
  return element(
    'section',
    { class: 'saved' },
    element('h2', { tabindex: '-1' }, words.savedTitle),
    element(
      'p',
      {},
      words.savedText.replace('{file}', () => panel.fileName),
    ),
    element('p', {}, words.handIn),
    element('p', {}, words.once),
    element(
      'details',
      {},
      element('summary', {}, words.trouble),
      element('p', {}, words.troubleText),
      field,
      element('p', {}, copy, ' ', copied),
    ),
    ...(panel.canForget ? [button(words.forget, 'quiet', panel.forget)] : []),
  );
}
