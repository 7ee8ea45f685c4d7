import type { Locale } from '#shared/domain/workspace.ts';
import type { MatchWording } from '#shared/i18n/describe-match.ts';
import { createTranslate } from '#shared/i18n/translate.ts';

export function wordingIn(locale: Locale): MatchWording {
  return {
    locale,
    translate: createTranslate(locale),
    skillLabel: (id) => id.toUpperCase(),
    personName: (id) => `${id} Doe`,
  };
}

/** The narrow no-break space that French sets before a colon. */
export const thin = '\u202f';
/** The no-break space between a number and its unit. */
export const wide = '\u00a0';

/** For each kind of a union, an example with its English and its French words: none can be forgotten. */
export type WordsByKind<Union extends { readonly kind: string }> = {
  readonly [Kind in Union['kind']]: readonly [Union & { readonly kind: Kind }, string, string];
};
