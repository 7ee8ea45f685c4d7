import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import PictureAsPdfIcon from '@mui/icons-material/PictureAsPdf';
import PrintIcon from '@mui/icons-material/Print';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import type { ProgressFacts } from '#shared/domain/progress/progress-facts.ts';
import { certificatesOf, type Certificate } from '#shared/domain/progress/report-certificates.ts';
import { createReportWording } from '#shared/i18n/report-wording.ts';
import { Busy } from '#renderer/components/busy.tsx';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { Page } from '#renderer/components/page.tsx';
import { paperMark, PrintStyles } from '#renderer/components/print-styles.tsx';
import { useOnceAtATime } from '#renderer/components/use-once-at-a-time.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useCurrentProgramme } from '#renderer/services/current-programme.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { paths } from '#renderer/services/paths.ts';
import { useProgressFacts } from '#renderer/services/progress-facts.ts';
import { useMarkReady } from '#renderer/services/readiness.ts';
import { usePrintDocument } from '#renderer/services/use-print-document.ts';
import { certificateKey, CertificateChoices } from './certificate-choices.tsx';
import { CertificateSheet } from './certificate-sheet.tsx';
import { LanguageSelect } from './language-select.tsx';

/** Certificates for those who took part, one sheet for each, to print or to save as one PDF. */
export function CertificatesPage() {
  const { t } = useLanguage();
  const { domainContext } = useServices();
  const programme = useCurrentProgramme();
  const facts = useProgressFacts(programme.id);
  const [context] = useState(domainContext);
  const certificates = useMemo(
    () => (facts === undefined || facts === null ? undefined : certificatesOf(facts, context)),
    [context, facts],
  );
  useMarkReady(certificates !== undefined);
  if (certificates === undefined || facts === undefined || facts === null) {
    return <Page title={t('certificates.title')} />;
  }
  if (certificates.length === 0) {
    return (
      <Page title={t('certificates.title')} facts={programme.name}>
        <EmptyState
          title={t('certificates.empty.title')}
          text={t('certificates.empty.text')}
          action={
            <Button component={Link} variant="contained" to={paths.sessions(programme.id)}>
              {t('certificates.empty.action')}
            </Button>
          }
        />
      </Page>
    );
  }
  return <CertificatesScreen facts={facts} certificates={certificates} today={context.today} />;
}

function CertificatesScreen(props: {
  readonly facts: ProgressFacts;
  readonly certificates: readonly Certificate[];
  readonly today: string;
}) {
  const { t, locale: windowLocale } = useLanguage();
  const programme = useCurrentProgramme();
  const { canSavePdf, print, savePdf } = usePrintDocument();
  const onceAtATime = useOnceAtATime();
  const [isMaking, setIsMaking] = useState(false);
  const { certificates, facts, today } = props;
  const [locale, setLocale] = useState(windowLocale);
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [signer, setSigner] = useState('');
  const [place, setPlace] = useState('');
  const words = useMemo(() => createReportWording(locale, facts.skills), [facts.skills, locale]);
  const chosen = useMemo(
    () => certificates.filter((certificate) => !leftOut.has(certificateKey(certificate))),
    [certificates, leftOut],
  );
  const isEmpty = chosen.length === 0;
  // Hundreds of sheets take seconds.
  const makePdf = () =>
    onceAtATime(async () => {
      setIsMaking(true);
      await savePdf(
        words.translate('certificates.fileName', { programme: programme.name }),
        true,
      ).finally(() => {
        setIsMaking(false);
      });
    });
  // Hundreds of them are not drawn anew to say that a file is being made.
  const sheets = useMemo(() => {
    const frame = { programme, signer: signer.trim(), place: place.trim(), today };
    return chosen.map((certificate) => (
      <CertificateSheet
        key={certificateKey(certificate)}
        certificate={certificate}
        frame={frame}
        words={words}
      />
    ));
  }, [chosen, place, programme, signer, today, words]);
  return (
    <Page
      title={t('certificates.title')}
      facts={
        canSavePdf
          ? `${programme.name} · ${t('certificates.facts', { count: chosen.length })}`
          : t('reports.printInBrowser')
      }
      actions={
        <>
          <Button
            component={Link}
            to={paths.progressReport(programme.id)}
            startIcon={<ArrowBackIcon />}
          >
            {t('certificates.back')}
          </Button>
          <LanguageSelect label={t('certificates.language')} locale={locale} onChange={setLocale} />
          <Button
            variant="outlined"
            disabled={isEmpty || isMaking}
            startIcon={<PrintIcon />}
            onClick={() => void print()}
          >
            {t('reports.print')}
          </Button>
          {canSavePdf && (
            <Button
              variant="contained"
              disabled={isEmpty || isMaking}
              startIcon={<PictureAsPdfIcon />}
              onClick={() => void makePdf()}
            >
              {t('reports.savePdf')}
            </Button>
          )}
        </>
      }
    >
      {isMaking && <Busy label={t('report.page.making')} share={null} />}
      <Box sx={{ flex: 1, minHeight: 0, display: 'flex', gap: 2 }}>
        <CertificateChoices
          certificates={certificates}
          leftOut={leftOut}
          signer={signer}
          place={place}
          onLeaveOut={setLeftOut}
          onSigner={setSigner}
          onPlace={setPlace}
        />
        {isEmpty ? (
          <EmptyState title={t('certificates.none.title')} text={t('certificates.none.text')} />
        ) : (
          <Box
            role="region"
            aria-label={t('certificates.title')}
            // Reached by keyboard, so that it can be scrolled by keyboard.
            tabIndex={0}
            sx={{ flex: 1, minWidth: 0, overflow: 'auto', outlineOffset: -2 }}
          >
            <PrintStyles isLandscape />
            <Paper
              {...paperMark}
              lang={locale}
              sx={{
                maxWidth: 1017,
                mx: 'auto',
                p: { xs: 1, md: 3 },
                display: 'grid',
                gap: 3,
                '@media print': { display: 'block' },
              }}
            >
              {sheets}
            </Paper>
          </Box>
        )}
      </Box>
    </Page>
  );
}
