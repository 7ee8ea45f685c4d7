import { displayName, type Person } from '#shared/domain/people/person.ts';
import type { InterventionReason } from '#shared/domain/progress/intervention.ts';
import type { Locale } from '#shared/domain/workspace.ts';
import { createTranslate } from '#shared/i18n/translate.ts';

/** As long an address as main takes. */
const longestAddress = 2000;

type Couple = Readonly<Record<'mentor' | 'mentee', Person>>;

/**
 * What may be sent to both, in the language they read. It says nothing of scores, nor of what either of
 * them told the coordinator.
 */
export function nudgeMessage(
  reason: InterventionReason,
  { mentor, mentee }: Couple,
  locale: Locale,
): string {
  const t = createTranslate(locale);
  const names = { mentor: calledBy(mentor), mentee: calledBy(mentee) };
  return [
    t('attention.message.greeting', names),
    t(`attention.message.${reason}`),
    t('attention.message.close'),
  ].join('\n\n');
}

function calledBy(person: Person): string {
  return person.givenName === '' ? displayName(person) : person.givenName;
}

/** The address that opens the message in the mail program (RFC 6068); null without a recipient, or when it is too long. */
export function mailAddress(
  { mentor, mentee }: Couple,
  text: string,
  locale: Locale,
): string | null {
  const recipients = [mentor.email, mentee.email].filter((email) => email !== '');
  if (recipients.length === 0) return null;
  const to = recipients.map((email) => encodeURIComponent(email).replace('%40', '@')).join(',');
  const subject = encodeURIComponent(createTranslate(locale)('attention.message.subject'));
  const body = encodeURIComponent(text.replaceAll('\n', '\r\n'));
  const address = `mailto:${to}?subject=${subject}&body=${body}`;
  return address.length > longestAddress ? null : address;
}
