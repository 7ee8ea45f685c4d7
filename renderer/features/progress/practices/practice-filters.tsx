import SearchIcon from '@mui/icons-material/Search';
import Box from '@mui/material/Box';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useLanguage } from '#renderer/services/language.tsx';
import { practiceGroups, type PracticeGroup } from './practice-groups.ts';

export type PracticeFilter = PracticeGroup | 'all';

/** Which practices the list shows. */
export function PracticeFilters(props: {
  readonly query: string;
  readonly filter: PracticeFilter;
  readonly counts: ReadonlyMap<PracticeGroup, number>;
  readonly shownCount: number;
  onQuery(query: string): void;
  onFilter(filter: PracticeFilter): void;
}) {
  const { t } = useLanguage();
  const { query, filter, counts, shownCount, onQuery, onFilter } = props;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
      <TextField
        type="search"
        value={query}
        placeholder={t('practices.search')}
        onChange={(event) => {
          onQuery(event.target.value);
        }}
        slotProps={{
          htmlInput: { 'aria-label': t('practices.search') },
          input: {
            startAdornment: (
              <InputAdornment position="start">
                <SearchIcon fontSize="small" />
              </InputAdornment>
            ),
          },
        }}
        sx={{ width: 215, '& .MuiInputBase-root': { backgroundColor: 'background.paper' } }}
      />
      <ToggleButtonGroup
        exclusive
        size="small"
        value={filter}
        aria-label={t('practices.filter')}
        onChange={(_event, chosen: PracticeFilter | null) => {
          if (chosen !== null) onFilter(chosen);
        }}
      >
        <ToggleButton value="all">{t('practices.filter.all')}</ToggleButton>
        {practiceGroups.map((group) => (
          <ToggleButton key={group} value={group}>
            {t(`practices.filter.${group}`, { count: counts.get(group) ?? 0 })}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Typography variant="body2" role="status" sx={{ color: 'text.secondary' }}>
        {t('practices.shown', { count: shownCount })}
      </Typography>
    </Box>
  );
}
