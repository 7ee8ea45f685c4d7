import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '#electron/main/security/content-security-policy.ts';

function directives(nonce: string): Map<string, string> {
  return new Map(
    contentSecurityPolicy(nonce)
      .split('; ')
      .map((directive) => {
        const [name = '', ...sources] = directive.split(' ');
        return [name, sources.join(' ')];
      }),
  );
}

test('allows scripts from the app alone, never inline or evaluated', () => {
  expect(directives('abc').get('script-src')).toBe("'self'");
  expect(contentSecurityPolicy('abc')).not.toMatch(/unsafe-|wasm|\*|https?:/);
});

test('denies what is not named, and everything that embeds, submits or leads elsewhere', () => {
  const policy = directives('abc');
  const denied = [...policy].flatMap(([name, sources]) => (sources === "'none'" ? name : []));
  expect(denied.sort()).toEqual([
    'base-uri',
    'default-src',
    'form-action',
    'frame-ancestors',
    'frame-src',
    'object-src',
  ]);
  expect(policy.get('connect-src')).toBe("'self'");
});

test('lets in only styles that carry the nonce of this load', () => {
  expect(directives('bm9uY2U=').get('style-src')).toBe("'self' 'nonce-bm9uY2U='");
});

test('asks for trusted types and knows one policy', () => {
  expect(directives('abc').get('require-trusted-types-for')).toBe("'script'");
  expect(directives('abc').get('trusted-types')).toBe('binome-worker ProseMirrorClipboard');
});
