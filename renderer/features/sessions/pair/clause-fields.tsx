import { useRef } from 'react';
import AddIcon from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { clauseTitle, shippedClauses } from '#shared/domain/pair-life/charter-content.ts';
import type { CharterClause } from '#shared/domain/pair-life/charter.ts';
import { OrderButtons, useOrder } from '#renderer/components/order-buttons.tsx';
import { useHeldFocus } from '#renderer/components/use-held-focus.ts';
import { LimitedTextField } from '#renderer/components/limited-text-field.tsx';
import { useLanguage } from '#renderer/services/language.tsx';

/** A clause while it is written. `formKey` tells clauses apart that have no key of their own. */
export interface ClauseForm extends CharterClause {
  readonly formKey: number;
}

const maximumClauseLength = 2000;

/** The clauses of a charter while it is written: reworded, reordered, left out, put back, added. */
export function ClauseFields(props: {
  readonly clauses: readonly ClauseForm[];
  onChange(clauses: readonly ClauseForm[]): void;
}) {
  const { t, locale } = useLanguage();
  const { clauses, onChange } = props;
  const fields = useRef<HTMLDivElement>(null);
  // After one was left out, the focus goes to where it can be put back.
  useHeldFocus(fields, () => fields.current?.querySelector<HTMLElement>('[data-add]'));
  const add = (clause: CharterClause) => {
    const formKey = 1 + Math.max(-1, ...clauses.map((one) => one.formKey));
    onChange([...clauses, { ...clause, formKey }]);
  };
  const leftOut = shippedClauses.filter(({ key }) => clauses.every((one) => one.key !== key));
  return (
    <Box ref={fields} sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {clauses.map((clause, index) => (
        <ClauseField
          key={clause.formKey}
          clause={clause}
          number={index + 1}
          isLast={index === clauses.length - 1}
          onWrite={(text) => {
            onChange(clauses.with(index, { ...clause, text }));
          }}
          onMove={(step) => {
            const other = clauses[index + step];
            if (other !== undefined)
              onChange(clauses.with(index, other).with(index + step, clause));
          }}
          onRemove={() => {
            onChange(clauses.toSpliced(index, 1));
          }}
        />
      ))}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button
          data-add
          size="small"
          variant="outlined"
          startIcon={<AddIcon />}
          onClick={() => {
            add({ key: null, text: '' });
          }}
        >
          {t('pairLife.clause.add')}
        </Button>
        {leftOut.map(({ key, title, text }) => (
          <Button
            key={key}
            size="small"
            startIcon={<AddIcon />}
            onClick={() => {
              add({ key, text: text[locale] });
            }}
          >
            {title[locale]}
          </Button>
        ))}
      </Box>
    </Box>
  );
}

function ClauseField(props: {
  readonly clause: ClauseForm;
  readonly number: number;
  readonly isLast: boolean;
  onWrite(text: string): void;
  onMove(step: -1 | 1): void;
  onRemove(): void;
}) {
  const { t, locale } = useLanguage();
  const { clause, number } = props;
  const order = useOrder(props.onMove);
  const title = clauseTitle(clause, locale) ?? t('pairLife.clause.own');
  const label = t('pairLife.clause.label', { number, title });
  return (
    <Box role="group" aria-label={label} onKeyDown={order.onKeyDown}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.25, mb: 0.5 }}>
        <Typography variant="h3" component="p" sx={{ flex: 1, minWidth: 0 }}>
          {label}
        </Typography>
        <OrderButtons
          order={order}
          isFirst={number === 1}
          isLast={props.isLast}
          names={{
            up: t('pairLife.clause.up', { title }),
            down: t('pairLife.clause.down', { title }),
            remove: t('pairLife.clause.remove', { title }),
          }}
          onRemove={props.onRemove}
        />
      </Box>
      <LimitedTextField
        multiline
        fullWidth
        value={clause.text}
        limit={maximumClauseLength}
        slotProps={{ htmlInput: { 'aria-label': label } }}
        onChange={(event) => {
          props.onWrite(event.target.value);
        }}
      />
    </Box>
  );
}
