import { useRef } from 'react';
import { useSearchParams } from 'react-router';
import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useHeldFocus } from '#renderer/components/use-held-focus.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { PairJournal } from '../journal/pair-journal.tsx';
import type { PairLife } from '../queries.ts';
import { ActionsTab } from './actions-tab.tsx';
import { CharterTab } from './charter-tab.tsx';
import { GoalsTab } from './goals-tab.tsx';
import { OverviewTab } from './overview-tab.tsx';
import { pairTabs, type PairTab, type ProgressTabs } from './pair-tab.ts';
import { RotationTab } from './rotation-tab.tsx';

/** What there is to see of a pair, a tab each. The address names the tab, so that a link can lead to it. */
export function PairTabs(props: {
  readonly pairLife: PairLife;
  /** Null when no session can be planned for the pair. */
  readonly onPlan: (() => void) | null;
  readonly progressTabs: ProgressTabs;
}) {
  const { t } = useLanguage();
  const { pairLife, onPlan, progressTabs } = props;
  const [parameters, setParameters] = useSearchParams();
  const tab = pairTabs.find((name) => name === parameters.get('tab')) ?? 'overview';
  const panel = useRef<HTMLDivElement>(null);
  useHeldFocus(panel, () => panel.current);
  return (
    <>
      <Tabs
        value={tab}
        variant="scrollable"
        scrollButtons="auto"
        onChange={(_event, chosen: PairTab) => {
          setParameters({ tab: chosen }, { replace: true });
        }}
        aria-label={t('pairLife.tabs')}
        sx={{ minHeight: 40, mb: 1.5, flexShrink: 0, borderBottom: 1, borderColor: 'divider' }}
      >
        {pairTabs.map((name) => (
          <Tab
            key={name}
            value={name}
            id={`pair-tab-${name}`}
            aria-controls={`pair-panel-${name}`}
            label={t(`pairLife.tab.${name}`)}
            sx={{ minHeight: 40, textTransform: 'none' }}
          />
        ))}
      </Tabs>
      <Box
        ref={panel}
        // It scrolls, and the keyboard scrolls it itself where it holds nothing to focus.
        tabIndex={0}
        role="tabpanel"
        id={`pair-panel-${tab}`}
        aria-labelledby={`pair-tab-${tab}`}
        sx={{ flex: 1, minHeight: 0, overflow: 'auto', pb: 2, outlineOffset: -2 }}
      >
        {tab === 'overview' && (
          <OverviewTab pairLife={pairLife} onPlan={onPlan} nudges={progressTabs.nudges} />
        )}
        {tab === 'goals' && <GoalsTab pairLife={pairLife} />}
        {tab === 'actions' && <ActionsTab pairLife={pairLife} />}
        {(tab === 'skills' || tab === 'practices') && progressTabs[tab](pairLife.pair.id)}
        {tab === 'charter' && <CharterTab key={parameters.get('version')} pairLife={pairLife} />}
        {tab === 'journal' && <PairJournal pairLife={pairLife} sessionId={null} />}
        {tab === 'rotation' && <RotationTab pairLife={pairLife} />}
      </Box>
    </>
  );
}
