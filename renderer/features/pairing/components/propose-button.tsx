import { useEffect, useMemo, useState } from 'react';
import ArrowDropDownIcon from '@mui/icons-material/ArrowDropDown';
import AutoAwesomeIcon from '@mui/icons-material/AutoAwesome';
import Button from '@mui/material/Button';
import ButtonGroup from '@mui/material/ButtonGroup';
import Divider from '@mui/material/Divider';
import ListItemText from '@mui/material/ListItemText';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { PersonId } from '#shared/domain/ids.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { peopleWithPlaces } from '../board/people-with-places.ts';
import { usePairingScreenOf } from '../pairing-store.ts';
import type { PairingData } from '../queries.ts';
import { usePairDecisions } from '../use-pair-decisions.ts';
import { movablePairs } from '../ask-for-proposal.ts';
import type { ProposePairs } from '../use-propose-pairs.ts';
import { KeepPairsDialog } from './keep-pairs-dialog.tsx';

/** Buttons that do nothing for now, but keep the focus, which a disabled one would lose. */
const busyLook = {
  '& > [aria-disabled="true"]': {
    color: 'action.disabled',
    backgroundColor: 'action.disabledBackground',
    borderColor: 'action.disabled',
    pointerEvents: 'none',
  },
} as const;

/** The main action of the screen, with its variants and what follows it in a menu. */
export function ProposeButton(props: {
  readonly data: PairingData;
  readonly proposal: ProposePairs;
  onPublish(): void;
}) {
  const { t } = useLanguage();
  const { data, proposal } = props;
  const { panel, marked, keepMarks, clearMarks } = usePairingScreenOf(
    'panel',
    'marked',
    'keepMarks',
    'clearMarks',
  );
  const decisions = usePairDecisions(data);
  const isShort = useMediaQuery((theme) => theme.breakpoints.down('lg'));
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [isKeeping, setIsKeeping] = useState(false);
  const isBusy = proposal.stage !== 'idle';
  const { participants, pairs } = data;
  const onCards = useMemo(() => peopleWithPlaces(participants, pairs), [pairs, participants]);
  useEffect(() => {
    keepMarks(onCards);
  }, [keepMarks, onCards]);
  const selected: readonly PersonId[] =
    marked.size > 0 ? [...marked] : panel?.kind === 'person' ? [panel.personId] : [];
  const proposed = data.pairs.filter(({ state }) => state === 'proposed');
  const acceptedCount = data.pairs.filter(({ state }) => state === 'accepted').length;
  const choose = (action: () => void) => () => {
    setAnchor(null);
    action();
  };
  return (
    <>
      <ButtonGroup variant="contained" disableElevation sx={busyLook}>
        <Button
          aria-disabled={isBusy}
          startIcon={isShort ? undefined : <AutoAwesomeIcon />}
          onClick={() => {
            if (!isBusy) proposal.start();
          }}
        >
          {t('pairing.propose')}
        </Button>
        <Button
          size="small"
          aria-disabled={isBusy}
          aria-label={t('board.propose.more')}
          aria-haspopup="menu"
          aria-expanded={anchor !== null}
          onClick={(event) => {
            if (!isBusy) setAnchor(event.currentTarget);
          }}
          sx={{ px: 0.5, minWidth: '32px !important' }}
        >
          <ArrowDropDownIcon />
        </Button>
      </ButtonGroup>
      <Menu
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => {
          setAnchor(null);
        }}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
      >
        <MenuItem
          onClick={choose(() => {
            proposal.start();
          })}
        >
          <ListItemText primary={t('board.propose.all')} secondary={t('board.propose.all.help')} />
        </MenuItem>
        <MenuItem
          disabled={selected.length === 0}
          onClick={choose(() => {
            proposal.start({ kind: 'selected', personIds: selected });
            clearMarks();
          })}
        >
          <ListItemText
            primary={t('board.propose.selected', { count: selected.length })}
            secondary={t(
              selected.length === 0 ? 'board.propose.selected.hint' : 'board.propose.selected.help',
            )}
          />
        </MenuItem>
        <MenuItem
          disabled={movablePairs(data).length === 0}
          onClick={choose(() => {
            setIsKeeping(true);
          })}
        >
          <ListItemText
            primary={t('board.propose.keep')}
            secondary={t('board.propose.keep.help')}
          />
        </MenuItem>
        <Divider />
        <MenuItem
          disabled={proposed.length === 0}
          onClick={choose(() => void decisions.acceptAll(proposed))}
        >
          {t('board.acceptAll', { count: proposed.length })}
        </MenuItem>
        <MenuItem disabled={acceptedCount === 0} onClick={choose(props.onPublish)}>
          {t('board.publish')}
        </MenuItem>
      </Menu>
      {isKeeping && (
        <KeepPairsDialog
          pairCount={movablePairs(data).length}
          onClose={() => {
            setIsKeeping(false);
          }}
          onConfirm={(mostMoved) => {
            setIsKeeping(false);
            proposal.start({ kind: 'keep', mostMoved });
          }}
        />
      )}
    </>
  );
}
