import { displayName } from '#shared/domain/people/person.ts';
import type { Language } from '#renderer/services/language.tsx';
import type { PairLife } from '../queries.ts';

/** “Nora Haddad → Philippe Aubry”. */
export function namePairOf(
  { mentor, mentee }: Pick<PairLife, 'mentor' | 'mentee'>,
  t: Language['t'],
): string {
  return t('live.title', { mentor: displayName(mentor), mentee: displayName(mentee) });
}
