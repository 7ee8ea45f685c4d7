import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { textIn } from '#shared/domain/progress/survey-texts.ts';
import { locales } from '#shared/domain/workspace.ts';
import { toBase64 } from './base64.ts';
import { questionnairePlaces, type Questionnaire } from './questionnaire.ts';

/** The built script and style sheet of the page. */
export interface QuestionnairePage {
  readonly script: string;
  readonly style: string;
  /** What it says where scripts do not run, in each language. */
  readonly noScript: readonly string[];
}

/**
 * One HTML file that asks the questions and saves the answer, all by itself. Its policy lets this very
 * script and style in and nothing else, so that no word somebody wrote into a survey can become code, and
 * nothing can be sent or fetched.
 */
export function writeQuestionnaire(questionnaire: Questionnaire, page: QuestionnairePage): string {
  const { script, style } = page;
  if (/<\/?script|<!--/i.test(script) || /<\/style/i.test(style)) {
    throw new Error('The page would end in the middle of its own script or style');
  }
  const policy = [
    "default-src 'none'",
    `script-src '${hashSource(script)}'`,
    `style-src '${hashSource(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  const titles = new Set(locales.map((locale) => textIn(questionnaire.title, locale)));
  return [
    '<!doctype html>',
    `<html lang="${locales[0]}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml([...titles].join(' · '))}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    `<noscript>${page.noScript.map((text) => `<p>${escapeHtml(text)}</p>`).join('')}</noscript>`,
    `<div id="${questionnairePlaces.root}"></div>`,
    `<script type="application/json" id="${questionnairePlaces.data}">${dataText(questionnaire)}</script>`,
    `<script>${script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** JSON in which no word can end the element it stands in. */
function dataText(questionnaire: Questionnaire): string {
  return JSON.stringify(questionnaire).replaceAll('<', '\\u003c');
}

function hashSource(text: string): string {
  return `sha256-${toBase64(sha256(utf8ToBytes(text)))}`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
