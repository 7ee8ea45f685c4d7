import { possibleTurns } from '#shared/domain/pairing/pair-decisions.ts';
import type { MessageKey } from '#shared/i18n/translate.ts';
import type { PairMenuCommand } from '#shared/ipc/contract.ts';
import { paths } from '#renderer/services/paths.ts';
import { runMenuCommandOn } from '#renderer/services/menu-commands.ts';
import type { NamedPair } from './named-pairs.ts';

interface PairCommand {
  readonly label: MessageKey;
  /** Where the pair's page answers it, as the query of its address. */
  readonly tab: string;
  isPossible(pair: NamedPair): boolean;
}

const always = () => true;

/** Every command about one pair, in the order in which the native menu has them. */
export const pairCommands: Readonly<Record<PairMenuCommand, PairCommand>> = {
  'add-goal-to-mentee': { label: 'menu.addGoalToMentee', tab: '?tab=goals', isPossible: always },
  'add-goal-to-mentor': { label: 'menu.addGoalToMentor', tab: '?tab=goals', isPossible: always },
  'add-action': { label: 'menu.addAction', tab: '?tab=actions', isPossible: always },
  'write-private-note': { label: 'menu.writePrivateNote', tab: '?tab=journal', isPossible: always },
  'agree-charter': {
    label: 'menu.agreeCharter',
    tab: '?tab=charter',
    isPossible: ({ lacksAgreement }) => lacksAgreement,
  },
  'pause-pair': { label: 'menu.pausePair', tab: '', isPossible: canTurn('paused') },
  'resume-pair': { label: 'menu.resumePair', tab: '', isPossible: canTurn('active') },
  'complete-pair': { label: 'menu.completePair', tab: '', isPossible: canTurn('completed') },
  'end-pair': { label: 'menu.endPair', tab: '', isPossible: canTurn('ended-early') },
};

function canTurn(to: ReturnType<typeof possibleTurns>[number]): PairCommand['isPossible'] {
  return ({ pair }) => possibleTurns(pair).includes(to);
}

/** Does it to the pair, on a screen that is open or on the pair's page. */
export function runPairCommand(
  command: PairMenuCommand,
  { pair }: NamedPair,
  goTo: (path: string) => void,
): void {
  const address = `${paths.pair(pair.programmeId, pair.id)}${pairCommands[command].tab}`;
  runMenuCommandOn(
    command,
    () => {
      goTo(address);
    },
    pair.id,
  );
}
