import { useState } from 'react';
import { Link } from 'react-router';
import Button from '@mui/material/Button';
import { isPast, isRunning } from '#shared/domain/pairing/pair-decisions.ts';
import { practiceFunnel } from '#shared/domain/progress/practice-funnel.ts';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { useCurrentProgramme } from '#renderer/services/current-programme.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { paths } from '#renderer/services/paths.ts';
import { useSkillNames, type SkillNames } from '#renderer/services/programme-data.ts';
import { useMarkReady } from '#renderer/services/readiness.ts';
import { usePresent } from '#renderer/services/use-present.ts';
import { ProgressFrame } from '../progress-frame.tsx';
import { PracticeDialog } from './practice-dialog.tsx';
import { PracticeList } from './practice-list.tsx';
import { usePracticeBook, type PracticeBook } from './queries.ts';
import { usePracticeDeeds } from './use-practice-deeds.tsx';

/** What people do differently at work because of the programme, and whether it lasts. */
export function PracticesPage() {
  const programme = useCurrentProgramme();
  const book = usePracticeBook(programme.id);
  const skillNames = useSkillNames();
  useMarkReady(book !== undefined && skillNames !== undefined);
  if (book === undefined || skillNames === undefined) return <ProgressFrame section="practices" />;
  return <LoadedPractices book={book} skillNames={skillNames} />;
}

function LoadedPractices(props: { readonly book: PracticeBook; readonly skillNames: SkillNames }) {
  const { t } = useLanguage();
  const { book, skillNames } = props;
  const { today } = usePresent();
  const { decisions, choose, keep, dialog } = usePracticeDeeds(book, skillNames);
  const [isRecording, setIsRecording] = useState(false);
  const canRecord = book.pairs.some((pair) => isRunning(pair) || isPast(pair));
  const record = canRecord && (
    <Button
      variant="contained"
      onClick={() => {
        setIsRecording(true);
      }}
    >
      {t('practices.record')}
    </Button>
  );
  const isEmpty = book.practices.length === 0;
  return (
    <ProgressFrame
      section="practices"
      facts={
        isEmpty ? undefined : t('practices.facts', { ...practiceFunnel(book.practices, { today }) })
      }
      actions={isEmpty ? undefined : record}
    >
      {isEmpty ? (
        <NoPractices action={record} />
      ) : (
        <PracticeList
          book={book}
          skillNames={skillNames}
          today={today}
          onChoose={choose}
          onKeep={keep}
        />
      )}
      {isRecording && (
        <PracticeDialog
          practice={null}
          book={book}
          skillNames={skillNames}
          decisions={decisions}
          onClose={() => {
            setIsRecording(false);
          }}
        />
      )}
      {dialog}
    </ProgressFrame>
  );
}

/** What to do first: note one, or form the pairs that will change something. */
function NoPractices(props: { readonly action: React.JSX.Element | false }) {
  const { t } = useLanguage();
  const programme = useCurrentProgramme();
  if (props.action !== false) {
    return (
      <EmptyState
        title={t('practices.empty.title')}
        text={t('practices.empty.text')}
        action={props.action}
      />
    );
  }
  return (
    <EmptyState
      title={t('practices.empty.title')}
      text={t('practices.empty.noPairs')}
      action={
        <Button component={Link} to={paths.pairing(programme.id)} variant="contained">
          {t('practices.openPairing')}
        </Button>
      }
    />
  );
}
