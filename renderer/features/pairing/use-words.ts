import { useMemo } from 'react';
import type { MatchWording } from '#shared/i18n/describe-match.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import type { SkillNames } from '#renderer/services/programme-data.ts';
import type { PairingData } from './queries.ts';

/** What turns the engine's reasons into sentences: the language, and the names of people and skills. */
export function useWords(
  data: PairingData | undefined,
  skillNames: SkillNames | undefined,
): MatchWording | undefined {
  const { t, locale } = useLanguage();
  return useMemo(
    () =>
      data === undefined || skillNames === undefined
        ? undefined
        : { locale, translate: t, skillLabel: skillNames.nameOf, personName: data.nameOf },
    [data, locale, skillNames, t],
  );
}
