import { useMemo, useState } from 'react';
import SearchIcon from '@mui/icons-material/Search';
import TuneIcon from '@mui/icons-material/Tune';
import Badge from '@mui/material/Badge';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import InputAdornment from '@mui/material/InputAdornment';
import MenuItem from '@mui/material/MenuItem';
import Popover from '@mui/material/Popover';
import TextField from '@mui/material/TextField';
import { isTakingPart } from '#shared/domain/people/participant.ts';
import type { MatchWording } from '#shared/i18n/describe-match.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import {
  boardGroupings,
  boardOrders,
  emptyFilter,
  usePairingScreenOf,
  type BoardGrouping,
  type BoardOrder,
} from '../pairing-store.ts';
import type { PairingData } from '../queries.ts';

/** Finds and narrows what the board or the matrix shows; on the board, gathers and orders it too. */
export function BoardFilters(props: { readonly data: PairingData; readonly words: MatchWording }) {
  const { t } = useLanguage();
  const { view, search, setSearch, filter, grouping, order } = usePairingScreenOf(
    'view',
    'search',
    'setSearch',
    'filter',
    'grouping',
    'order',
  );
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const isBoard = view === 'board';
  const label = t(isBoard ? 'board.filter' : 'board.filter.only');
  const changes = [
    filter.department !== '',
    filter.site !== '',
    filter.skill !== '',
    isBoard && grouping !== 'none',
    isBoard && order !== 'fit',
  ].filter(Boolean).length;
  return (
    <>
      <TextField
        type="search"
        value={search}
        placeholder={t('board.search')}
        onChange={(event) => {
          setSearch(event.target.value);
        }}
        slotProps={{
          htmlInput: { 'aria-label': t('board.search') },
          input: {
            startAdornment: (
              <InputAdornment position="start">
                <SearchIcon fontSize="small" />
              </InputAdornment>
            ),
          },
        }}
        sx={{
          flex: '0 1 250px',
          minWidth: 150,
          '& .MuiInputBase-root': { backgroundColor: 'background.paper', height: 34 },
        }}
      />
      <Badge badgeContent={changes} color="primary">
        <Button
          color="inherit"
          startIcon={<TuneIcon />}
          aria-haspopup="dialog"
          aria-expanded={anchor !== null}
          onClick={(event) => {
            setAnchor(event.currentTarget);
          }}
        >
          {label}
        </Button>
      </Badge>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => {
          setAnchor(null);
        }}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': label } }}
      >
        <FilterForm {...props} isBoard={isBoard} />
      </Popover>
    </>
  );
}

function FilterForm(props: {
  readonly data: PairingData;
  readonly words: MatchWording;
  readonly isBoard: boolean;
}) {
  const { t, compareText } = useLanguage();
  const { filter, setFilter, setGrouping, setOrder } = usePairingScreenOf(
    'filter',
    'setFilter',
    'setGrouping',
    'setOrder',
  );
  const known = useMemo(() => {
    const people = props.data.participants
      .filter(({ enrolment }) => isTakingPart(enrolment))
      .map(({ person }) => person);
    const inOrder = (values: readonly string[]) =>
      [...new Set(values)].filter(Boolean).toSorted(compareText);
    const skillIds = new Set(people.flatMap(({ claims }) => claims.map(({ skillId }) => skillId)));
    return {
      department: inOrder(people.map(({ department }) => department)),
      site: inOrder(people.map(({ site }) => site)),
      skill: [...skillIds]
        .map((id) => ({ id, label: props.words.skillLabel(id) }))
        .toSorted((a, b) => compareText(a.label, b.label)),
    };
  }, [compareText, props.data.participants, props.words]);
  return (
    <Box sx={{ p: 2, display: 'grid', gap: 1.75, width: 320 }}>
      {(['department', 'site'] as const).map((field) => (
        <TextField
          key={field}
          select
          label={t(`board.filter.${field}`)}
          value={filter[field]}
          onChange={(event) => {
            setFilter({ ...filter, [field]: event.target.value });
          }}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        >
          <MenuItem value="">{t('board.filter.all')}</MenuItem>
          {known[field].map((value) => (
            <MenuItem key={value} value={value}>
              {value}
            </MenuItem>
          ))}
        </TextField>
      ))}
      <TextField
        select
        label={t('board.filter.skill')}
        value={filter.skill}
        onChange={(event) => {
          const chosen = known.skill.find(({ id }) => id === event.target.value);
          setFilter({ ...filter, skill: chosen?.id ?? '' });
        }}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      >
        <MenuItem value="">{t('board.filter.allSkills')}</MenuItem>
        {known.skill.map(({ id, label }) => (
          <MenuItem key={id} value={id}>
            {label}
          </MenuItem>
        ))}
      </TextField>
      {props.isBoard && <ArrangementFields />}
      <Button
        onClick={() => {
          setFilter(emptyFilter);
          if (!props.isBoard) return;
          setGrouping('none');
          setOrder('fit');
        }}
      >
        {t('board.filter.reset')}
      </Button>
    </Box>
  );
}

/** Under which headings the cards stand, and in which order; the matrix has orders of its own. */
function ArrangementFields() {
  const { t } = useLanguage();
  const { grouping, setGrouping, order, setOrder } = usePairingScreenOf(
    'grouping',
    'setGrouping',
    'order',
    'setOrder',
  );
  return (
    <>
      <TextField
        select
        label={t('board.grouping')}
        value={grouping}
        onChange={(event) => {
          const chosen = boardGroupings.find((name: BoardGrouping) => name === event.target.value);
          if (chosen !== undefined) setGrouping(chosen);
        }}
      >
        {boardGroupings.map((name) => (
          <MenuItem key={name} value={name}>
            {t(`board.grouping.${name}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        label={t('board.order')}
        value={order}
        onChange={(event) => {
          const chosen = boardOrders.find((name: BoardOrder) => name === event.target.value);
          if (chosen !== undefined) setOrder(chosen);
        }}
      >
        {boardOrders.map((name) => (
          <MenuItem key={name} value={name}>
            {t(`board.order.${name}`)}
          </MenuItem>
        ))}
      </TextField>
    </>
  );
}
