import type { MatchWording } from '#shared/i18n/describe-match.ts';
import { useCurrentProgramme } from '#renderer/services/current-programme.ts';
import { useSkillNames } from '#renderer/services/programme-data.ts';
import { useMarkReady } from '#renderer/services/readiness.ts';
import { usePairing, type PairingData } from '../queries.ts';
import { useWords } from '../use-words.ts';

/** What a document tells of, and the words to tell it; undefined until all of it has been read. */
export function useDocumentData():
  { readonly data: PairingData; readonly words: MatchWording } | undefined {
  const data = usePairing(useCurrentProgramme());
  const words = useWords(data, useSkillNames());
  useMarkReady(words !== undefined);
  return data === undefined || words === undefined ? undefined : { data, words };
}
