import { useMemo, useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { reportCoverage } from '#shared/domain/pairing/coverage-report.ts';
import { isPast } from '#shared/domain/pairing/pair-decisions.ts';
import type { SkillCoverage } from '#shared/domain/pairing/skill-coverage.ts';
import type { MatchWording } from '#shared/i18n/describe-match.ts';
import { Page } from '#renderer/components/page.tsx';
import { useServices } from '#renderer/services/app-services.tsx';
import { useCurrentProgramme } from '#renderer/services/current-programme.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import type { PairingData } from '../queries.ts';
import { describeSuggestion, summariseCoverage, tableOfCoverage } from './coverage-words.ts';
import { DocumentPage } from './document-page.tsx';
import {
  DocumentList,
  DocumentSection,
  DocumentTable,
} from '#renderer/components/document-parts.tsx';
import { useExportTables } from './use-export-tables.ts';
import { useDocumentData } from './use-document-data.ts';

/** Which skills are wanted and which are on offer, and what to do about those that are short. */
export function CoveragePage() {
  const { t } = useLanguage();
  const read = useDocumentData();
  if (read === undefined) return <Page title={t('reports.coverage.title')} />;
  const { data, words } = read;
  return <CoverageDocument data={data} words={words} />;
}

function CoverageDocument(props: { readonly data: PairingData; readonly words: MatchWording }) {
  const { t, formatDate } = useLanguage();
  const { domainContext } = useServices();
  const programme = useCurrentProgramme();
  const { saveCsv } = useExportTables();
  const [today] = useState(() => domainContext().today);
  const { data, words } = props;
  const report = useMemo(
    () =>
      reportCoverage(
        data.cohort,
        data.pairs.filter((pair) => !isPast(pair)),
      ),
    [data],
  );
  const fileName = t('reports.coverage.fileName', { programme: programme.name });
  return (
    <DocumentPage
      title={t('reports.coverage.title')}
      subtitle={t('reports.documentFacts', {
        programme: programme.name,
        round: data.round?.number ?? 1,
        date: formatDate(today),
      })}
      fileName={fileName}
      actions={
        <Button
          variant="outlined"
          onClick={() => void saveCsv(fileName, tableOfCoverage(report, words))}
        >
          {t('reports.coverage.exportCsv')}
        </Button>
      }
    >
      <DocumentSection title={t('reports.coverage.inShort')}>
        <DocumentList items={summariseCoverage(report, words)} />
      </DocumentSection>

      {report.suggestions.length > 0 && (
        <DocumentSection
          title={t('reports.coverage.advice')}
          lead={t('reports.coverage.advice.lead')}
        >
          {report.suggestions.map((suggestion) => (
            <Box key={suggestion.skillId} sx={{ breakInside: 'avoid' }}>
              <Typography variant="h3">
                {t('reports.coverage.short', {
                  skill: words.skillLabel(suggestion.skillId),
                  places: suggestion.gap,
                })}
              </Typography>
              <DocumentList items={describeSuggestion(suggestion, words)} />
            </Box>
          ))}
        </DocumentSection>
      )}

      <DocumentSection title={t('reports.coverage.figures')} lead={t('reports.coverage.gap.lead')}>
        {report.wanted.length === 0 ? (
          <Typography>{t('reports.coverage.nothingWanted')}</Typography>
        ) : (
          <SkillTable
            caption={t('reports.coverage.byMentees')}
            skills={report.wanted}
            words={words}
          />
        )}
        {report.wantedInReturn.length > 0 && (
          <SkillTable
            caption={t('reports.coverage.byMentors')}
            skills={report.wantedInReturn}
            words={words}
          />
        )}
        {report.nobodyWants.length > 0 && (
          <DocumentTable
            caption={t('reports.coverage.byNobody')}
            rows={report.nobodyWants}
            getRowId={({ skillId }) => skillId}
            columns={[
              {
                label: t('reports.coverage.column.skill'),
                render: ({ skillId }) => words.skillLabel(skillId),
              },
              {
                label: t('reports.coverage.column.offeredBy'),
                isNumber: true,
                render: ({ offeredBy }) => offeredBy,
              },
            ]}
          />
        )}
      </DocumentSection>
    </DocumentPage>
  );
}

function SkillTable(props: {
  readonly caption: string;
  readonly skills: readonly SkillCoverage[];
  readonly words: MatchWording;
}) {
  const { t } = useLanguage();
  const { words } = props;
  const figure = (
    column: 'wantedBy' | 'offeredBy' | 'taughtBy' | 'places' | 'gap',
    read: (skill: SkillCoverage) => number,
  ) => ({ label: t(`reports.coverage.column.${column}`), isNumber: true, render: read });
  return (
    <DocumentTable
      caption={props.caption}
      rows={props.skills}
      getRowId={({ skillId }) => skillId}
      columns={[
        {
          label: t('reports.coverage.column.skill'),
          render: ({ skillId }) => words.skillLabel(skillId),
        },
        figure('wantedBy', ({ wantedBy }) => wantedBy),
        figure('offeredBy', ({ taughtBy, knownBy }) => taughtBy + knownBy),
        figure('taughtBy', ({ taughtBy }) => taughtBy),
        figure('places', ({ places }) => places),
        figure('gap', ({ gap }) => gap),
      ]}
    />
  );
}
