import Button from '@mui/material/Button';
import { useNavigate } from 'react-router';
import type { Round } from '#shared/domain/programme/round.ts';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { Page } from '#renderer/components/page.tsx';
import { useCurrentProgramme } from '#renderer/services/current-programme.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { paths } from '#renderer/services/paths.ts';
import { RotationPlanner } from './rotation-planner.tsx';
import { useDocumentData } from './use-document-data.ts';

/** Who would be with whom in the rounds to come, and the start of the next one. */
export function RotationPage() {
  const { t } = useLanguage();
  const programme = useCurrentProgramme();
  const navigate = useNavigate();
  const read = useDocumentData();
  if (read === undefined) return <Page title={t('reports.rotation.title')} />;
  const { data, words } = read;
  const { round } = data;
  if (round === null || !hasBegun(round)) {
    return (
      <Page title={t('reports.rotation.title')}>
        <EmptyState
          title={t('reports.rotation.notBegun.title', { round: round?.number ?? 1 })}
          text={t('reports.rotation.notBegun.text')}
          action={
            <Button variant="contained" onClick={() => void navigate(paths.pairing(programme.id))}>
              {t('reports.rotation.notBegun.action')}
            </Button>
          }
        />
      </Page>
    );
  }
  return <RotationPlanner data={data} round={round} words={words} />;
}

function hasBegun(round: Round): boolean {
  return round.state === 'active';
}
