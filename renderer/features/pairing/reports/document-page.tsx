import type { ReactNode } from 'react';
import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import PictureAsPdfIcon from '@mui/icons-material/PictureAsPdf';
import PrintIcon from '@mui/icons-material/Print';
import Button from '@mui/material/Button';
import { Link } from 'react-router';
import { Page } from '#renderer/components/page.tsx';
import { PaperSheet } from '#renderer/components/paper-sheet.tsx';
import { useCurrentProgramme } from '#renderer/services/current-programme.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { paths } from '#renderer/services/paths.ts';
import { usePrintDocument } from '#renderer/services/use-print-document.ts';

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
  const programme = useCurrentProgramme();
  const { canSavePdf, print, savePdf } = usePrintDocument();
  const isLandscape = props.isLandscape ?? false;
  const isReady = props.isReady ?? true;
  return (
    <Page
      title={props.title}
      facts={canSavePdf ? programme.name : t('reports.printInBrowser')}
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
          {canSavePdf && (
            <Button
              variant="contained"
              disabled={!isReady}
              startIcon={<PictureAsPdfIcon />}
              onClick={() => void savePdf(props.fileName, isLandscape)}
            >
              {t('reports.savePdf')}
            </Button>
          )}
        </>
      }
    >
      <PaperSheet title={props.title} subtitle={props.subtitle} isLandscape={isLandscape}>
        {props.children}
      </PaperSheet>
    </Page>
  );
}
