import { useState } from 'react';
import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import type { PairTurn } from '#shared/domain/pairing/pair-decisions.ts';
import { pairTransitions, type PairState } from '#shared/domain/pairing/pair.ts';
import { displayName } from '#shared/domain/people/person.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useCommand } from '#renderer/services/use-command.ts';
import type { PairLife } from '../queries.ts';
import { turnPairCommand } from './commands.ts';
import { TurnDialog } from './turn-dialog.tsx';

/** Where the coordinator can take a pair, in the order of the menu. */
const turns = ['active', 'paused', 'completed', 'ended-early'] as const;
type Turn = (typeof turns)[number];

function isPossible(from: PairState, turn: Turn): boolean {
  // An accepted pair begins with its round, when it is published.
  if (from === 'accepted' && turn === 'active') return false;
  return pairTransitions[from].includes(turn);
}

/** The button "More": pause, take up again, end, and the charter on paper. */
export function PairMenu(props: { readonly pairLife: PairLife; onPrintCharter(): void }) {
  const { t } = useLanguage();
  const { domainContext } = useServices();
  const run = useCommand();
  const { pair, mentor, mentee, charters } = props.pairLife;
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [asked, setAsked] = useState<Turn | null>(null);
  const names = { mentor: displayName(mentor), mentee: displayName(mentee) };
  const close = () => {
    setAnchor(null);
  };
  const takeTurn = (turn: PairTurn) => {
    setAsked(null);
    void run(turnPairCommand(pair, turn, domainContext()), t(`pairLife.turned.${turn.to}`, names));
  };
  const possible = turns.filter((turn) => isPossible(pair.state, turn));
  return (
    <>
      <Button
        variant="outlined"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        endIcon={<ExpandMoreIcon />}
        onClick={(event) => {
          setAnchor(event.currentTarget);
        }}
      >
        {t('pairLife.more')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close}>
        {possible.map((turn) => (
          <MenuItem
            key={turn}
            onClick={() => {
              close();
              // Taking up again needs no explanation.
              if (turn === 'active') takeTurn({ to: turn, note: '' });
              else setAsked(turn);
            }}
          >
            {t(
              turn === 'active' && pair.state !== 'paused'
                ? 'pairLife.turn.reopen'
                : `pairLife.turn.${turn}`,
            )}
          </MenuItem>
        ))}
        {possible.length > 0 && <Divider />}
        <MenuItem
          disabled={charters.length === 0}
          onClick={() => {
            close();
            props.onPrintCharter();
          }}
        >
          {t('pairLife.charter.print')}
        </MenuItem>
      </Menu>
      {asked !== null && asked !== 'active' && (
        <TurnDialog
          to={asked}
          names={names}
          onConfirm={takeTurn}
          onClose={() => {
            setAsked(null);
          }}
        />
      )}
    </>
  );
}
