import { expect, test } from 'vitest';
import { isAllowedLink } from '#shared/ipc/link-allow-list.ts';
import { interventionReasons } from '#shared/domain/progress/intervention.ts';
import { mailAddress, nudgeMessage } from '#renderer/features/progress/attention/nudge-message.ts';
import { buildPerson, testId } from '#test/builders/entities.ts';

const mentor = buildPerson({ givenName: 'Nora', familyName: 'Petit', email: 'nora@example.org' });
const mentee = buildPerson({
  id: testId(0x31),
  givenName: '',
  familyName: 'Blanc',
  email: 'marc+board@example.org',
});
const couple = { mentor, mentee };

test('the message greets both and speaks the language that was chosen, whatever it is about', () => {
  expect(nudgeMessage('plan', couple, 'en')).toMatch(/^Hello Nora and Blanc,\n\nNo date is set/);
  expect(nudgeMessage('goals', couple, 'fr')).toMatch(/^Bonjour Nora et Blanc,\n\nPourriez-vous/);
  const texts = interventionReasons.map((reason) => nudgeMessage(reason, couple, 'en'));
  expect(new Set(texts).size).toBe(interventionReasons.length);
});

test('the mail program is given both addresses, the subject and every line of the text', () => {
  const address = mailAddress(couple, 'One & two?\n\nÀ bientôt', 'fr');
  const link = new URL(address ?? '');
  expect(isAllowedLink(link)).toBe(true);
  expect(link.pathname).toBe('nora@example.org,marc%2Bboard@example.org');
  expect(link.searchParams.get('subject')).toBe('Vos séances de mentorat');
  expect(link.searchParams.get('body')).toBe('One & two?\r\n\r\nÀ bientôt');
});

test('every message as it is suggested fits into an address', () => {
  for (const reason of interventionReasons) {
    for (const locale of ['en', 'fr'] as const) {
      expect(mailAddress(couple, nudgeMessage(reason, couple, locale), locale)).not.toBeNull();
    }
  }
});

test('there is no address without a recipient, nor for a text that is too long', () => {
  const silent = { mentor: { ...mentor, email: '' }, mentee: { ...mentee, email: '' } };
  expect(mailAddress(silent, 'Hello', 'en')).toBeNull();
  expect(mailAddress(couple, 'é'.repeat(400), 'en')).toBeNull();
  expect(mailAddress({ ...silent, mentor }, 'Hello', 'en')).toMatch(/^mailto:nora@example\.org\?/);
});
