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
import { questionBank } from '#shared/domain/journal/question-bank.ts';
import { noteTemplates } from '#shared/domain/journal/note-templates.ts';
import { visibilities, type NoteContent, type Visibility } from '#shared/domain/journal/note.ts';
import type { PlaybookKey } from '#shared/domain/search/playbook-documents.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import type { PairLife } from '../queries.ts';
import { usePrivateObstacle } from './use-private-obstacle.ts';
import { readersOf } from './visibility-words.ts';

/** Who is to read the new note, and what it begins with. */
export function NewNoteDialog(props: {
  readonly pairLife: PairLife;
  /** A question or a template of the playbook; null to begin with neither. */
  readonly begin: PlaybookKey | null;
  onClose(): void;
  onCreate(visibility: Visibility, content: NoteContent): void;
}) {
  const { t, locale } = useLanguage();
  const obstacle = usePrivateObstacle();
  const [visibility, setVisibility] = useState<Visibility>('pair');
  const { begin } = props;
  const [templateKey, setTemplateKey] = useState(begin?.part === 'note' ? begin.key : '');
  const question = questionOf(begin);
  const create = () => {
    const template = noteTemplates.find(({ key }) => key === templateKey);
    props.onCreate(visibility, {
      ...emptyContent,
      ...template?.content[locale],
      ...(question !== null && { body: `### ${question[locale]}\n` }),
    });
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
                disabled={choice === 'private' && obstacle !== null}
                control={<Radio size="small" />}
                sx={{ alignItems: 'flex-start', py: 0.5 }}
                label={
                  <>
                    <Typography>{t(`journal.visibility.${choice}`)}</Typography>
                    <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                      {(choice === 'private' ? obstacle : null) ??
                        readersOf(choice, props.pairLife, t)}
                    </Typography>
                  </>
                }
              />
            ))}
          </RadioGroup>
        </FormControl>
        {question === null ? (
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
        ) : (
          <Typography>{t('journal.new.question', { question: question[locale] })}</Typography>
        )}
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

function questionOf(begin: PlaybookKey | null) {
  if (begin?.part !== 'mentor' && begin?.part !== 'mentee') return null;
  return questionBank[begin.part][Number(begin.key)] ?? null;
}
