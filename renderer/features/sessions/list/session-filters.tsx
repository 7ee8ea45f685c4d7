import { useMemo } from 'react';
import SearchIcon from '@mui/icons-material/Search';
import Autocomplete from '@mui/material/Autocomplete';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import type { PairId } from '#shared/domain/ids.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import type { PlanningData } from '../plan/planning-data.ts';
import { sessionFilters, type SessionFilter } from './session-groups.ts';
import { useSessionsScreen } from './sessions-store.ts';

const ground = { '& .MuiInputBase-root': { backgroundColor: 'background.paper' } };

/** Which sessions the list shows. */
export function SessionFilters(props: {
  readonly data: PlanningData;
  readonly shownCount: number;
}) {
  const { t, compareText } = useLanguage();
  const { query, setQuery, filter, setFilter, pairId, setPairId } = useSessionsScreen();
  const { sessions, pairName } = props.data;
  const pairIds = useMemo(
    () =>
      [...new Set(sessions.flatMap((session) => session.pairIds))].toSorted((a, b) =>
        compareText(pairName(a), pairName(b)),
      ),
    [compareText, pairName, sessions],
  );
  return (
    <>
      <TextField
        type="search"
        value={query}
        placeholder={t('sessions.search')}
        onChange={(event) => {
          setQuery(event.target.value);
        }}
        slotProps={{
          htmlInput: { 'aria-label': t('sessions.search') },
          input: {
            startAdornment: (
              <InputAdornment position="start">
                <SearchIcon fontSize="small" />
              </InputAdornment>
            ),
          },
        }}
        sx={{ ...ground, width: 190 }}
      />
      <Autocomplete<PairId>
        options={pairIds}
        value={pairId}
        getOptionKey={(id) => id}
        getOptionLabel={pairName}
        onChange={(_event, chosen) => {
          setPairId(chosen);
        }}
        renderInput={(input) => <TextField {...input} label={t('sessions.filter.pair')} />}
        sx={{ ...ground, width: 240 }}
      />
      <ToggleButtonGroup
        exclusive
        size="small"
        value={filter}
        aria-label={t('sessions.filter.label')}
        onChange={(_event, chosen: SessionFilter | null) => {
          if (chosen !== null) setFilter(chosen);
        }}
      >
        {sessionFilters.map((one) => (
          <ToggleButton key={one} value={one}>
            {t(`sessions.filter.${one}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Typography variant="body2" role="status" sx={{ color: 'text.secondary' }}>
        {t('sessions.shown', { count: props.shownCount })}
      </Typography>
    </>
  );
}
