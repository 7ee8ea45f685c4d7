import { foldText } from '#shared/lib/fold-text.ts';
import { sensitiveTopics, sensitiveWords, type SensitiveTopic } from './sensitive-words.ts';

/** What a text says about a topic that deserves a second thought before others read it. */
export interface SensitiveFinding {
  readonly topic: SensitiveTopic;
  /** As written, none twice, in the order they stand. */
  readonly words: readonly string[];
}

interface Token {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

interface Expression {
  readonly topic: SensitiveTopic;
  readonly parts: readonly string[];
}

const pluralEndings = ['', 's', 'x', 'es'];

const expressions: readonly Expression[] = sensitiveTopics.flatMap((topic) =>
  sensitiveWords[topic].split('|').map((expression) => ({ topic, parts: expression.split(' ') })),
);

/** Looked up by the first letters, so that a long note costs little. */
const keyLength = 2;
const expressionsByKey = new Map<string, Expression[]>();
for (const expression of expressions) {
  const key = (expression.parts[0] ?? '').slice(0, keyLength);
  expressionsByKey.set(key, [...(expressionsByKey.get(key) ?? []), expression]);
}

/**
 * Wording about health, opinions, religion, unions, sex life or origin, found on this computer by lists
 * of words, whatever the accents and capitals. It can miss and it can be wrong: it asks, it never refuses.
 */
export function findSensitiveContent(text: string): readonly SensitiveFinding[] {
  const tokens = tokensOf(text);
  const found = new Map<SensitiveTopic, string[]>();
  for (const [at, token] of tokens.entries()) {
    for (const { topic, parts } of expressionsByKey.get(token.folded.slice(0, keyLength)) ?? []) {
      if (!parts.every((part, offset) => fits(tokens[at + offset]?.folded, part))) continue;
      const words = text.slice(token.start, tokens[at + parts.length - 1]?.end);
      const known = found.get(topic) ?? [];
      if (!known.some((other) => foldText(other) === foldText(words))) known.push(words);
      found.set(topic, known);
    }
  }
  return sensitiveTopics.flatMap((topic) => {
    const words = found.get(topic);
    return words === undefined ? [] : [{ topic, words }];
  });
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({
    folded: foldText(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function fits(word: string | undefined, part: string): boolean {
  if (word === undefined) return false;
  if (part.endsWith('*')) return word.startsWith(part.slice(0, -1));
  return pluralEndings.some((ending) => word === part + ending);
}
