import { useEffect, useRef, useState } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { clauseText, initialClauses } from '#shared/domain/pair-life/charter-content.ts';
import type { CharterInput } from '#shared/domain/pair-life/charter-decisions.ts';
import type { Charter } from '#shared/domain/pair-life/charter.ts';
import type { Cadence } from '#shared/domain/programme/programme.ts';
import { FormDialog } from '#renderer/components/form-dialog.tsx';
import { LimitedTextField } from '#renderer/components/limited-text-field.tsx';
import { useOnceAtATime } from '#renderer/components/use-once-at-a-time.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useNotices } from '#renderer/services/notices.ts';
import { useDiscardWords } from '#renderer/services/use-discard-words.ts';
import { ClauseFields, type ClauseForm } from './clause-fields.tsx';
import type { WrittenCharter } from './use-charter-decisions.ts';

const maximumCadenceLength = 200;

/** Writes a charter: the first from the shipped clauses, a later one from the version before. */
export function CharterDialog(props: {
  /** Null for the first version. */
  readonly from: Charter | null;
  readonly cadence: Cadence;
  onWrite(input: CharterInput): Promise<WrittenCharter>;
  onClose(): void;
}) {
  const { t, locale } = useLanguage();
  const { from, onWrite, onClose } = props;
  const discardWords = useDiscardWords();
  const dismissNotice = useNotices((state) => state.dismiss);
  useEffect(() => {
    // A notice offering to undo could take back the charter that is being written.
    dismissNotice();
  }, [dismissNotice]);
  const [initial] = useState(() => ({
    cadence: from?.cadence ?? t(`pairLife.charter.cadence.${props.cadence}`),
    clauses: (from?.clauses ?? initialClauses(locale)).map((clause, index): ClauseForm => ({
      formKey: index,
      key: clause.key,
      text: clauseText(clause, locale),
    })),
  }));
  const [cadence, setCadence] = useState(initial.cadence);
  const [clauses, setClauses] = useState<readonly ClauseForm[]>(initial.clauses);
  const [isEmpty, setIsEmpty] = useState(false);
  const fields = useRef<HTMLFormElement>(null);
  const onceAtATime = useOnceAtATime();
  const save = async () => {
    const tooLong = fields.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (tooLong != null) {
      tooLong.focus();
      return;
    }
    const written = await onWrite({
      cadence,
      clauses: clauses.map(({ key, text }) => ({ key, text })),
    });
    if (written === 'stored') onClose();
    setIsEmpty(written === 'no-clauses');
  };
  const isDraft = from === null || from.state === 'draft';
  return (
    <FormDialog
      hasChanges={cadence !== initial.cadence || clauses !== initial.clauses}
      discardWords={discardWords}
      onClose={onClose}
      maxWidth="md"
      fullWidth
      aria-labelledby="charter-dialog-title"
    >
      <DialogTitle id="charter-dialog-title" variant="h2">
        {t(isDraft ? 'pairLife.charter.write' : 'pairLife.charter.revise')}
      </DialogTitle>
      <DialogContent dividers>
        <Box
          ref={fields}
          component="form"
          id="charter-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void onceAtATime(save);
          }}
          sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}
        >
          <Typography sx={{ color: 'text.secondary' }}>
            {t(isDraft ? 'pairLife.charter.write.text' : 'pairLife.charter.revise.text')}
          </Typography>
          <LimitedTextField
            label={t('pairLife.charter.cadence')}
            value={cadence}
            limit={maximumCadenceLength}
            onChange={(event) => {
              setCadence(event.target.value);
            }}
          />
          <ClauseFields
            clauses={clauses}
            onChange={(changed) => {
              setClauses(changed);
              setIsEmpty(false);
            }}
          />
          {isEmpty && <Alert severity="error">{t('pairLife.charter.noClauses')}</Alert>}
        </Box>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2, pt: 2 }}>
        <Button onClick={onClose}>{t('app.cancel')}</Button>
        <Button type="submit" form="charter-form" variant="contained">
          {t('pairLife.charter.save')}
        </Button>
      </DialogActions>
    </FormDialog>
  );
}
