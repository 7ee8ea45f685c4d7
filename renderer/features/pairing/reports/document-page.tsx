import type { ReactNode } from 'react';
import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import PictureAsPdfIcon from '@mui/icons-material/PictureAsPdf';
import PrintIcon from '@mui/icons-material/Print';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import { Page } from '#renderer/components/page.tsx';
import { useServices } from '#renderer/services/app-services.tsx';
import { useCurrentProgramme } from '#renderer/services/current-programme.ts';
import { describeIpcError } from '#renderer/services/describe-ipc-error.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useNotices } from '#renderer/services/notices.ts';
import { paths } from '#renderer/services/paths.ts';
import { paperMark, PrintStyles } from './print-styles.tsx';
import { useSavedNotice } from './use-saved-notice.ts';

/** A screen that is a document: shown as on paper, to print or to save as PDF. */
export function DocumentPage(props: {
  readonly title: string;
  /** One line under the title on the document itself. */
  readonly subtitle: string;
  /** Of the saved file, without an extension. */
  readonly fileName: string;
  readonly isLandscape?: boolean;
  /** False while something on it is still worked out: it cannot be printed yet. */
  readonly isReady?: boolean;
  /** Beside the buttons that every document has. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}) {
  const { t } = useLanguage();
  const { desktop, appInfo } = useServices();
  const programme = useCurrentProgramme();
  const show = useNotices((state) => state.show);
  const showSaved = useSavedNotice();
  const isLandscape = props.isLandscape ?? false;
  const isReady = props.isReady ?? true;
  const isDesktop = appInfo.platform === 'desktop';

  const print = async () => {
    const printed = await desktop.printWindow();
    if (!printed.ok) {
      show({ text: describeIpcError(printed.error.code, t), severity: 'error', action: null });
    }
  };
  const savePdf = async () => {
    showSaved(await desktop.savePdf({ suggestedName: `${props.fileName}.pdf`, isLandscape }));
  };

  return (
    <Page
      title={props.title}
      facts={isDesktop ? programme.name : t('reports.printInBrowser')}
      actions={
        <>
          <Button component={Link} to={paths.pairing(programme.id)} startIcon={<ArrowBackIcon />}>
            {t('scenarios.back')}
          </Button>
          {props.actions}
          <Button
            variant="outlined"
            disabled={!isReady}
            startIcon={<PrintIcon />}
            onClick={() => void print()}
          >
            {t('reports.print')}
          </Button>
          {isDesktop && (
            <Button
              variant="contained"
              disabled={!isReady}
              startIcon={<PictureAsPdfIcon />}
              onClick={() => void savePdf()}
            >
              {t('reports.savePdf')}
            </Button>
          )}
        </>
      }
    >
      <PrintStyles isLandscape={isLandscape} />
      <Box
        role="region"
        aria-label={props.title}
        // Reached by keyboard, so that it can be scrolled by keyboard.
        tabIndex={0}
        sx={{ flex: 1, minHeight: 0, overflow: 'auto', outlineOffset: -2 }}
      >
        <Paper
          {...paperMark}
          component="article"
          sx={{
            // A4, with its proportion of text to margin.
            maxWidth: isLandscape ? 1123 : 794,
            mx: 'auto',
            px: { xs: 2, md: 5 },
            py: { xs: 2, md: 4 },
            display: 'grid',
            gap: 3,
            // A wide table scrolls within the sheet rather than widen it.
            gridTemplateColumns: 'minmax(0, 1fr)',
          }}
        >
          <Box component="header">
            <Typography variant="h1" component="p">
              {props.title}
            </Typography>
            <Typography sx={{ color: 'text.secondary' }}>{props.subtitle}</Typography>
          </Box>
          {props.children}
        </Paper>
      </Box>
    </Page>
  );
}
