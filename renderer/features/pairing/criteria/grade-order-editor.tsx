import { useEffect, useRef } from 'react';
import ArrowDownwardIcon from '@mui/icons-material/ArrowDownward';
import ArrowUpwardIcon from '@mui/icons-material/ArrowUpward';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useLanguage } from '#renderer/services/language.tsx';
import { moveEntry } from './grade-order.ts';

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
  const moved = useRef<{ readonly grade: string; readonly step: -1 | 1 } | null>(null);
  useEffect(() => {
    // The page may drop the focus of an entry it puts elsewhere.
    const last = moved.current;
    if (last === null) return;
    moved.current = null;
    const index = order.indexOf(last.grade);
    const buttons = list.current?.children[index]?.querySelectorAll('button');
    const [up, down] = [buttons?.[0], buttons?.[1]];
    const same = last.step === -1 ? up : down;
    const other = last.step === -1 ? down : up;
    (same?.disabled === false ? same : other)?.focus();
  }, [order]);

  if (order.length === 0 && unplaced.length === 0) {
    return (
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t('criteria.grades.none')}
      </Typography>
    );
  }
  const move = (grade: string, index: number, step: -1 | 1) => {
    moved.current = { grade, step };
    onOrder(moveEntry(order, index, step));
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
          grades={unplaced}
          isFirst={!isOrdered}
          onPlace={(grade) => {
            // With the last of them, their row goes, and the focus follows the grade.
            if (unplaced.length === 1) moved.current = { grade, step: -1 };
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
function UnplacedGrades(props: {
  readonly grades: readonly string[];
  readonly isFirst: boolean;
  onPlace(grade: string): void;
}) {
  const { t } = useLanguage();
  return (
    <Box sx={{ mt: props.isFirst ? 0 : 1 }}>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t(props.isFirst ? 'criteria.grades.unset' : 'criteria.grades.unplaced')}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, mt: 0.75, mb: 0.5 }}>
        {props.grades.map((grade, place) => (
          <Button
            // By place, so that the focus stays in the row when a grade has left it.
            // oxlint-disable-next-line react/no-array-index-key
            key={place}
            size="small"
            variant="outlined"
            aria-label={t('criteria.grades.place', { grade })}
            onClick={() => {
              props.onPlace(grade);
            }}
          >
            {grade}
          </Button>
        ))}
      </Box>
    </Box>
  );
}
