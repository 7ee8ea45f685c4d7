import { Component, useEffect, type ReactNode } from 'react';
import { useRouteError } from 'react-router';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { DesktopApi } from '#shared/ipc/desktop-api.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useSaveLog } from '#renderer/services/use-save-log.ts';
import { useLanguage } from '#renderer/services/language.tsx';

function report(desktop: DesktopApi, error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  void desktop.logError({ message: message.slice(0, 10_000), stack: stack.slice(0, 50_000) });
}

/** Catches what goes wrong while drawing anything above the routes. The data is on the disk and stays there. */
export class ErrorBoundary extends Component<
  { readonly desktop: DesktopApi; readonly children: ReactNode },
  { readonly hasFailed: boolean }
> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch(error: unknown) {
    report(this.props.desktop, error);
  }

  override render() {
    return this.state.hasFailed ? <ErrorScreen /> : this.props.children;
  }
}

/** The same for an error inside one route. */
export function RouteError() {
  const error = useRouteError();
  const { desktop } = useServices();
  useEffect(() => {
    report(desktop, error);
  }, [desktop, error]);
  return <ErrorScreen />;
}

function ErrorScreen() {
  const { t } = useLanguage();
  const saveLog = useSaveLog();
  return (
    <Box component="main" sx={{ height: '100%', display: 'grid', placeItems: 'center', p: 4 }}>
      <Paper role="alert" sx={{ p: 4, maxWidth: 520 }}>
        <Typography variant="h1">{t('app.error.title')}</Typography>
        <Typography sx={{ mt: 1, mb: 3 }}>{t('app.error.text')}</Typography>
        <Box sx={{ display: 'flex', gap: 1.5 }}>
          <Button
            variant="contained"
            onClick={() => {
              window.location.hash = '';
              window.location.reload();
            }}
          >
            {t('app.error.reload')}
          </Button>
          <Button variant="outlined" onClick={() => void saveLog()}>
            {t('app.error.saveLog')}
          </Button>
        </Box>
      </Paper>
    </Box>
  );
}
