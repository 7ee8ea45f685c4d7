import { useRef } from 'react';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Snackbar from '@mui/material/Snackbar';
import { HeardOnly } from '#renderer/components/heard-only.tsx';
import { useNotices } from '#renderer/services/notices.ts';
import { useLanguage } from '#renderer/services/language.tsx';

/** Long enough to read a line and reach its button. */
const noticeMilliseconds = 8000;

export function NoticeBar() {
  const { t } = useLanguage();
  const { current, dismiss } = useNotices();
  const bar = useRef<HTMLDivElement>(null);
  const isError = current?.severity === 'error';
  return (
    <Snackbar
      key={current?.id}
      ref={bar}
      open={current !== null}
      // An error stays until it has been read.
      autoHideDuration={isError ? null : noticeMilliseconds}
      onClose={(event, reason) => {
        if (reason === 'clickaway') return;
        // Escape pressed elsewhere, to close a dialog, dismisses no error unread.
        const isMeant = event?.target instanceof Node && bar.current?.contains(event.target);
        if (isError && isMeant !== true) return;
        dismiss();
      }}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      sx={{ position: 'static' }}
    >
      <Alert
        role={isError ? 'alert' : 'status'}
        icon={false}
        variant="filled"
        severity={current?.severity ?? 'info'}
        sx={
          isError
            ? { alignItems: 'center' }
            : { alignItems: 'center', bgcolor: 'text.primary', color: 'background.paper' }
        }
        action={
          <>
            {current?.action && (
              <Button
                color="inherit"
                size="small"
                aria-keyshortcuts="F6"
                onClick={() => {
                  current.action?.run();
                  dismiss();
                }}
              >
                {current.action.label}
              </Button>
            )}
            <Button color="inherit" size="small" onClick={dismiss}>
              {t('app.close')}
            </Button>
          </>
        }
      >
        <span>{current?.text}</span>
        {current?.action && <HeardOnly>{t('app.notice.reach')}</HeardOnly>}
      </Alert>
    </Snackbar>
  );
}
