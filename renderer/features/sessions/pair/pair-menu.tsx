import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { nothingOpen, openMatters } from '#shared/domain/pair-life/open-matters.ts';
import type { SettledMatters } from '#shared/domain/pair-life/turn-pair.ts';
import { possibleTurns, type PairTurn } from '#shared/domain/pairing/pair-decisions.ts';
import { displayName } from '#shared/domain/people/person.ts';
import { canHaveMet } from '#shared/domain/sessions/log-past-session.ts';
import type { MenuCommand } from '#shared/ipc/contract.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { runMenuCommand, useMenuCommands } from '#renderer/services/menu-commands.ts';
import { pairTurnParameter } from '#renderer/services/paths.ts';
import { useStaysOnRecord } from '#renderer/services/stays-on-record.ts';
import { useCommand } from '#renderer/services/use-command.ts';
import { usePresent } from '#renderer/services/use-present.ts';
import type { PairLife } from '../queries.ts';
import { turnPairCommand } from './commands.ts';
import { usePairsGoingOn } from './queries.ts';
import { TurnDialog } from './turn-dialog.tsx';

type Turn = PairTurn['to'];

/** The native menu's name for each. */
const commandOfTurn = {
  active: 'resume-pair',
  paused: 'pause-pair',
  completed: 'complete-pair',
  'ended-early': 'end-pair',
} as const satisfies Readonly<Record<Turn, MenuCommand>>;

/** The button "More": a session of the past, pause, take up again, end, and the charter on paper. */
export function PairMenu(props: { readonly pairLife: PairLife; onPrintCharter(): void }) {
  const { t } = useLanguage();
  const { domainContext } = useServices();
  const run = useCommand();
  const { pair, mentor, mentee, charters, sessions } = props.pairLife;
  const goingOn = usePairsGoingOn(sessions);
  const present = usePresent();
  const [parameters, setParameters] = useSearchParams();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const hasTraces = useStaysOnRecord(pair) === true;
  const possible = possibleTurns(pair, hasTraces);
  // Another screen may lead here to have a turn decided.
  const asked = possible.find((turn) => turn === parameters.get(pairTurnParameter)) ?? null;
  const isAsking = asked !== null;
  const moreButton = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(isAsking);
  useEffect(() => {
    // Asked for by another screen, the dialog has nothing here to give the focus back to.
    const hasClosed = wasAsking.current && !isAsking;
    wasAsking.current = isAsking;
    if (hasClosed && document.activeElement === document.body) moreButton.current?.focus();
  }, [isAsking]);
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
  const names = { mentor: displayName(mentor), mentee: displayName(mentee) };
  const close = () => {
    setAnchor(null);
  };
  const takeTurn = async (turn: PairTurn, settled: SettledMatters) => {
    const command = turnPairCommand(pair, turn, settled, domainContext());
    if (await run(command, t(`pairLife.turned.${turn.to}`, names))) ask(null);
  };
  const begin = (turn: Turn) => {
    // Taking up again needs no explanation.
    if (turn === 'active') void takeTurn({ to: turn, note: '' }, { ...nothingOpen, reason: '' });
    else ask(turn);
  };
  const commands = possible.map((turn) => [commandOfTurn[turn], () => begin(turn)] as const);
  useMenuCommands(Object.fromEntries(commands), pair.id);
  return (
    <>
      <Button
        ref={moreButton}
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
              runMenuCommand('log-session');
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
              begin(turn);
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
      {asked !== null && asked !== 'active' && goingOn !== undefined && (
        <TurnDialog
          to={asked}
          names={names}
          matters={openMatters(props.pairLife, (id) => !goingOn.has(id), present)}
          onConfirm={takeTurn}
          onClose={() => {
            ask(null);
          }}
        />
      )}
    </>
  );
}
