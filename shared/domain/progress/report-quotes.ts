import type { QuoteId } from '#shared/domain/ids.ts';
import { displayName } from '#shared/domain/people/person.ts';
import type { Participant } from '#shared/domain/people/participant.ts';
import { foldText } from '#shared/lib/fold-text.ts';
import type { ProgressFacts } from './progress-facts.ts';
import type { Quote } from './progress-report.ts';
import { shownAnswers, type GivenAnswer } from './survey-privacy.ts';
import type { SurveyRole } from './survey.ts';

/** Words that somebody lets be quoted. */
export type QuoteCandidate = Omit<Quote, 'id'>;

/** The longest text a report quotes, in characters. */
export const longestQuote = 600;

interface FreeAnswer {
  readonly text: string;
  /** Null where mentors and mentees may not be told apart. */
  readonly role: SurveyRole | null;
  readonly mayQuote: boolean;
}

/**
 * The free answers of those who let their words be quoted, as far as their survey may be looked at, each
 * text once. In the order of the texts: any other order might tell who wrote what.
 */
export function quoteCandidates(
  facts: Pick<ProgressFacts, 'surveys' | 'responses'>,
): readonly QuoteCandidate[] {
  const found = new Map<string, QuoteCandidate>();
  for (const { text, role, mayQuote } of freeAnswers(facts)) {
    if (!mayQuote || text.length > longestQuote) continue;
    const known = found.get(text);
    found.set(text, { text, role: known === undefined || known.role === role ? role : null });
  }
  return [...found.values()].toSorted((one, other) => (one.text < other.text ? -1 : 1));
}

function freeAnswers({
  surveys,
  responses,
}: Pick<ProgressFacts, 'surveys' | 'responses'>): readonly FreeAnswer[] {
  return surveys.flatMap((survey) =>
    survey.items.flatMap((item) => {
      const shown = shownAnswers(survey, item, responses);
      if (item.kind !== 'text' || shown.kind !== 'shown') return [];
      return shown.answers.flatMap((answer) => readAnswer(answer, shown.isByRole));
    }),
  );
}

function readAnswer(
  { answer, role, response }: GivenAnswer,
  isByRole: boolean,
): readonly FreeAnswer[] {
  const text = plainWords(String(answer));
  return text === '' ? [] : [{ text, role: isByRole ? role : null, mayQuote: response.mayQuote }];
}

function plainWords(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

/**
 * Whether these are words of an answer that may not be quoted, or not any more. Only answers that may be
 * seen are asked: of any other, words could be tried until one is found to have been written.
 */
export function isWithheld(
  { text }: Pick<Quote, 'text'>,
  facts: Pick<ProgressFacts, 'surveys' | 'responses'>,
): boolean {
  const wanted = plainWords(text).toLowerCase();
  const sources = freeAnswers(facts).filter((answer) => answer.text.toLowerCase() === wanted);
  return sources.length > 0 && sources.every(({ mayQuote }) => !mayQuote);
}

/** Takes a quote up, or out when it is there already. */
export function toggleQuote(
  quotes: readonly Quote[],
  candidate: QuoteCandidate,
  id: QuoteId,
): readonly Quote[] {
  const without = quotes.filter(({ text }) => text !== candidate.text);
  return without.length < quotes.length ? without : [...quotes, { id, ...candidate }];
}

/** The people of the programme whose first or last name stands in the text, each once. */
export function namesIn(text: string, participants: readonly Participant[]): readonly string[] {
  const words = new Set(wordsOf(text));
  const isNamed = (name: string): boolean => {
    const parts = wordsOf(name);
    return parts.length > 0 && parts.every((part) => words.has(part));
  };
  const named = participants
    .filter(({ person }) => isNamed(person.givenName) || isNamed(person.familyName))
    .map(({ person }) => displayName(person));
  return [...new Set(named)];
}

function wordsOf(text: string): readonly string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
