import { useState, type DragEvent } from 'react';
import UploadFileOutlinedIcon from '@mui/icons-material/UploadFileOutlined';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { describeIpcError } from '#renderer/services/describe-ipc-error.ts';
import { maximumFileBytes } from '#shared/ipc/contract-values.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import type { PickedList } from './import-state.ts';

/** Picks the list, through the system's dialog or by dropping it. */
export function ChooseFileStep(props: {
  readonly problem: string | null;
  onPick(list: PickedList): void;
  onProblem(problem: string): void;
}) {
  const { t } = useLanguage();
  const { desktop } = useServices();
  const [isDraggedOver, setIsDraggedOver] = useState(false);

  const pick = async () => {
    const picked = await desktop.pickPeopleList();
    if (!picked.ok) {
      props.onProblem(describeIpcError(picked.error.code, t));
      return;
    }
    if (picked.value === null) return;
    const { handle, name } = picked.value;
    const content = await desktop.readFile({ handle });
    if (content.ok) props.onPick({ name, bytes: content.value });
    else props.onProblem(describeIpcError(content.error.code, t));
  };

  const drop = async (event: DragEvent) => {
    event.preventDefault();
    setIsDraggedOver(false);
    const file = event.dataTransfer.files[0];
    if (file === undefined) return;
    if (file.size > maximumFileBytes) {
      props.onProblem(describeIpcError('file-too-large', t));
      return;
    }
    try {
      props.onPick({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    } catch {
      // A folder, or a file that went away between the drop and the reading.
      props.onProblem(describeIpcError('file-unreadable', t));
    }
  };

  return (
    <Paper
      onDragOver={(event) => {
        event.preventDefault();
        setIsDraggedOver(true);
      }}
      onDragLeave={() => {
        setIsDraggedOver(false);
      }}
      onDrop={(event) => void drop(event)}
      sx={{
        p: 5,
        maxWidth: 760,
        textAlign: 'center',
        borderStyle: 'dashed',
        borderColor: isDraggedOver ? 'primary.main' : undefined,
        display: 'grid',
        justifyItems: 'center',
        gap: 1,
      }}
    >
      <UploadFileOutlinedIcon sx={{ fontSize: 40, color: 'text.secondary' }} />
      <Typography variant="h2">{t('people.import.choose.title')}</Typography>
      <Typography sx={{ color: 'text.secondary', maxWidth: 520, mb: 1.5 }}>
        {t('people.import.choose.text')}
      </Typography>
      {props.problem !== null && (
        <Alert severity="error" sx={{ textAlign: 'left', mb: 1.5 }}>
          {props.problem}
        </Alert>
      )}
      <Button variant="contained" onClick={() => void pick()}>
        {t('people.import.choose')}
      </Button>
    </Paper>
  );
}
