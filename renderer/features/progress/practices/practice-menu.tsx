import { useState } from 'react';
import { Link } from 'react-router';
import MoreVertIcon from '@mui/icons-material/MoreVert';
import Divider from '@mui/material/Divider';
import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import type { CalendarDate } from '#shared/domain/ids.ts';
import { practiceCheckDueOn } from '#shared/domain/progress/practice-checks.ts';
import type { Practice } from '#shared/domain/progress/practice.ts';
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
  const { practice, today, onChoose } = props;
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const item = (deed: PracticeDeed) => (
    <MenuItem
      key={deed}
      onClick={() => {
        setAnchor(null);
        onChoose(practice, deed);
      }}
    >
      {t(`practices.deed.${deed}`)}
    </MenuItem>
  );
  return (
    <>
      <IconButton
        size="small"
        aria-label={t('practices.menu', { title: practice.title })}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => {
          setAnchor(event.currentTarget);
        }}
      >
        <MoreVertIcon fontSize="small" />
      </IconButton>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => {
          setAnchor(null);
        }}
        // It stands in a row, which would take a press here for one on itself.
        onClick={(event) => {
          event.stopPropagation();
        }}
      >
        {movesOf(practice, today).map(item)}
        <Divider />
        {props.leadsToPair === true && (
          <MenuItem
            component={Link}
            to={paths.pairPractices(practice.programmeId, practice.pairId)}
          >
            {t('practices.openPair')}
          </MenuItem>
        )}
        {item('edit')}
        {item('remove')}
      </Menu>
    </>
  );
}
