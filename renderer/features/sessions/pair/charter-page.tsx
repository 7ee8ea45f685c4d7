import { Link, useParams } from 'react-router';
import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import PictureAsPdfIcon from '@mui/icons-material/PictureAsPdf';
import PrintIcon from '@mui/icons-material/Print';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { PairId } from '#shared/domain/ids.ts';
import { agreedCharter, charterVersions } from '#shared/domain/pair-life/charter-decisions.ts';
import type { Charter } from '#shared/domain/pair-life/charter.ts';
import { displayName } from '#shared/domain/people/person.ts';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { Page } from '#renderer/components/page.tsx';
import { PaperSheet } from '#renderer/components/paper-sheet.tsx';
import { useCurrentProgramme } from '#renderer/services/current-programme.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { paths } from '#renderer/services/paths.ts';
import { useMarkReady } from '#renderer/services/readiness.ts';
import { usePrintDocument } from '#renderer/services/use-print-document.ts';
import { isId } from '#renderer/storage/ids.ts';
import { usePairLife, type PairLife } from '../queries.ts';
import { CharterClauses } from './charter-clauses.tsx';

/** The charter of a pair on paper: the version that is agreed, or else the draft, to be signed. */
export function CharterPage() {
  const { pairId } = useParams();
  return isId<PairId>(pairId) ? <CharterLoader pairId={pairId} /> : <NoCharter pairLife={null} />;
}

function CharterLoader(props: { readonly pairId: PairId }) {
  const { t } = useLanguage();
  const pairLife = usePairLife(props.pairId);
  useMarkReady(pairLife !== undefined);
  if (pairLife === undefined) return <Page title={t('pairLife.charter.title')} />;
  const [latest] = charterVersions(pairLife?.charters ?? []);
  const charter = agreedCharter(pairLife?.charters ?? []) ?? latest;
  if (pairLife === null || charter === undefined) return <NoCharter pairLife={pairLife} />;
  return <CharterDocument pairLife={pairLife} charter={charter} />;
}

function NoCharter({ pairLife }: { readonly pairLife: PairLife | null }) {
  const { t } = useLanguage();
  const programme = useCurrentProgramme();
  return (
    <Page title={t('pairLife.charter.title')}>
      <EmptyState
        title={t('pairLife.charter.empty.title')}
        text={t('pairLife.charter.empty.text')}
        action={
          <Button
            component={Link}
            variant="contained"
            to={
              pairLife === null
                ? paths.pairing(programme.id)
                : `${paths.pair(programme.id, pairLife.pair.id)}?tab=charter`
            }
          >
            {t(pairLife === null ? 'pairLife.openPairing' : 'pairLife.charter.write')}
          </Button>
        }
      />
    </Page>
  );
}

function CharterDocument(props: { readonly pairLife: PairLife; readonly charter: Charter }) {
  const { t, formatDate } = useLanguage();
  const { pairLife, charter } = props;
  const { pair, programme } = pairLife;
  const { canSavePdf, print, savePdf } = usePrintDocument();
  const names = { mentor: displayName(pairLife.mentor), mentee: displayName(pairLife.mentee) };
  const agreedOn = { mentor: charter.mentorAgreedOn, mentee: charter.menteeAgreedOn };
  const fileName = t('pairLife.charter.fileName', { ...names, version: charter.version });
  return (
    <Page
      title={t('pairLife.charter.title')}
      facts={canSavePdf ? `${names.mentor} → ${names.mentee}` : t('reports.printInBrowser')}
      actions={
        <>
          <Button
            component={Link}
            to={`${paths.pair(programme.id, pair.id)}?tab=charter`}
            startIcon={<ArrowBackIcon />}
          >
            {t('pairLife.charter.back')}
          </Button>
          <Button variant="outlined" startIcon={<PrintIcon />} onClick={() => void print()}>
            {t('reports.print')}
          </Button>
          {canSavePdf && (
            <Button
              variant="contained"
              startIcon={<PictureAsPdfIcon />}
              onClick={() => void savePdf(fileName)}
            >
              {t('reports.savePdf')}
            </Button>
          )}
        </>
      }
    >
      <PaperSheet
        title={t('pairLife.charter.title')}
        subtitle={[
          programme.name,
          `${names.mentor} → ${names.mentee}`,
          t('pairLife.charter.version', { version: charter.version }),
          t(`pairLife.charter.state.${charter.state}`),
        ].join(' · ')}
      >
        <CharterClauses charter={charter} />
        <Box
          sx={{
            display: 'grid',
            gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
            gap: 5,
            mt: 2,
            breakInside: 'avoid',
          }}
        >
          {(['mentor', 'mentee'] as const).map((party) => {
            const day = agreedOn[party];
            return (
              <Box key={party}>
                <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
                  {names[party]}
                </Typography>
                <Typography variant="body2">{t(`pairLife.charter.signs.${party}`)}</Typography>
                <Typography variant="body2">
                  {day === null
                    ? t('pairLife.charter.dateToWrite')
                    : t('pairLife.charter.agreedOn', { date: formatDate(day) })}
                </Typography>
                <Box sx={{ height: 56, borderBottom: 1, borderColor: 'text.primary' }} />
                <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                  {t('pairLife.charter.signature')}
                </Typography>
              </Box>
            );
          })}
        </Box>
      </PaperSheet>
    </Page>
  );
}
