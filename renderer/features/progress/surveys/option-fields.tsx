import { useRef, useState } from 'react';
import AddIcon from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormHelperText from '@mui/material/FormHelperText';
import Typography from '@mui/material/Typography';
import {
  maximumOptionLength,
  mostOptions,
  type ItemProblem,
} from '#shared/domain/progress/survey-problems.ts';
import { isUnwritten, noText } from '#shared/domain/progress/survey-texts.ts';
import type { LocalText } from '#shared/domain/progress/survey.ts';
import { OrderButtons, useOrder } from '#renderer/components/order-buttons.tsx';
import { useHeldFocus } from '#renderer/components/use-held-focus.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { LocalTextFields } from './local-text-fields.tsx';

const optionProblems = ['options-missing', 'too-many-options', 'option-too-long'] as const;

/** What can be chosen, in the order it is offered. */
export function OptionFields(props: {
  readonly options: readonly LocalText[];
  readonly problems: readonly ItemProblem[];
  onChange(options: readonly LocalText[]): void;
}) {
  const { t } = useLanguage();
  const { options, problems, onChange } = props;
  const fields = useRef<HTMLDivElement>(null);
  // Options have no ids: a key for each keeps the fields of one together while it moves.
  const [keys, setKeys] = useState(() => options.map((_, index) => index));
  const nextKey = useRef(options.length);
  useHeldFocus(fields, () => fields.current?.querySelector<HTMLElement>('[data-add]'));
  const move = (place: number, step: -1 | 1) => {
    const [option, other] = [options[place], options[place + step]];
    const [key, otherKey] = [keys[place], keys[place + step]];
    if (option === undefined || other === undefined) return;
    if (key === undefined || otherKey === undefined) return;
    setKeys(keys.with(place, otherKey).with(place + step, key));
    onChange(options.with(place, other).with(place + step, option));
  };
  const found = optionProblems.find((problem) => problems.includes(problem));
  return (
    <Box
      ref={fields}
      role="group"
      aria-labelledby="options-title"
      sx={{ display: 'grid', gap: 1.5 }}
    >
      <Typography id="options-title" variant="h3" component="h3">
        {t('surveys.options')}
      </Typography>
      {options.map((option, index) => (
        <OptionRow
          key={keys[index]}
          option={option}
          number={index + 1}
          isLast={index === options.length - 1}
          isMissing={problems.includes('option-missing') && isUnwritten(option)}
          onChange={(text) => {
            onChange(options.with(index, text));
          }}
          onMove={(step) => {
            move(index, step);
          }}
          onRemove={() => {
            setKeys(keys.toSpliced(index, 1));
            onChange(options.toSpliced(index, 1));
          }}
        />
      ))}
      {found !== undefined && (
        <FormHelperText error>
          {t(`surveys.item.problem.${found}`, { most: mostOptions })}
        </FormHelperText>
      )}
      <Box>
        <Button
          data-add
          size="small"
          startIcon={<AddIcon />}
          disabled={options.length >= mostOptions}
          onClick={() => {
            setKeys([...keys, nextKey.current]);
            nextKey.current += 1;
            onChange([...options, noText]);
          }}
        >
          {t('surveys.option.add')}
        </Button>
      </Box>
    </Box>
  );
}

function OptionRow(props: {
  readonly option: LocalText;
  readonly number: number;
  readonly isLast: boolean;
  readonly isMissing: boolean;
  onChange(option: LocalText): void;
  onMove(step: -1 | 1): void;
  onRemove(): void;
}) {
  const { t } = useLanguage();
  const { number } = props;
  const order = useOrder(props.onMove);
  return (
    <Box onKeyDown={order.onKeyDown} sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <LocalTextFields
          label={(locale) => t(`surveys.field.option.${locale}`, { number })}
          value={props.option}
          limit={maximumOptionLength}
          problem={props.isMissing ? t('surveys.item.problem.option-missing') : null}
          onChange={props.onChange}
        />
      </Box>
      <Box sx={{ display: 'flex', flexShrink: 0, pt: 0.5 }}>
        <OrderButtons
          order={order}
          isFirst={number === 1}
          isLast={props.isLast}
          names={{
            up: t('surveys.option.up', { number }),
            down: t('surveys.option.down', { number }),
            remove: t('surveys.option.remove', { number }),
          }}
          onRemove={props.onRemove}
        />
      </Box>
    </Box>
  );
}
