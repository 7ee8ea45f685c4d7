import { memo, useCallback, useDeferredValue, useEffect, useRef, useState } from 'react';
import Box from '@mui/material/Box';
import { listWaiting } from '#shared/domain/pairing/waiting-people.ts';
import type { MatchWording } from '#shared/i18n/describe-match.ts';
import { Page } from '#renderer/components/page.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useMenuCommands } from '#renderer/services/menu-commands.ts';
import { BoardView } from '../board/board-view.tsx';
import type { BoardPair } from '../board/board-model.ts';
import { useBoardPairs } from '../board/use-board.ts';
import type { EngineClient } from '../engine-client.ts';
import { MatrixView } from '../matrix/matrix-view.tsx';
import { usePairingScreenOf } from '../pairing-store.ts';
import type { PairingData } from '../queries.ts';
import { ReportsMenu } from '../reports/reports-menu.tsx';
import { useBoardRules } from '../use-board-rules.ts';
import { useExportPairs } from '../use-export-pairs.ts';
import { useMoves } from '../use-moves.ts';
import { useProposePairs } from '../use-propose-pairs.ts';
import { BoardFilters } from './board-filters.tsx';
import { ListView } from './list-view.tsx';
import { MatchProgressLine } from './match-progress-line.tsx';
import { OverrideDialog } from './override-dialog.tsx';
import { PairingAside } from './pairing-aside.tsx';
import { ProblemBanner } from './problem-banner.tsx';
import { ProposeButton } from './propose-button.tsx';
import { PublishDialog } from './publish-dialog.tsx';
import { ScreenLinks } from './screen-links.tsx';
import { ViewSwitch } from './view-switch.tsx';

/** Parts of the screen that are drawn anew only for what they show themselves. */
const StillReportsMenu = memo(ReportsMenu);
const StillProposeButton = memo(ProposeButton);
const StillFilters = memo(BoardFilters);
const StillLinks = memo(ScreenLinks);
const StillViewSwitch = memo(ViewSwitch);
const StillBoard = memo(BoardView);
const StillAside = memo(PairingAside);

/** The pairing screen once everything on it has been read: toolbar, one of the views, and what lies beside. */
export function PairingScreen(props: {
  readonly data: PairingData;
  readonly words: MatchWording;
  readonly engine: EngineClient;
  readonly facts: string;
  readonly peopleCount: number;
}) {
  const { t } = useLanguage();
  const { data, words, engine } = props;
  const { view, openPanel } = usePairingScreenOf('view', 'openPanel');
  const rules = useBoardRules(data);
  const pairs = useBoardPairs(data, engine, rules);
  const proposal = useProposePairs(data, engine, words);
  // What only answers a click may follow a moment later: a slider that is being moved comes first.
  const unhurriedRules = useDeferredValue(rules);
  const moves = useMoves(data, engine, unhurriedRules);
  const exportPairs = useExportPairs(data, words);
  const [published, setPublished] = useState<readonly BoardPair[] | null>(null);
  useMenuCommands({
    'propose-pairs': () => {
      proposal.start();
    },
    'export-pairs': exportPairs,
  });
  const latestPairs = useRef(pairs);
  useEffect(() => {
    latestPairs.current = pairs;
  });
  const startPublishing = useCallback(() => {
    setPublished(latestPairs.current.filter(({ pair }) => pair.state === 'accepted'));
  }, []);

  return (
    <Page
      title={t('board.title')}
      facts={props.facts}
      actions={
        <>
          <StillLinks />
          <StillReportsMenu data={data} words={words} />
          <StillProposeButton data={data} proposal={proposal} onPublish={startPublishing} />
        </>
      }
      toolbar={
        <>
          <StillViewSwitch />
          {view !== 'list' && <StillFilters data={data} words={words} />}
        </>
      }
      aside={
        <StillAside
          data={data}
          words={words}
          engine={engine}
          rules={unhurriedRules}
          pairs={pairs}
          moves={moves}
        />
      }
    >
      <ProblemBanner words={words} />
      {proposal.stage === 'searching' && (
        // Empty until the search takes long: no room then, or the board would move twice.
        <Box sx={{ mb: 1.5, '&:empty': { mb: 0 } }}>
          <MatchProgressLine
            progress={proposal.progress}
            peopleCount={props.peopleCount}
            cancelLabel={t('app.cancel')}
            onCancel={proposal.cancel}
          />
        </Box>
      )}
      {view === 'board' && (
        <StillBoard
          data={data}
          words={words}
          engine={engine}
          rules={unhurriedRules}
          pairs={pairs}
          moves={moves}
          onPublish={startPublishing}
        />
      )}
      {view === 'matrix' && (
        <MatrixView
          data={data}
          words={words}
          engine={engine}
          onOpen={(couple) => {
            const made = pairs.find(
              ({ pair }) => pair.mentorId === couple.mentorId && pair.menteeId === couple.menteeId,
            );
            openPanel(
              made === undefined
                ? { kind: 'couple', ...couple }
                : { kind: 'pair', id: made.pair.id },
            );
          }}
        />
      )}
      {view === 'list' && <ListView data={data} words={words} />}
      {moves.waiting !== null && (
        <OverrideDialog waiting={moves.waiting} moves={moves} words={words} />
      )}
      {published !== null && (
        <PublishDialog
          data={data}
          words={words}
          pairs={published}
          waitingCount={listWaiting(data.participants, data.pairs, []).length}
          proposedCount={pairs.filter(({ pair }) => pair.state === 'proposed').length}
          onClose={() => {
            setPublished(null);
          }}
        />
      )}
    </Page>
  );
}
