import { useRef, useState } from 'react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { SessionId } from '#shared/domain/ids.ts';
import { byDueDay } from '#shared/domain/pair-life/action-decisions.ts';
import type { Action } from '#shared/domain/pair-life/action.ts';
import { useHeldFocus } from '#renderer/components/use-held-focus.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { usePresent } from '#renderer/services/use-present.ts';
import type { PairLife } from '../queries.ts';
import { ActionDialog } from './action-dialog.tsx';
import { ActionRow } from './action-row.tsx';
import { AddActionForm } from './add-action-form.tsx';
import { useActionDecisions } from './use-action-decisions.ts';

/**
 * What the two have promised: every open action of the pair, whatever session it came up in, and with
 * them those of one session that are done. New ones belong to that session.
 */
export function ActionList(props: {
  readonly pairLife: PairLife;
  readonly sessionId: SessionId | null;
}) {
  const { t } = useLanguage();
  const { pairLife, sessionId } = props;
  const decisions = useActionDecisions(pairLife);
  const open = pairLife.actions.filter(({ state }) => state === 'open').toSorted(byDueDay);
  const done = pairLife.actions.filter(
    (action) => action.state === 'done' && sessionId !== null && action.sessionId === sessionId,
  );
  return (
    <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {open.length + done.length === 0 ? (
        <Typography sx={{ color: 'text.secondary' }}>{t('pairLife.action.none')}</Typography>
      ) : (
        <ActionRows actions={[...open, ...done]} pairLife={pairLife} />
      )}
      <AddActionForm pairLife={pairLife} sessionId={sessionId} decisions={decisions} />
    </Box>
  );
}

/** Actions one under the other, each to tick or to edit. */
export function ActionRows(props: {
  readonly actions: readonly Action[];
  readonly pairLife: PairLife;
}) {
  const { actions, pairLife } = props;
  const { today } = usePresent();
  const decisions = useActionDecisions(pairLife);
  const [edited, setEdited] = useState<Action | null>(null);
  const list = useRef<HTMLUListElement>(null);
  // One that was ticked may leave the list.
  useHeldFocus(list, () => list.current?.querySelector('input'));
  return (
    <>
      <Box component="ul" ref={list} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {actions.map((action) => (
          <ActionRow
            key={action.id}
            action={action}
            pairLife={pairLife}
            today={today}
            onTick={(isDone) => void decisions.move(action, isDone ? 'done' : 'open')}
            onEdit={() => {
              setEdited(action);
            }}
          />
        ))}
      </Box>
      {edited !== null && (
        <ActionDialog
          key={edited.id}
          action={edited}
          pairLife={pairLife}
          decisions={decisions}
          onClose={() => {
            setEdited(null);
          }}
        />
      )}
    </>
  );
}
