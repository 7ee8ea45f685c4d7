import { useRef, useState } from 'react';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import {
  maximumTemplateNameLength,
  type TemplateProblem,
} from '#shared/domain/sessions/agenda-templates.ts';
import type { AgendaTemplate } from '#shared/domain/sessions/agenda.ts';
import type { Result } from '#shared/lib/result.ts';
import { LimitedTextField } from '#renderer/components/limited-text-field.tsx';
import { useBeginning } from '#renderer/components/use-beginning.ts';
import { useOnceAtATime } from '#renderer/components/use-once-at-a-time.ts';
import { useLanguage } from '#renderer/services/language.tsx';

/** Asks for the name of an agenda template. */
export function NameTemplateDialog(props: {
  readonly title: string;
  readonly initialName: string;
  check(name: string): Result<AgendaTemplate, TemplateProblem>;
  onSave(template: AgendaTemplate): Promise<void>;
  onClose(): void;
}) {
  const { t } = useLanguage();
  const [name, setName] = useState(props.initialName);
  const [problem, setProblem] = useState<TemplateProblem | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const beginning = useBeginning(() => field.current?.focus());
  const onceAtATime = useOnceAtATime();
  const save = () => {
    const checked = props.check(name);
    if (checked.ok) void onceAtATime(async () => props.onSave(checked.value));
    else setProblem(checked.error);
  };
  return (
    <Dialog
      open
      slotProps={beginning}
      onClose={props.onClose}
      fullWidth
      maxWidth="xs"
      aria-labelledby="template-name-title"
    >
      <DialogTitle id="template-name-title" variant="h2">
        {props.title}
      </DialogTitle>
      <DialogContent>
        <LimitedTextField
          limit={maximumTemplateNameLength}
          inputRef={field}
          fullWidth
          label={t('sessions.agenda.name')}
          value={name}
          error={problem !== null}
          helperText={problem === null ? undefined : t(`sessions.template.problem.${problem}`)}
          sx={{ mt: 0.75 }}
          onChange={(event) => {
            setName(event.target.value);
            setProblem(null);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            // A form around the dialog would be sent too.
            event.preventDefault();
            save();
          }}
        />
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={props.onClose}>{t('app.cancel')}</Button>
        <Button variant="contained" onClick={save}>
          {t('sessions.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
