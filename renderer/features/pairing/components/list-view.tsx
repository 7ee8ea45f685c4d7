import { useRef } from 'react';
import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import type { MatchWording } from '#shared/i18n/describe-match.ts';
import { useHeldFocus } from '#renderer/components/use-held-focus.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { pairingTabs, usePairingScreenOf, type PairingTab } from '../pairing-store.ts';
import type { PairingData } from '../queries.ts';
import { ApartList } from './apart-list.tsx';
import { PairList } from './pair-list.tsx';
import { WaitingList } from './waiting-list.tsx';

/** Pairs, people without one, and people kept apart, as tables. */
export function ListView(props: { readonly data: PairingData; readonly words: MatchWording }) {
  const { t } = useLanguage();
  const { data, words } = props;
  const { tab, setTab } = usePairingScreenOf('tab', 'setTab');
  const panel = useRef<HTMLDivElement>(null);
  useHeldFocus(
    panel,
    (place) =>
      place.closest<HTMLElement>('[role="row"]') ??
      panel.current?.querySelector<HTMLElement>('[role="row"][tabindex="0"]') ??
      panel.current?.querySelector('button') ??
      panel.current,
  );
  return (
    <>
      <Tabs
        value={tab}
        onChange={(_event, chosen: PairingTab) => {
          setTab(chosen);
        }}
        aria-label={t('pairing.tabs')}
        sx={{ minHeight: 40, mb: 1.5, borderBottom: 1, borderColor: 'divider' }}
      >
        {pairingTabs.map((name) => (
          <Tab
            key={name}
            value={name}
            id={`pairing-tab-${name}`}
            aria-controls={`pairing-panel-${name}`}
            label={t(`pairing.tab.${name}`, { count: countOf(name, data) })}
            sx={{ minHeight: 40, textTransform: 'none' }}
          />
        ))}
      </Tabs>
      <Box
        ref={panel}
        tabIndex={-1}
        role="tabpanel"
        id={`pairing-panel-${tab}`}
        aria-labelledby={`pairing-tab-${tab}`}
        sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' }}
      >
        {tab === 'pairs' && <PairList data={data} words={words} />}
        {tab === 'waiting' && <WaitingList data={data} words={words} />}
        {tab === 'apart' && <ApartList data={data} />}
      </Box>
    </>
  );
}

function countOf(tab: PairingTab, data: PairingData): number {
  switch (tab) {
    case 'pairs':
      return data.pairs.length;
    case 'waiting':
      return data.waiting?.length ?? 0;
    case 'apart':
      return data.exclusions.length;
  }
}
