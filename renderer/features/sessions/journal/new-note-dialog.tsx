import { useState } from 'react';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import MenuItem from '@mui/material/MenuItem';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { emptyContent } from '#shared/domain/journal/note-content.ts';
import { noteTemplates } from '#shared/domain/journal/note-templates.ts';
import { visibilities, type NoteContent, type Visibility } from '#shared/domain/journal/note.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import type { PairLife } from '../queries.ts';
import { readersOf } from './visibility-words.ts';

/** Who is to read the new note, and what it begins with. */
export function NewNoteDialog(props: {
  readonly pairLife: PairLife;
  readonly canBePrivate: boolean;
  onClose(): void;
  onCreate(visibility: Visibility, content: NoteContent): void;
}) {
  const { t, locale } = useLanguage();
  const [visibility, setVisibility] = useState<Visibility>('pair');
  const [templateKey, setTemplateKey] = useState('');
  const create = () => {
    const template = noteTemplates.find(({ key }) => key === templateKey);
    props.onCreate(
      visibility,
      template === undefined ? emptyContent : { ...template.content[locale], tags: [] },
    );
  };
  return (
    <Dialog open maxWidth="xs" fullWidth onClose={props.onClose} aria-labelledby="new-note-title">
      <DialogTitle id="new-note-title" variant="h2">
        {t('journal.new')}
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <FormControl>
          <FormLabel id="new-note-readers">{t('journal.new.readers')}</FormLabel>
          <RadioGroup
            aria-labelledby="new-note-readers"
            value={visibility}
            onChange={(event) => {
              const chosen = visibilities.find((known) => known === event.target.value);
              if (chosen !== undefined) setVisibility(chosen);
            }}
          >
            {visibilities.map((choice) => (
              <FormControlLabel
                key={choice}
                value={choice}
                disabled={choice === 'private' && !props.canBePrivate}
                control={<Radio size="small" />}
                sx={{ alignItems: 'flex-start', py: 0.5 }}
                label={
                  <>
                    <Typography>{t(`journal.visibility.${choice}`)}</Typography>
                    <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                      {readersOf(choice, props.pairLife, t)}
                    </Typography>
                  </>
                }
              />
            ))}
          </RadioGroup>
        </FormControl>
        <TextField
          select
          label={t('journal.new.template')}
          value={templateKey}
          slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
          onChange={(event) => {
            setTemplateKey(event.target.value);
          }}
        >
          <MenuItem value="">{t('journal.new.blank')}</MenuItem>
          {noteTemplates.map(({ key, content }) => (
            <MenuItem key={key} value={key}>
              {content[locale].title}
            </MenuItem>
          ))}
        </TextField>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={props.onClose}>{t('app.cancel')}</Button>
        <Button variant="contained" onClick={create}>
          {t('journal.new.create')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
