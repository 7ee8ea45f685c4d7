import { parseSync } from '@swc/core';

/** A word written into a component instead of the catalogues. */
export interface LiteralWords {
  /** `text` between tags, or the name of the attribute. */
  readonly where: string;
  readonly words: string;
}

/** Attributes that end on the screen or in a screen reader, of HTML, of MUI and of our own components. */
const readAttributes = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'caption',
  'facts',
  'heading',
  'helperText',
  'label',
  'placeholder',
  'primary',
  'secondary',
  'subheader',
  'summary',
  'text',
  'title',
]);

/** The product's name, and each language's own name for itself: the same in every language. */
const sameInEveryLanguage = new Set(['Binôme', 'English', 'Français']);

/** Words a person could read in the JSX of a component that no translation can reach. */
export function findLiteralWords(source: string): readonly LiteralWords[] {
  const found: LiteralWords[] = [];
  const add = (where: string, texts: readonly string[]): void => {
    for (const text of texts) {
      const words = text.replace(/\s+/g, ' ').trim();
      if (/\p{L}/u.test(words) && !sameInEveryLanguage.has(words)) found.push({ where, words });
    }
  };
  const visit = (value: unknown): void => {
    if (!isNode(value)) return;
    if (value['type'] === 'JSXText') add('text', textsOf(value));
    if (value['type'] === 'JSXAttribute') {
      const name = attributeName(value);
      if (readAttributes.has(name)) add(name, textsOf(value['value']));
    }
    if (value['type'] === 'JSXElement' || value['type'] === 'JSXFragment') {
      const children: readonly unknown[] = Array.isArray(value['children'])
        ? value['children']
        : [];
      add('text', children.filter(isExpressionContainer).flatMap(textsOf));
    }
    // Of a list, these are its entries.
    for (const part of Object.values(value)) visit(part);
  };
  visit(parseSync(source, { syntax: 'typescript', tsx: true }));
  return found;
}

type SyntaxNode = Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null;
}

function isExpressionContainer(value: unknown): boolean {
  return isNode(value) && value['type'] === 'JSXExpressionContainer';
}

function attributeName(attribute: SyntaxNode): string {
  const name = attribute['name'];
  return isNode(name) && typeof name['value'] === 'string' ? name['value'] : '';
}

/** The texts an expression may come to; what a call returns is the callee's affair. */
function textsOf(value: unknown): readonly string[] {
  if (!isNode(value)) return [];
  switch (value['type']) {
    case 'StringLiteral':
    case 'JSXText':
      return typeof value['value'] === 'string' ? [value['value']] : [];
    case 'TemplateLiteral':
      return Array.isArray(value['quasis']) ? value['quasis'].flatMap(quasiText) : [];
    case 'JSXExpressionContainer':
    case 'ParenthesisExpression':
    case 'TsAsExpression':
    case 'TsConstAssertion':
    case 'TsSatisfiesExpression':
      return textsOf(value['expression']);
    case 'ConditionalExpression':
      return [...textsOf(value['consequent']), ...textsOf(value['alternate'])];
    case 'BinaryExpression':
      return joinsTexts(value) ? [...textsOf(value['left']), ...textsOf(value['right'])] : [];
    default:
      return [];
  }
}

function joinsTexts({ operator }: SyntaxNode): boolean {
  return operator === '+' || operator === '||' || operator === '&&' || operator === '??';
}

function quasiText(quasi: unknown): readonly string[] {
  return isNode(quasi) && typeof quasi['raw'] === 'string' ? [quasi['raw']] : [];
}
