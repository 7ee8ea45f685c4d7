import { IntlMessageFormat } from 'intl-messageformat';
import type { Locale } from '#shared/domain/workspace.ts';
import { catalogues, localeTags, type MessageKey } from '#shared/i18n/translate.ts';

type MessageElement = ReturnType<IntlMessageFormat['getAst']>[number];

/** What a message asks of its caller. */
export interface MessageArguments {
  readonly names: ReadonlySet<string>;
  /** For each `select` argument, the words it tells apart; `other` is one of them. */
  readonly choices: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Parsed as the app does it. Throws on a message that is not ICU syntax. */
export function parseMessage(text: string, locale: Locale): IntlMessageFormat {
  return new IntlMessageFormat(text, localeTags[locale], undefined, { ignoreTag: true });
}

export function argumentsOf(message: IntlMessageFormat): MessageArguments {
  const names = new Set<string>();
  const choices = new Map<string, Set<string>>();
  for (const element of argumentsIn(message.getAst())) {
    names.add(element.value);
    if (!('options' in element) || 'pluralType' in element) continue;
    const words = choices.get(element.value) ?? new Set();
    for (const word of Object.keys(element.options)) words.add(word);
    choices.set(element.value, words);
  }
  return { names, choices };
}

type MessageArgument = Extract<MessageElement, { readonly value: string }>;

/** The arguments of a message, those inside the forms of others included. */
function* argumentsIn(elements: readonly MessageElement[]): Generator<MessageArgument> {
  for (const element of elements) {
    if (!('value' in element) || isText(element)) continue;
    yield element;
    if (!('options' in element)) continue;
    for (const option of Object.values(element.options)) yield* argumentsIn(option.value);
  }
}

/** Elements of the parser carry a number for their type, and 0 is text. */
function isText(element: MessageElement): boolean {
  const type: number = element.type;
  return type === 0;
}

/** Counts with which the plural forms of English and French are all seen. */
const sampleCounts = [0, 1, 2, 5] as const;

/** Stands in the samples where a word of the user would. */
const sampleWord = 'Xyz';

/**
 * Every form a message can take, with a word of its own for each plain argument. Numbers fit plain
 * arguments too, but a word shows what stands next to it.
 */
export function sampleTexts(key: MessageKey, locale: Locale): readonly string[] {
  const message = parseMessage(catalogues[locale][key], locale);
  const { names, choices } = argumentsOf(message);
  const counted = countedArguments(message);
  const rounds = Math.max(sampleCounts.length, ...[...choices.values()].map(({ size }) => size));
  return Array.from({ length: rounds }, (_, round) => {
    const values = [...names].map((name): readonly [string, string | number] => {
      const words = [...(choices.get(name) ?? [])];
      if (words.length > 0) return [name, words[round % words.length] ?? ''];
      const count = sampleCounts[round % sampleCounts.length] ?? 0;
      return [name, counted.has(name) ? count : sampleWord];
    });
    return String(message.format(Object.fromEntries(values)));
  });
}

/** Arguments that are numbers: of a plural, or written with the format of a number. */
function countedArguments(message: IntlMessageFormat): ReadonlySet<string> {
  const counted = [...argumentsIn(message.getAst())].filter(
    (element) => 'style' in element || 'pluralType' in element,
  );
  return new Set(counted.map(({ value }) => value));
}
