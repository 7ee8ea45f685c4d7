import type { MatchParticipant } from '#shared/domain/pairing/match-input.ts';

/** Empty when unknown. */
export function fieldOf(
  { customFields }: Pick<MatchParticipant, 'customFields'>,
  field: string,
): string {
  // A field may bear any name, even one that every object has.
  return Object.hasOwn(customFields, field) ? (customFields[field] ?? '') : '';
}
