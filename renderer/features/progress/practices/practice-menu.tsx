import { useNavigate } from 'react-router';
import type { CalendarDate } from '#shared/domain/ids.ts';
import { practiceCheckDueOn } from '#shared/domain/progress/practice-checks.ts';
import type { Practice } from '#shared/domain/progress/practice.ts';
import type { MenuEntry } from '#renderer/components/entry-menu.tsx';
import { MoreButton } from '#renderer/components/more-button.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { paths } from '#renderer/services/paths.ts';

/** What can be done with a practice. */
export type PracticeDeed =
  'adopt' | 'check' | 'abandon' | 'take-back' | 'resume' | 'edit' | 'remove';

/** The ways on from where it stands. It is checked once its 90 days are over. */
function movesOf(practice: Practice, today: CalendarDate): readonly PracticeDeed[] {
  const checkOn = practiceCheckDueOn(practice);
  switch (practice.state) {
    case 'tried':
      return ['adopt', 'abandon'];
    case 'adopted':
      return [
        ...(checkOn !== null && checkOn <= today ? (['check'] as const) : []),
        'abandon',
        'take-back',
      ];
    case 'abandoned':
      return ['resume'];
  }
}

export function PracticeMenu(props: {
  readonly practice: Practice;
  readonly today: CalendarDate;
  /** Whether it is shown away from the page of its pair, to which it then leads. */
  readonly leadsToPair?: boolean;
  onChoose(practice: Practice, deed: PracticeDeed): void;
}) {
  const { t } = useLanguage();
  const navigate = useNavigate();
  const { practice, today, onChoose } = props;
  const { programmeId, pairId } = practice;
  const entry = (deed: PracticeDeed): MenuEntry => ({
    label: t(`practices.deed.${deed}`),
    run: () => {
      onChoose(practice, deed);
    },
  });
  const pairPage = {
    label: t('practices.openPair'),
    run: () => void navigate(paths.pairPractices(programmeId, pairId)),
  };
  return (
    <MoreButton
      label={t('practices.menu', { title: practice.title })}
      groups={[
        movesOf(practice, today).map(entry),
        [...(props.leadsToPair === true ? [pairPage] : []), entry('edit'), entry('remove')],
      ]}
    />
  );
}
