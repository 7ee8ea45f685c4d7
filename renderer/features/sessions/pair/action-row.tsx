import CheckCircleIcon from '@mui/icons-material/CheckCircle';
import EditIcon from '@mui/icons-material/EditOutlined';
import RadioButtonUncheckedIcon from '@mui/icons-material/RadioButtonUnchecked';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import Chip from '@mui/material/Chip';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import type { CalendarDate } from '#shared/domain/ids.ts';
import { isOverdue } from '#shared/domain/pair-life/action-decisions.ts';
import type { Action } from '#shared/domain/pair-life/action.ts';
import { isSecondPress } from '#renderer/components/second-press.ts';
import { pointable, pointedStyle } from '#renderer/components/use-shown-pointed.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import type { PairLife } from '../queries.ts';
import { PartyName } from './party-name.tsx';

/** One action: whether it is done, whose it is, what it is, and by when. */
export function ActionRow(props: {
  readonly action: Action;
  readonly pairLife: PairLife;
  readonly today: CalendarDate;
  onTick(isDone: boolean): void;
  onEdit(): void;
}) {
  const { t } = useLanguage();
  const { action } = props;
  const isOpen = action.state === 'open';
  return (
    <Box
      component="li"
      {...pointable(action.id)}
      sx={{ display: 'flex', alignItems: 'flex-start', gap: 0.5, py: 0.25, ...pointedStyle }}
    >
      <Checkbox
        size="small"
        checked={action.state === 'done'}
        disabled={action.state === 'dropped'}
        icon={<RadioButtonUncheckedIcon fontSize="small" />}
        checkedIcon={<CheckCircleIcon fontSize="small" color="success" />}
        slotProps={{ input: { 'aria-label': t('pairLife.action.done', { title: action.title }) } }}
        onChange={({ nativeEvent }, isDone) => {
          // The row may go, and the next one slide below the pointer.
          if (nativeEvent instanceof MouseEvent && isSecondPress(nativeEvent)) return;
          props.onTick(isDone);
        }}
        sx={{ p: 0.5 }}
      />
      <Typography
        sx={{
          flex: 1,
          minWidth: 0,
          py: 0.5,
          overflowWrap: 'anywhere',
          color: isOpen ? 'text.primary' : 'text.secondary',
          textDecoration: action.state === 'dropped' ? 'line-through' : 'none',
        }}
      >
        <PartyName pairLife={props.pairLife} personId={action.ownerId} />
        {' · '}
        {action.title}
      </Typography>
      <ActionDay action={action} today={props.today} />
      <IconButton
        size="small"
        aria-label={t('pairLife.action.editOf', { title: action.title })}
        onClick={props.onEdit}
      >
        <EditIcon fontSize="small" />
      </IconButton>
    </Box>
  );
}

function ActionDay(props: { readonly action: Action; readonly today: CalendarDate }) {
  const { t, formatDate } = useLanguage();
  const { action, today } = props;
  const short = { day: 'numeric', month: 'short' } as const;
  if (action.state === 'dropped') {
    return (
      <Chip
        size="small"
        variant="outlined"
        label={t('pairLife.action.state.dropped')}
        sx={{ mt: 0.5 }}
      />
    );
  }
  if (action.doneOn !== null) {
    const date = formatDate(action.doneOn, short);
    const label = t('pairLife.action.doneOn', { date });
    return <Chip size="small" variant="outlined" label={label} sx={{ mt: 0.5 }} />;
  }
  if (action.dueOn === null) return null;
  const isLate = isOverdue(action, today);
  return (
    <Chip
      size="small"
      variant="outlined"
      color={isLate ? 'error' : 'default'}
      label={t(isLate ? 'pairLife.action.overdue' : 'pairLife.action.due', {
        date: formatDate(action.dueOn, short),
      })}
      sx={{ mt: 0.5 }}
    />
  );
}
