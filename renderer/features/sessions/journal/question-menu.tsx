import { useRef, useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import Popover from '@mui/material/Popover';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import {
  questionBank,
  questionRoles,
  type QuestionRole,
} from '#shared/domain/journal/question-bank.ts';
import { useLanguage } from '#renderer/services/language.tsx';

/** Questions to write about, for either side; the chosen one becomes a heading of the note. */
export function QuestionMenu(props: { onChoose(markdown: string): void }) {
  const { t, locale } = useLanguage();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  // Given once the list has closed and handed the focus back, so that the text keeps it.
  const chosen = useRef<string | null>(null);
  const [role, setRole] = useState<QuestionRole>('mentor');
  return (
    <>
      <Button
        size="small"
        aria-haspopup="dialog"
        onClick={(event) => {
          setAnchor(event.currentTarget);
        }}
      >
        {t('journal.questions')}
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        onClose={() => {
          setAnchor(null);
        }}
        slotProps={{
          transition: {
            onExited: () => {
              if (chosen.current !== null) props.onChoose(chosen.current);
              chosen.current = null;
            },
          },
          paper: {
            role: 'dialog',
            'aria-label': t('journal.questions'),
            sx: { width: 420, maxHeight: 420, display: 'flex', flexDirection: 'column' },
          },
        }}
      >
        <Tabs
          value={role}
          variant="fullWidth"
          aria-label={t('journal.questions.role')}
          onChange={(_event, next: QuestionRole) => {
            setRole(next);
          }}
          sx={{ flexShrink: 0, borderBottom: 1, borderColor: 'divider' }}
        >
          {questionRoles.map((name) => (
            <Tab
              key={name}
              value={name}
              id={`question-tab-${name}`}
              aria-controls="question-list"
              label={t(`journal.questions.${name}`)}
              sx={{ textTransform: 'none' }}
            />
          ))}
        </Tabs>
        <Box
          id="question-list"
          role="tabpanel"
          aria-labelledby={`question-tab-${role}`}
          sx={{ overflow: 'auto' }}
        >
          <List dense>
            {questionBank[role].map((question) => (
              <ListItem key={question.en} disablePadding>
                <ListItemButton
                  onClick={() => {
                    chosen.current = `### ${question[locale]}\n`;
                    setAnchor(null);
                  }}
                >
                  {question[locale]}
                </ListItemButton>
              </ListItem>
            ))}
          </List>
        </Box>
      </Popover>
    </>
  );
}
