import { useEffect, useRef } from 'react';
import AddIcon from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { isAgendaMinutes, maximumTitleLength } from '#shared/domain/sessions/session-decisions.ts';
import { LimitedTextField } from '#renderer/components/limited-text-field.tsx';
import { OrderButtons, useOrder } from '#renderer/components/order-buttons.tsx';
import { useHeldFocus } from '#renderer/components/use-held-focus.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { wholeRow } from './dialog-section.tsx';
import { readNumber, type AgendaRow } from './session-form.ts';

/** The points of an agenda with their minutes, and how they fit in the session. */
export function AgendaEditor(props: {
  readonly rows: readonly AgendaRow[];
  /** Length of the session in minutes; NaN while it is none. */
  readonly minutes: number;
  readonly problems: readonly string[];
  newKey(): string;
  onChange(rows: readonly AgendaRow[]): void;
}) {
  const { t } = useLanguage();
  const { rows, onChange } = props;
  const fields = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLOListElement>(null);
  /** The key of the point that was just added, until it has the focus. */
  const added = useRef<string | null>(null);
  useEffect(() => {
    if (added.current === null) return;
    list.current?.querySelector<HTMLElement>(`[data-point="${added.current}"] input`)?.focus();
    added.current = null;
  });
  // After removing one, the way to add another stands where the focus was.
  useHeldFocus(fields, () => fields.current?.querySelector<HTMLElement>('[data-add]'));
  const replace = (key: string, part: Partial<AgendaRow>) => {
    onChange(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));
  };
  const move = (place: number, step: -1 | 1) => {
    const row = rows[place];
    const other = rows[place + step];
    if (row === undefined || other === undefined) return;
    onChange(rows.with(place, other).with(place + step, row));
  };
  const add = () => {
    const key = props.newKey();
    added.current = key;
    onChange([...rows, { key, id: null, title: '', minutes: '5' }]);
  };
  return (
    <Box ref={fields} sx={{ ...wholeRow, display: 'grid', gap: 1 }}>
      {rows.length > 0 && (
        <Box
          component="ol"
          ref={list}
          sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}
        >
          {rows.map((row, place) => (
            <PointFields
              key={row.key}
              row={row}
              number={place + 1}
              isLast={place === rows.length - 1}
              isUntitled={props.problems.includes('agenda-untitled') && row.title.trim() === ''}
              hasWrongMinutes={
                props.problems.includes('agenda-minutes') &&
                !isAgendaMinutes(readNumber(row.minutes))
              }
              onChange={(part) => {
                replace(row.key, part);
              }}
              onMove={(step) => {
                move(place, step);
              }}
              onRemove={() => {
                onChange(rows.filter(({ key }) => key !== row.key));
              }}
            />
          ))}
        </Box>
      )}
      <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 1 }}>
        <Button data-add startIcon={<AddIcon />} onClick={add}>
          {t('sessions.agenda.add')}
        </Button>
        {rows.length > 0 && <AgendaSum rows={rows} minutes={props.minutes} />}
      </Box>
    </Box>
  );
}

function PointFields(props: {
  readonly row: AgendaRow;
  /** From 1. */
  readonly number: number;
  readonly isLast: boolean;
  readonly isUntitled: boolean;
  readonly hasWrongMinutes: boolean;
  onChange(part: Partial<AgendaRow>): void;
  onMove(step: -1 | 1): void;
  onRemove(): void;
}) {
  const { t } = useLanguage();
  const { row, number, onChange } = props;
  const order = useOrder(props.onMove);
  return (
    <Box
      component="li"
      data-point={row.key}
      sx={{ display: 'flex', alignItems: 'center', gap: 0.25 }}
      onKeyDown={order.onKeyDown}
    >
      <LimitedTextField
        isCutting
        limit={maximumTitleLength}
        value={row.title}
        error={props.isUntitled}
        slotProps={{ htmlInput: { 'aria-label': t('sessions.agenda.point', { number }) } }}
        sx={{ flex: 1 }}
        onChange={(event) => {
          onChange({ title: event.target.value });
        }}
      />
      <TextField
        value={row.minutes}
        error={props.hasWrongMinutes}
        slotProps={{
          htmlInput: {
            'aria-label': t('sessions.agenda.minutesOf', { number }),
            inputMode: 'numeric',
            maxLength: 3,
          },
        }}
        sx={{ width: 56, mx: 0.5, '& input': { textAlign: 'right' } }}
        onChange={(event) => {
          onChange({ minutes: event.target.value });
        }}
      />
      <OrderButtons
        order={order}
        isFirst={number === 1}
        isLast={props.isLast}
        names={{
          up: t('sessions.agenda.up', { number }),
          down: t('sessions.agenda.down', { number }),
          remove: t('sessions.agenda.remove', { number }),
        }}
        onRemove={props.onRemove}
      />
    </Box>
  );
}

/** What the points take together, against the length of the session. */
function AgendaSum(props: { readonly rows: readonly AgendaRow[]; readonly minutes: number }) {
  const { t } = useLanguage();
  const sum = props.rows.reduce((total, { minutes }) => total + (Number(minutes) || 0), 0);
  const rest = props.minutes - sum;
  if (!Number.isFinite(rest)) return null;
  const words =
    rest === 0
      ? t('sessions.agenda.sum.exact', { sum })
      : t(rest > 0 ? 'sessions.agenda.sum.left' : 'sessions.agenda.sum.over', {
          sum,
          rest: Math.abs(rest),
        });
  return (
    <Typography
      variant="body2"
      role="status"
      sx={{ color: rest < 0 ? 'warning.main' : 'text.secondary' }}
    >
      {words}
    </Typography>
  );
}
