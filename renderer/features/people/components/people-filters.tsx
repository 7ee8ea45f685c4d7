import SearchIcon from '@mui/icons-material/Search';
import Box from '@mui/material/Box';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useLanguage } from '#renderer/services/language.tsx';
import { roleFilters, usePeopleScreen, type RoleFilter } from '../people-store.ts';

export function PeopleFilters(props: { readonly shownCount: number }) {
  const { t } = useLanguage();
  const { query, setQuery, roleFilter, setRoleFilter } = usePeopleScreen();
  return (
    <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', flexWrap: 'wrap' }}>
      <TextField
        type="search"
        value={query}
        placeholder={t('people.search')}
        onChange={(event) => {
          setQuery(event.target.value);
        }}
        slotProps={{
          htmlInput: { 'aria-label': t('people.search') },
          input: {
            startAdornment: (
              <InputAdornment position="start">
                <SearchIcon fontSize="small" />
              </InputAdornment>
            ),
          },
        }}
        sx={{ width: 300, '& .MuiInputBase-root': { backgroundColor: 'background.paper' } }}
      />
      <ToggleButtonGroup
        exclusive
        size="small"
        value={roleFilter}
        aria-label={t('people.filter.role')}
        onChange={(_event, chosen: RoleFilter | null) => {
          if (chosen !== null) setRoleFilter(chosen);
        }}
      >
        {roleFilters.map((filter) => (
          <ToggleButton key={filter} value={filter}>
            {t(`people.filter.${filter}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Typography variant="body2" role="status" sx={{ color: 'text.secondary' }}>
        {t('people.shown', { count: props.shownCount })}
      </Typography>
    </Box>
  );
}
