import type { ReactNode } from 'react';
import CheckCircleIcon from '@mui/icons-material/CheckCircle';
import RadioButtonUncheckedIcon from '@mui/icons-material/RadioButtonUnchecked';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useLanguage } from '#renderer/services/language.tsx';

/** One of the next steps: whether it is done, where it stands, and what can be done about it. */
export function StepItem(props: {
  readonly title: string;
  readonly text: string;
  readonly isDone: boolean;
  readonly children?: ReactNode;
}) {
  const { t } = useLanguage();
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1.5 }}>
      {props.isDone ? (
        <CheckCircleIcon titleAccess={t('overview.step.done')} color="success" />
      ) : (
        <RadioButtonUncheckedIcon
          titleAccess={t('overview.step.toDo')}
          sx={{ color: 'text.secondary' }}
        />
      )}
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography variant="h3">{props.title}</Typography>
        <Typography sx={{ color: 'text.secondary' }}>{props.text}</Typography>
        {props.children}
      </Box>
    </Box>
  );
}
