import { useCallback, useState } from 'react';
import type { PairingSettings } from '#shared/domain/pairing/pairing-settings.ts';
import { useCurrentProgramme } from '#renderer/services/current-programme.ts';
import { useCommand } from '#renderer/services/use-command.ts';
import { editPairingSettingsCommand } from './commands.ts';

/** The programme's settings as last chosen, though they may still be on their way to the disk: steps in quick succession build on each other. */
export function useSettingsEditing(): readonly [
  settings: PairingSettings,
  change: (settings: PairingSettings) => void,
] {
  const programme = useCurrentProgramme();
  const run = useCommand();
  const [chosen, setChosen] = useState<PairingSettings | null>(null);
  const change = useCallback(
    (settings: PairingSettings) => {
      setChosen(settings);
      const store = async () => {
        await run(editPairingSettingsCommand(programme, settings));
        setChosen((latest) => (latest === settings ? null : latest));
      };
      void store();
    },
    [programme, run],
  );
  return [chosen ?? programme.pairing, change];
}
