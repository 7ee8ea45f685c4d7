import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Snackbar from '@mui/material/Snackbar';
import { useNotices } from '#renderer/services/notices.ts';
import { useLanguage } from '#renderer/services/language.tsx';

/** Long enough to read a line and reach its button. */
const noticeMilliseconds = 8000;

export function NoticeBar() {
  const { t } = useLanguage();
  const { current, dismiss } = useNotices();
  return (
    <Snackbar
      key={current?.id}
      open={current !== null}
      // An error stays until it has been read.
      autoHideDuration={current?.severity === 'error' ? null : noticeMilliseconds}
      onClose={(_event, reason) => {
        if (reason !== 'clickaway') dismiss();
      }}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
    >
      <Alert
        icon={false}
        variant="filled"
        severity={current?.severity ?? 'info'}
        sx={
          current?.severity === 'error'
            ? { alignItems: 'center' }
            : { alignItems: 'center', bgcolor: 'text.primary', color: 'background.paper' }
        }
        action={
          <>
            {current?.action && (
              <Button
                color="inherit"
                size="small"
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
        {current?.text}
      </Alert>
    </Snackbar>
  );
}
