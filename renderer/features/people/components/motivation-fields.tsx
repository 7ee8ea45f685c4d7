import Autocomplete from '@mui/material/Autocomplete';
import Chip from '@mui/material/Chip';
import TextField from '@mui/material/TextField';
import { foldText } from '#shared/lib/fold-text.ts';
import { LimitedTextField } from '#renderer/components/limited-text-field.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { suggestedTags } from '../suggested-tags.ts';
import { FormSection } from './form-section.tsx';

/** What the person hopes for: as short tags that can be compared, and in their own words. */
export function MotivationFields(props: {
  readonly tags: readonly string[];
  readonly motivation: string;
  /** Tags that others of the programme have. */
  readonly tagsInUse: readonly string[];
  onChangeTags(tags: readonly string[]): void;
  onChangeMotivation(motivation: string): void;
}) {
  const { t, compareText } = useLanguage();
  const options = new Map<string, string>();
  for (const tag of [...props.tagsInUse, ...suggestedTags.map((name) => t(`people.tag.${name}`))]) {
    if (!options.has(foldText(tag))) options.set(foldText(tag), tag);
  }
  return (
    <FormSection title={t('people.field.motivation')}>
      <Autocomplete
        multiple
        freeSolo
        disableCloseOnSelect
        sx={{ gridColumn: '1 / -1' }}
        options={[...options.values()].toSorted(compareText)}
        value={[...props.tags]}
        isOptionEqualToValue={(option, value) => foldText(option) === foldText(value)}
        onChange={(_event, tags) => {
          props.onChangeTags(tags.map((tag) => tag.trim().slice(0, 60)).filter(Boolean));
        }}
        renderValue={(tags, getItemProps) =>
          tags.map((tag, index) => {
            const { key, ...itemProps } = getItemProps({ index });
            return <Chip key={key} size="small" label={tag} {...itemProps} />;
          })
        }
        renderInput={(params) => (
          <TextField
            {...params}
            label={t('people.field.motivationTags')}
            helperText={t('people.field.motivationTags.help')}
          />
        )}
      />
      <LimitedTextField
        isCutting
        limit={5000}
        multiline
        minRows={2}
        sx={{ gridColumn: '1 / -1' }}
        label={t('people.field.motivation.words')}
        value={props.motivation}
        onChange={(event) => {
          props.onChangeMotivation(event.target.value);
        }}
      />
    </FormSection>
  );
}
