import { useCallback, useState } from 'react';
import Box from '@mui/material/Box';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import type { MatchWording } from '#shared/i18n/describe-match.ts';
import { DataTable } from '#renderer/components/data-table.tsx';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { useIsNarrower } from '#renderer/components/use-is-narrower.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { usePairingScreenOf } from '../pairing-store.ts';
import type { PairingData } from '../queries.ts';
import { usePairDecisions } from '../use-pair-decisions.ts';
import { unfoldedWidth, usePairColumns } from './pair-columns.tsx';
import { RejectDialog } from './reject-dialog.tsx';

export function PairList(props: { readonly data: PairingData; readonly words: MatchWording }) {
  const { t } = useLanguage();
  const { data, words } = props;
  const { panel, openPanel } = usePairingScreenOf('panel', 'openPanel');
  const decisions = usePairDecisions(data);
  const [rejected, setRejected] = useState<Pair | null>(null);
  const [isFolded, measure] = useIsNarrower(unfoldedWidth);
  const columns = usePairColumns({
    data,
    words,
    isFolded,
    onAccept: useCallback((pair) => void decisions.accept(pair), [decisions]),
    onReject: setRejected,
  });

  if (data.pairs.length === 0) {
    return <EmptyState title={t('pairing.empty.title')} text={t('pairing.empty.text')} />;
  }
  return (
    <Box ref={measure} sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' }}>
      <DataTable
        label={t('pairing.title')}
        columns={columns}
        rows={data.pairs}
        rowHeight={56}
        getRowId={({ id }) => id}
        selectedId={panel?.kind === 'pair' ? panel.id : null}
        onOpen={({ id }) => {
          openPanel({ kind: 'pair', id });
        }}
      />
      {rejected !== null && (
        <RejectDialog
          pair={rejected}
          data={data}
          decisions={decisions}
          onClose={() => {
            setRejected(null);
          }}
        />
      )}
    </Box>
  );
}
