import { useState } from 'react';
import { useSearchParams } from 'react-router';
import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { sessionsAhead, type CalledOff } from '#shared/domain/pair-life/turn-pair.ts';
import type { PairTurn } from '#shared/domain/pairing/pair-decisions.ts';
import { pairTransitions, type PairState } from '#shared/domain/pairing/pair.ts';
import { displayName } from '#shared/domain/people/person.ts';
import { canHaveMet } from '#shared/domain/sessions/log-past-session.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { pairTurnParameter } from '#renderer/services/paths.ts';
import { useCommand } from '#renderer/services/use-command.ts';
import { LogPastSessionDialog } from '../live/log-past-session-dialog.tsx';
import type { PairLife } from '../queries.ts';
import { turnPairCommand } from './commands.ts';
import { TurnDialog } from './turn-dialog.tsx';
import { usePresent } from './use-present.ts';

/** Where the coordinator can take a pair, in the order of the menu. */
const turns = ['active', 'paused', 'completed', 'ended-early'] as const;
type Turn = (typeof turns)[number];

function isPossible(from: PairState, turn: Turn): boolean {
  // An accepted pair begins with its round, when it is published.
  if (from === 'accepted' && turn === 'active') return false;
  return pairTransitions[from].includes(turn);
}

/** The button "More": a session of the past, pause, take up again, end, and the charter on paper. */
export function PairMenu(props: { readonly pairLife: PairLife; onPrintCharter(): void }) {
  const { t } = useLanguage();
  const { domainContext } = useServices();
  const run = useCommand();
  const { pair, mentor, mentee, charters, sessions } = props.pairLife;
  const present = usePresent();
  const [parameters, setParameters] = useSearchParams();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const possible = turns.filter((turn) => isPossible(pair.state, turn));
  // Another screen may lead here to have a turn decided.
  const asked = possible.find((turn) => turn === parameters.get(pairTurnParameter)) ?? null;
  const ask = (turn: Turn | null) => {
    setParameters(
      (before) => {
        const after = new URLSearchParams(before);
        after.delete(pairTurnParameter);
        if (turn !== null) after.set(pairTurnParameter, turn);
        return after;
      },
      { replace: true },
    );
  };
  const [isLogging, setIsLogging] = useState(false);
  const names = { mentor: displayName(mentor), mentee: displayName(mentee) };
  const close = () => {
    setAnchor(null);
  };
  const takeTurn = (turn: PairTurn, calledOff: CalledOff) => {
    ask(null);
    const command = turnPairCommand(pair, turn, calledOff, domainContext());
    void run(command, t(`pairLife.turned.${turn.to}`, names));
  };
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
        {canHaveMet(pair) && (
          <MenuItem
            onClick={() => {
              close();
              setIsLogging(true);
            }}
          >
            {t('live.log.title')}
          </MenuItem>
        )}
        {possible.map((turn) => (
          <MenuItem
            key={turn}
            onClick={() => {
              close();
              // Taking up again needs no explanation.
              if (turn === 'active') takeTurn({ to: turn, note: '' }, { sessions: [], reason: '' });
              else ask(turn);
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
      {isLogging && (
        <LogPastSessionDialog
          programmeId={pair.programmeId}
          pairId={pair.id}
          onClose={() => {
            setIsLogging(false);
          }}
        />
      )}
      {asked !== null && asked !== 'active' && (
        <TurnDialog
          to={asked}
          names={names}
          sessions={sessionsAhead(sessions, present)}
          onConfirm={takeTurn}
          onClose={() => {
            ask(null);
          }}
        />
      )}
    </>
  );
}
