import { useState } from 'react';
import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useLanguage } from '#renderer/services/language.tsx';

export const calendarTasks = ['export', 'import', 'absence', 'busy'] as const;
/** What the menu of the calendar opens a dialog for. */
export type CalendarTask = (typeof calendarTasks)[number];

/** The button “More”. */
export function CalendarMenu(props: { onChoose(task: CalendarTask): void }) {
  const { t } = useLanguage();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <Button
        variant="outlined"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        endIcon={<ExpandMoreIcon />}
        onClick={(event) => {
          setAnchor(event.currentTarget);
        }}
      >
        {t('calendar.menu')}
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => {
          setAnchor(null);
        }}
      >
        {calendarTasks.map((task) => (
          <MenuItem
            key={task}
            onClick={() => {
              setAnchor(null);
              props.onChoose(task);
            }}
          >
            {t(`calendar.menu.${task}`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
