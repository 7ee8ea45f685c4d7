import { memo, useEffect } from 'react';
import type { MatchRules } from '#shared/domain/pairing/match-input.ts';
import type { MatchWording } from '#shared/i18n/describe-match.ts';
import type { BoardPair } from '../board/board-model.ts';
import { CriteriaPanel } from '../criteria/criteria-panel.tsx';
import type { EngineClient } from '../engine-client.ts';
import { usePairingScreenOf } from '../pairing-store.ts';
import type { PairingData } from '../queries.ts';
import type { Moves } from '../use-moves.ts';
import { CouplePanel } from './couple-panel.tsx';
import { PairPanel } from './pair-panel.tsx';
import { PersonMatchPanel } from './person-match-panel.tsx';

/** Not drawn anew for a fit that has changed on the board: it holds a slider that is being moved. */
const StillCriteriaPanel = memo(CriteriaPanel);

/** What lies beside the board: why a pair, why not two people, who fits someone, or the criteria. */
export function PairingAside(props: {
  readonly data: PairingData;
  readonly words: MatchWording;
  readonly engine: EngineClient;
  readonly rules: MatchRules;
  readonly pairs: readonly BoardPair[];
  readonly moves: Moves;
}) {
  const { data, pairs } = props;
  const { panel, openPanel, closePanel } = usePairingScreenOf('panel', 'openPanel', 'closePanel');

  const shownPair =
    panel?.kind === 'pair' ? data.pairs.find(({ id }) => id === panel.id) : undefined;
  /** The pair that two people have become since they were looked at. */
  const madePair =
    panel?.kind === 'couple'
      ? pairs.find(
          ({ pair }) => pair.mentorId === panel.mentorId && pair.menteeId === panel.menteeId,
        )?.pair
      : undefined;
  const isGone =
    (panel?.kind === 'pair' && shownPair === undefined) ||
    (panel?.kind === 'person' && !data.byId.has(panel.personId));
  useEffect(() => {
    // A pair that was rejected or proposed anew is no longer there to show.
    if (isGone) closePanel();
    else if (madePair !== undefined) openPanel({ kind: 'pair', id: madePair.id });
  }, [closePanel, isGone, madePair, openPanel]);

  switch (panel?.kind) {
    case 'pair':
      return shownPair === undefined ? null : (
        <PairPanel key={shownPair.id} {...props} pair={shownPair} onClose={closePanel} />
      );
    case 'person':
      return data.byId.has(panel.personId) ? (
        <PersonMatchPanel
          key={`${panel.role}:${panel.personId}`}
          {...props}
          person={panel}
          onClose={closePanel}
        />
      ) : null;
    case 'couple':
      return (
        <CouplePanel
          key={`${panel.mentorId}:${panel.menteeId}`}
          {...props}
          couple={panel}
          onClose={closePanel}
        />
      );
    case 'criteria':
      return (
        <StillCriteriaPanel
          data={data}
          words={props.words}
          engine={props.engine}
          onClose={closePanel}
        />
      );
    case undefined:
      return null;
  }
}
