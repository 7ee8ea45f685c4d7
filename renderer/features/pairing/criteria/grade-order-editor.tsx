import { useEffect, useRef, type Ref } from 'react';
import ArrowDownwardIcon from '@mui/icons-material/ArrowDownward';
import ArrowUpwardIcon from '@mui/icons-material/ArrowUpward';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useLanguage } from '#renderer/services/language.tsx';
import { moveEntry } from './grade-order.ts';

/**
 * What was done last, for the focus to follow: a grade moved within the order, or put into it from its
 * place among those without one, where the next button has taken that place.
 */
type LastStep =
  | { readonly kind: 'moved'; readonly grade: string; readonly by: -1 | 1 }
  | { readonly kind: 'placed'; readonly grade: string; readonly place: number };

/**
 * The grades of the firm from lowest to highest, by which a grade gap is counted. Nothing is an order
 * until the user says so: grades without a place stand apart.
 */
export function GradeOrderEditor(props: {
  readonly order: readonly string[];
  /** In use, and without a place in the order. */
  readonly unplaced: readonly string[];
  onOrder(order: readonly string[]): void;
}) {
  const { t } = useLanguage();
  const { order, unplaced, onOrder } = props;
  const list = useRef<HTMLOListElement>(null);
  const row = useRef<HTMLDivElement>(null);
  const last = useRef<LastStep | null>(null);
  useEffect(() => {
    // The page may drop the focus of an entry it puts elsewhere, and of a button that has gone.
    const step = last.current;
    if (step === null) return;
    last.current = null;
    if (step.kind === 'placed') {
      const left = row.current?.querySelectorAll('button') ?? [];
      const next = left[Math.min(step.place, left.length - 1)];
      if (next !== undefined) {
        next.focus();
        return;
      }
    }
    const buttons = list.current?.children[order.indexOf(step.grade)]?.querySelectorAll('button');
    const [up, down] = [buttons?.[0], buttons?.[1]];
    const isDown = step.kind === 'moved' && step.by === 1;
    const [same, other] = isDown ? [down, up] : [up, down];
    (same?.disabled === false ? same : other)?.focus();
  }, [order]);

  if (order.length === 0 && unplaced.length === 0) {
    return (
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t('criteria.grades.none')}
      </Typography>
    );
  }
  const move = (grade: string, index: number, by: -1 | 1) => {
    last.current = { kind: 'moved', grade, by };
    onOrder(moveEntry(order, index, by));
  };
  const isOrdered = order.length > 0;
  return (
    <Box>
      {isOrdered && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('criteria.grades.ordered')}
        </Typography>
      )}
      <Box
        component="ol"
        ref={list}
        aria-label={t('criteria.grades')}
        hidden={!isOrdered}
        sx={{ listStyle: 'none', m: 0, mt: 0.5, p: 0 }}
      >
        {order.map((grade, index) => (
          <Box
            component="li"
            key={grade}
            sx={{
              display: 'flex',
              alignItems: 'center',
              gap: 0.5,
              borderBottom: 1,
              borderColor: 'divider',
            }}
          >
            <Typography sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>{grade}</Typography>
            <IconButton
              size="small"
              disabled={index === 0}
              aria-label={t('criteria.grades.lower', { grade })}
              onClick={() => {
                move(grade, index, -1);
              }}
            >
              <ArrowUpwardIcon sx={{ fontSize: 16 }} />
            </IconButton>
            <IconButton
              size="small"
              disabled={index === order.length - 1}
              aria-label={t('criteria.grades.higher', { grade })}
              onClick={() => {
                move(grade, index, 1);
              }}
            >
              <ArrowDownwardIcon sx={{ fontSize: 16 }} />
            </IconButton>
          </Box>
        ))}
      </Box>
      {unplaced.length > 0 && (
        <UnplacedGrades
          ref={row}
          grades={unplaced}
          isFirst={!isOrdered}
          onPlace={(grade, place) => {
            last.current = { kind: 'placed', grade, place };
            onOrder([...order, grade]);
          }}
        />
      )}
      {isOrdered && (
        <Button
          size="small"
          onClick={() => {
            onOrder([]);
          }}
        >
          {t('criteria.grades.clear')}
        </Button>
      )}
    </Box>
  );
}

/** Chosen one after the other, from the lowest to the highest. */
function UnplacedGrades({
  grades,
  isFirst,
  ref,
  onPlace,
}: {
  readonly grades: readonly string[];
  readonly isFirst: boolean;
  /** The row of buttons. */
  readonly ref: Ref<HTMLDivElement>;
  onPlace(grade: string, place: number): void;
}) {
  const { t } = useLanguage();
  return (
    <Box sx={{ mt: isFirst ? 0 : 1 }}>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t(isFirst ? 'criteria.grades.unset' : 'criteria.grades.unplaced')}
      </Typography>
      <Box ref={ref} sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, mt: 0.75, mb: 0.5 }}>
        {grades.map((grade, place) => (
          <Button
            key={grade}
            size="small"
            variant="outlined"
            aria-label={t('criteria.grades.place', { grade })}
            onClick={() => {
              onPlace(grade, place);
            }}
          >
            {grade}
          </Button>
        ))}
      </Box>
    </Box>
  );
}
