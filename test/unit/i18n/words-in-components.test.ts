import { describe, expect, test } from 'vitest';
import { findLiteralWords } from './find-literal-words.ts';
import { readSources } from './source-files.ts';

test('no component holds a word of its own: the catalogues hold them all', () => {
  const components = readSources('renderer', ['.tsx']);
  expect(components.length).toBeGreaterThan(40);
  const found = components.flatMap(({ path, text }) =>
    findLiteralWords(text).map(({ where, words }) => `${path}: ${where} “${words}”`),
  );
  expect(found).toEqual([]);
});

describe('a word planted in a component is found', () => {
  test.each([
    ['between tags', '<p>Hello</p>', 'Hello'],
    ['between tags, beside a value', '<p>{count} people</p>', 'people'],
    ['in a fragment', '<>Bonjour</>', 'Bonjour'],
    ['in braces', "<p>{'Hello'}</p>", 'Hello'],
    ['in a template', '<p>{`${count} people`}</p>', 'people'],
    ['in a choice', "<p>{isOn ? 'On' : t('app.close')}</p>", 'On'],
    ['as a fallback', "<p>{name ?? 'Nobody'}</p>", 'Nobody'],
    ['under a condition', "<p>{isOn && 'On'}</p>", 'On'],
    ['joined to another', "<p>{name + ' accepted'}</p>", 'accepted'],
    ['deep in a callback', '<ul>{all.map((one) => <li key={one}>Item</li>)}</ul>', 'Item'],
    ['in an element given as an attribute', '<Page actions={<b>Save</b>} />', 'Save'],
    ['of another alphabet', '<p>Привет</p>', 'Привет'],
    ['as a label', '<Field label="Name" />', 'Name'],
    ['as a label in braces', "<Field label={'Name'} />", 'Name'],
    ['as a title in a template', '<Page title={`Pair ${number}`} />', 'Pair'],
    ['as an image’s text', '<img alt="A pair" />', 'A pair'],
    ['for screen readers', '<button aria-label="Close" />', 'Close'],
    ['as a placeholder', '<input placeholder="Search" />', 'Search'],
    ['as a help text', "<Field helperText={isOn ? 'Yes' : ''} />", 'Yes'],
  ])('%s', (_place, source, words) => {
    const found = findLiteralWords(`const view = ${source};`);
    expect(found.map((literal) => literal.words)).toEqual([words]);
  });
});

describe('what nobody reads, or reads the same in every language, is let through', () => {
  test.each([
    "<p>{t('app.close')}</p>",
    "<Field label={t('people.field.job')} />",
    '<p>{name} · {count} — 100 %</p>',
    '<div id="root" className="card" role="alert" variant="h2" />',
    "<Box sx={{ color: 'text.secondary' }} />",
    '<h1>Binôme</h1>',
    "<li>{locale === 'fr' ? 'Français' : 'English'}</li>",
    '<p>{`${first} ${second}`}</p>',
  ])('%s', (source) => {
    expect(findLiteralWords(`const view = ${source};`)).toEqual([]);
  });
});
