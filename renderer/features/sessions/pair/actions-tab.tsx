import { useRef, useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useLanguage } from '#renderer/services/language.tsx';
import type { PairLife } from '../queries.ts';
import { ActionList, ActionRows } from './action-list.tsx';
import { usePointedAt } from './use-pointed-at.ts';

/** As many finished ones as are shown at once. */
const shownAtFirst = 20;

/** What is still to be done by either of the two, and what has been. */
export function ActionsTab({ pairLife }: { readonly pairLife: PairLife }) {
  const { t } = useLanguage();
  const [wished, setWished] = useState(shownAtFirst);
  const lists = useRef<HTMLDivElement>(null);
  const pointedId = usePointedAt('action', lists);
  const finished = pairLife.actions
    .filter(({ state }) => state !== 'open')
    .toSorted((a, b) => ((a.doneOn ?? '') < (b.doneOn ?? '') ? 1 : -1));
  const shown = Math.max(wished, finished.findIndex(({ id }) => id === pointedId) + 1);
  const further = finished.length - shown;
  return (
    <Box
      ref={lists}
      sx={{ display: 'grid', gap: 2, maxWidth: 820, gridTemplateColumns: 'minmax(0, 1fr)' }}
    >
      <Paper component="section" aria-labelledby="open-actions-title" sx={{ p: 2 }}>
        <Typography id="open-actions-title" variant="h2" sx={{ mb: 1 }}>
          {t('pairLife.actions.open')}
        </Typography>
        <ActionList pairLife={pairLife} sessionId={null} />
      </Paper>
      {finished.length > 0 && (
        <Paper component="section" aria-labelledby="finished-actions-title" sx={{ p: 2 }}>
          <Typography id="finished-actions-title" variant="h2" sx={{ mb: 1 }}>
            {t('pairLife.actions.finished')}
          </Typography>
          <ActionRows actions={finished.slice(0, shown)} pairLife={pairLife} />
          {further > 0 && (
            <Button
              onClick={() => {
                setWished(shown + 5 * shownAtFirst);
              }}
            >
              {t('pairLife.actions.further', { count: further })}
            </Button>
          )}
        </Paper>
      )}
    </Box>
  );
}
