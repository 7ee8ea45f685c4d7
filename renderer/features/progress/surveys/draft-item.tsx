import EditIcon from '@mui/icons-material/EditOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { textIn } from '#shared/domain/progress/survey-texts.ts';
import type { SurveyItem } from '#shared/domain/progress/survey.ts';
import { OrderButtons, useOrder } from '#renderer/components/order-buttons.tsx';
import { useLanguage } from '#renderer/services/language.tsx';

/** A question of a draft: how it is answered, and the ways to change, move and drop it. */
export function DraftItem(props: {
  readonly item: SurveyItem;
  readonly number: number;
  readonly isLast: boolean;
  onEdit(): void;
  onMove(step: -1 | 1): void;
  onRemove(): void;
}) {
  const { t, locale } = useLanguage();
  const { item, number } = props;
  const order = useOrder(props.onMove);
  const facts = [
    t(`surveys.kind.${item.kind}`),
    ...(item.kind === 'choice' ? [item.options.map((one) => textIn(one, locale)).join(' / ')] : []),
    t(item.isRequired ? 'surveys.item.required' : 'surveys.item.optional'),
    ...(item.measure === null ? [] : [t(`surveys.measure.${item.measure}`)]),
  ];
  return (
    <Box
      component="li"
      onKeyDown={order.onKeyDown}
      sx={{
        display: 'flex',
        alignItems: 'flex-start',
        gap: 1,
        py: 1,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Typography sx={{ minWidth: 24, color: 'text.secondary', pt: 0.5 }}>{number}</Typography>
      <Box sx={{ flex: 1, minWidth: 0, pt: 0.5 }}>
        <Typography sx={{ overflowWrap: 'anywhere' }}>{textIn(item.text, locale)}</Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
          {facts.join(' · ')}
        </Typography>
      </Box>
      <Box sx={{ display: 'flex', flexShrink: 0 }}>
        <IconButton
          size="small"
          aria-label={t('surveys.item.editNamed', { number })}
          onClick={props.onEdit}
        >
          <EditIcon fontSize="small" />
        </IconButton>
        <OrderButtons
          order={order}
          isFirst={number === 1}
          isLast={props.isLast}
          names={{
            up: t('surveys.item.up', { number }),
            down: t('surveys.item.down', { number }),
            remove: t('surveys.item.remove', { number }),
          }}
          onRemove={props.onRemove}
        />
      </Box>
    </Box>
  );
}
