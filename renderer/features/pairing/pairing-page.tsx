import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { canBeMentored, canMentor, isTakingPart } from '#shared/domain/people/participant.ts';
import { Busy } from '#renderer/components/busy.tsx';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { Page } from '#renderer/components/page.tsx';
import { useCurrentProgramme } from '#renderer/services/current-programme.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useMenuCommands } from '#renderer/services/menu-commands.ts';
import { paths } from '#renderer/services/paths.ts';
import { useSkillNames } from '#renderer/services/programme-data.ts';
import { useMarkReady } from '#renderer/services/readiness.ts';
import { ApartList } from './components/apart-list.tsx';
import { PairList } from './components/pair-list.tsx';
import { PairPanel } from './components/pair-panel.tsx';
import { PairingActions } from './components/pairing-actions.tsx';
import { WaitingList } from './components/waiting-list.tsx';
import { pairingTabs, usePairingScreen, type PairingTab } from './pairing-store.ts';
import { usePairing, type PairingData } from './queries.ts';
import { useExportPairs } from './use-export-pairs.ts';
import { useProposePairs } from './use-propose-pairs.ts';
import { useWords } from './use-words.ts';

/** Who is paired with whom and why, who is still waiting and why, and who is kept apart. */
export function PairingPage() {
  const { t } = useLanguage();
  const programme = useCurrentProgramme();
  const navigate = useNavigate();
  const data = usePairing(programme.id);
  const skillNames = useSkillNames();
  const words = useWords(data, skillNames);
  const { tab, setTab, selectedId, select, show } = usePairingScreen();
  useEffect(() => {
    show(programme.id);
  }, [programme.id, show]);
  const proposal = useProposePairs(data);
  const exportPairs = useExportPairs(data, words);
  useMarkReady(words !== undefined);
  useMenuCommands({ 'propose-pairs': proposal.start, 'export-pairs': exportPairs });
  useEffect(() => {
    // A pair that was rejected or proposed anew is no longer there to show.
    if (data !== undefined && !data.pairs.some((pair) => pair.id === selectedId)) select(null);
  }, [data, select, selectedId]);

  if (data === undefined || words === undefined) {
    return <Page title={t('pairing.title')} />;
  }
  const present = data.participants.filter(({ enrolment }) => isTakingPart(enrolment));
  if (present.length === 0) {
    return (
      <Page title={t('pairing.title')}>
        <EmptyState
          title={t('pairing.noPeople.title')}
          text={t('pairing.noPeople.text')}
          action={
            <Button
              variant="contained"
              onClick={() => void navigate(paths.importPeople(programme.id))}
            >
              {t('people.import')}
            </Button>
          }
        />
      </Page>
    );
  }
  const selected = data.pairs.find((pair) => pair.id === selectedId);
  return (
    <Page
      title={t('pairing.title')}
      facts={t('pairing.facts', {
        mentors: present.filter(({ enrolment }) => canMentor(enrolment.role)).length,
        mentees: present.filter(({ enrolment }) => canBeMentored(enrolment.role)).length,
        proposed: data.pairs.filter((pair) => pair.state === 'proposed').length,
        accepted: data.pairs.filter((pair) => pair.state !== 'proposed').length,
      })}
      actions={<PairingActions data={data} proposal={proposal} onExport={exportPairs} />}
      aside={
        tab === 'pairs' &&
        selected !== undefined && (
          <PairPanel
            key={selected.id}
            pair={selected}
            data={data}
            words={words}
            onClose={() => {
              select(null);
            }}
          />
        )
      }
    >
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
      {proposal.isRunning && (
        <Box sx={{ mb: 1.5 }}>
          <Busy
            label={t('pairing.proposing', { count: present.length })}
            share={null}
            cancelLabel={t('app.cancel')}
            onCancel={proposal.cancel}
          />
        </Box>
      )}
      <Box
        role="tabpanel"
        id={`pairing-panel-${tab}`}
        aria-labelledby={`pairing-tab-${tab}`}
        sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' }}
      >
        {tab === 'pairs' && <PairList data={data} words={words} proposal={proposal} />}
        {tab === 'waiting' && <WaitingList data={data} words={words} />}
        {tab === 'apart' && <ApartList data={data} />}
      </Box>
    </Page>
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
