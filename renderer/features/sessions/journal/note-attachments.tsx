import { useRef } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Link from '@mui/material/Link';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import AttachFileIcon from '@mui/icons-material/AttachFile';
import CloseIcon from '@mui/icons-material/Close';
import SaveAltIcon from '@mui/icons-material/SaveAlt';
import type { IpcResult } from '#shared/ipc/contract.ts';
import { useHeldFocus } from '#renderer/components/use-held-focus.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { describeIpcError } from '#renderer/services/describe-ipc-error.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useNotices } from '#renderer/services/notices.ts';
import { useFileSize } from './use-file-size.ts';
import type { ListedFile } from './use-note-files.ts';

/** The files beside a note: opened by the system, saved elsewhere, taken away. */
export function NoteAttachments(props: { readonly files: readonly ListedFile[]; onAdd(): void }) {
  const { t } = useLanguage();
  const { files } = props;
  const section = useRef<HTMLElement>(null);
  const lastRemoved = useRef(0);
  useHeldFocus(section, () => {
    const names = section.current?.querySelectorAll<HTMLElement>('li > button:first-of-type');
    const next = names?.[Math.min(lastRemoved.current, names.length - 1)];
    return next ?? section.current?.querySelector<HTMLElement>('[data-add]');
  });
  return (
    <Box ref={section} component="section" aria-label={t('journal.files')}>
      {files.length > 0 && (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {files.map((listed, index) => (
            <FileRow
              key={listed.key}
              listed={listed}
              onRemove={() => {
                lastRemoved.current = index;
                listed.remove();
              }}
            />
          ))}
        </Box>
      )}
      <Button
        data-add
        size="small"
        startIcon={<AttachFileIcon fontSize="small" />}
        onClick={props.onAdd}
      >
        {t('journal.files.add')}
      </Button>
    </Box>
  );
}

function FileRow({ listed, onRemove }: { readonly listed: ListedFile; onRemove(): void }) {
  const { t } = useLanguage();
  const { desktop } = useServices();
  const formatSize = useFileSize();
  const show = useNotices((state) => state.show);
  const { name, sha256, sizeBytes } = listed.file;
  const tell = async (answer: Promise<IpcResult<boolean>>) => {
    const result = await answer;
    if (result.ok) return;
    show({ text: describeIpcError(result.error.code, t), severity: 'error', action: null });
  };
  return (
    <Box component="li" sx={{ display: 'flex', alignItems: 'center', gap: 1, minWidth: 0 }}>
      <Link
        component="button"
        type="button"
        noWrap
        dir="auto"
        aria-label={t('journal.files.open', { name })}
        onClick={() => void tell(desktop.openStoredFile({ sha256, name }))}
        sx={{ minWidth: 0, textAlign: 'start' }}
      >
        {name}
      </Link>
      <Typography variant="body2" sx={{ color: 'text.secondary', flexShrink: 0 }}>
        {formatSize(sizeBytes)}
      </Typography>
      <Box sx={{ flex: 1 }} />
      <Tooltip title={t('journal.files.save')}>
        <IconButton
          size="small"
          aria-label={t('journal.files.saveOf', { name })}
          onClick={() => void tell(desktop.saveStoredFileAs({ sha256, name }))}
        >
          <SaveAltIcon fontSize="small" />
        </IconButton>
      </Tooltip>
      <Tooltip title={t('journal.files.remove')}>
        <IconButton
          size="small"
          aria-label={t('journal.files.removeOf', { name })}
          onClick={onRemove}
        >
          <CloseIcon fontSize="small" />
        </IconButton>
      </Tooltip>
    </Box>
  );
}
