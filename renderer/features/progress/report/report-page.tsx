import { useState, type ReactNode } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import PictureAsPdfIcon from '@mui/icons-material/PictureAsPdf';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ProgressFacts } from '#shared/domain/progress/progress-facts.ts';
import { hasBegun } from '#shared/domain/progress/report-participation.ts';
import type { Locale } from '#shared/domain/workspace.ts';
import { Busy } from '#renderer/components/busy.tsx';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { MenuButton } from '#renderer/components/menu-button.tsx';
import { Page } from '#renderer/components/page.tsx';
import { useCurrentProgramme } from '#renderer/services/current-programme.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { paths } from '#renderer/services/paths.ts';
import { useProgressFacts } from '#renderer/services/progress-facts.ts';
import { useMarkReady } from '#renderer/services/readiness.ts';
import { usePrintDocument } from '#renderer/services/use-print-document.ts';
import { FilterBar } from '../charts/filter-bar.tsx';
import { useProgressFilter } from '../charts/use-progress-filter.ts';
import { LanguageSelect } from './language-select.tsx';
import { ReportPaper, type EditedText } from './report-paper.tsx';
import { useExportReport } from './use-export-report.ts';
import { useReportPictures } from './use-report-pictures.ts';
import { useReport, type Report } from './use-report.ts';

/** The report of a programme: read and rewritten here as it stands on paper, then printed or saved. */
export function ReportPage() {
  const { t } = useLanguage();
  const programme = useCurrentProgramme();
  const facts = useProgressFacts(programme.id);
  if (facts === undefined || facts === null) return <Page title={t('report.page.title')} />;
  return facts.pairs.some(hasBegun) ? <LoadedReport whole={facts} /> : <NothingToReport />;
}

function LoadedReport({ whole }: { readonly whole: ProgressFacts }) {
  const { t, locale: windowLocale } = useLanguage();
  const [locale, setLocale] = useState(windowLocale);
  const [filter, setFilter] = useProgressFilter(whole.rounds);
  const report = useReport(whole, locale, filter);
  useMarkReady(report !== undefined);
  if (report === undefined) return <Page title={t('report.page.title')} />;
  return (
    <ReportScreen
      key={locale}
      report={report}
      onLocale={setLocale}
      filterBar={<FilterBar whole={whole} filter={filter} onChange={setFilter} />}
    />
  );
}

function NothingToReport() {
  const { t } = useLanguage();
  useMarkReady(true);
  const programme = useCurrentProgramme();
  return (
    <Page title={t('report.page.title')} facts={programme.name}>
      <EmptyState
        title={t('report.page.empty.title')}
        text={t('report.page.empty.text')}
        action={
          <Button component={Link} variant="contained" to={paths.pairing(programme.id)}>
            {t('report.page.empty.action')}
          </Button>
        }
      />
    </Page>
  );
}

function ReportScreen(props: {
  readonly report: Report;
  readonly filterBar: ReactNode;
  onLocale(locale: Locale): void;
}) {
  const { t } = useLanguage();
  const programme = useCurrentProgramme();
  const navigate = useNavigate();
  // The filter goes along, there and back.
  const { search } = useLocation();
  const { report } = props;
  const { canSavePdf, print, savePdf } = usePrintDocument();
  const pictures = useReportPictures(report.charts);
  const { isMaking, fileName, saveDocx, saveXlsx } = useExportReport(report, pictures);
  const [edited, setEdited] = useState<EditedText | null>(null);
  // What is being written would be missing on paper.
  const isUnfinished = pictures === null || edited !== null;
  const isWaiting = isUnfinished || isMaking;
  const facts = canSavePdf ? programme.name : t('reports.printInBrowser');
  return (
    <Page
      title={t('report.page.title')}
      facts={edited === null ? facts : t('report.page.saveFirst')}
      actions={
        <>
          <Button
            component={Link}
            to={{ pathname: paths.progress(programme.id), search }}
            startIcon={<ArrowBackIcon />}
          >
            {t('report.page.back')}
          </Button>
          <LanguageSelect
            label={t('report.page.language')}
            locale={report.words.locale}
            onChange={props.onLocale}
          />
          <MenuButton
            label={t('report.page.export')}
            groups={[
              [
                {
                  label: t('report.page.docx'),
                  isDisabled: isWaiting,
                  run: () => void saveDocx(),
                },
                {
                  label: t('report.page.xlsx'),
                  isDisabled: isWaiting,
                  run: () => void saveXlsx(),
                },
              ],
              [
                {
                  label: t('report.page.print'),
                  isDisabled: isUnfinished,
                  run: () => void print(),
                },
              ],
              [
                {
                  label: t('report.page.certificates'),
                  run: () => void navigate(paths.certificates(programme.id)),
                },
              ],
            ]}
          />
          {canSavePdf && (
            <Button
              variant="contained"
              disabled={isUnfinished}
              startIcon={<PictureAsPdfIcon />}
              onClick={() => void savePdf(fileName)}
            >
              {t('reports.savePdf')}
            </Button>
          )}
        </>
      }
      toolbar={<Box sx={{ flex: 1, minWidth: 0 }}>{props.filterBar}</Box>}
    >
      {isMaking && <Busy label={t('report.page.making')} share={null} />}
      <ReportPaper report={report} pictures={pictures ?? []} edited={edited} onEdit={setEdited} />
    </Page>
  );
}
