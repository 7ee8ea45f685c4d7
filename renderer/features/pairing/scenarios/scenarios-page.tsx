import { Page } from '#renderer/components/page.tsx';
import { useCurrentProgramme } from '#renderer/services/current-programme.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useSkillNames } from '#renderer/services/programme-data.ts';
import { useMarkReady } from '#renderer/services/readiness.ts';
import { usePairingEngine } from '../engine-client.ts';
import { usePairing } from '../queries.ts';
import { useWords } from '../use-words.ts';
import { ScenariosView } from './scenarios-view.tsx';

/** Other ways to pair the same people, tried out and compared without touching the board. */
export function ScenariosPage() {
  const { t } = useLanguage();
  const data = usePairing(useCurrentProgramme());
  const words = useWords(data, useSkillNames());
  const engine = usePairingEngine(data);
  useMarkReady(words !== undefined);
  return data === undefined || words === undefined || engine === undefined ? (
    <Page title={t('scenarios.title')} />
  ) : (
    <ScenariosView data={data} words={words} engine={engine} />
  );
}
