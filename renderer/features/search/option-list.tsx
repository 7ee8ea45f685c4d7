import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useLanguage } from '#renderer/services/language.tsx';
import { OptionRow } from './option-row.tsx';
import type { SearchOption, SearchSection } from './search-option.ts';

export const listId = 'search-results';

/** The element of an option, by its place in the whole list. */
export function optionElementId(place: number): string {
  return `search-option-${place}`;
}

/** Everything that can be chosen, in groups under their names. */
export function OptionList(props: {
  readonly sections: readonly SearchSection[];
  readonly activePlace: number;
  readonly currentId: string | null;
  onPoint(place: number): void;
  onChoose(option: SearchOption): void;
}) {
  const { t } = useLanguage();
  const firstPlaces = props.sections.map((_, index) =>
    props.sections.slice(0, index).reduce((sum, { options }) => sum + options.length, 0),
  );
  return (
    <Box
      id={listId}
      role="listbox"
      aria-label={t('search.results')}
      sx={{ overflow: 'auto', px: 1, pb: 1, flex: '0 1 auto', minHeight: 0 }}
    >
      {props.sections.map(({ id, label, options }, index) => (
        <Box
          key={id}
          component="ul"
          role="group"
          aria-labelledby={`search-section-${id}`}
          sx={{ listStyle: 'none', m: 0, p: 0 }}
        >
          <Typography
            component="li"
            role="presentation"
            id={`search-section-${id}`}
            variant="caption"
            sx={{
              position: 'sticky',
              top: 0,
              zIndex: 1,
              px: 1.25,
              pt: 1,
              pb: 0.25,
              fontWeight: 650,
              color: 'text.secondary',
              backgroundColor: 'background.paper',
            }}
          >
            {label}
          </Typography>
          {options.map((option, offset) => {
            const place = (firstPlaces[index] ?? 0) + offset;
            return (
              <OptionRow
                key={option.id}
                id={optionElementId(place)}
                option={option}
                isActive={place === props.activePlace}
                currentId={props.currentId}
                onPoint={() => {
                  props.onPoint(place);
                }}
                onChoose={() => {
                  props.onChoose(option);
                }}
              />
            );
          })}
        </Box>
      ))}
    </Box>
  );
}
