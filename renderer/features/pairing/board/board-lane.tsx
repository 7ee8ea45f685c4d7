import { useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { canBeMentored, canMentor, isTakingPart } from '#shared/domain/people/participant.ts';
import { useHeldFocus } from '#renderer/components/use-held-focus.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import type { PairingData } from '../queries.ts';
import type { usePairDecisions } from '../use-pair-decisions.ts';
import type { BoardPair, CardModel, Lane as LaneModel, LaneName } from './board-model.ts';
import { EmptyLane } from './empty-lane.tsx';
import { Lane, type LaneRowProps } from './lane.tsx';
import { LaneHeader } from './lane-header.tsx';
import { DropLane } from './movable.tsx';

/** A lane with its heading, its figures, and what can be done with all of it. */
export function BoardLane(props: {
  readonly name: LaneName;
  readonly lane: LaneModel;
  readonly data: PairingData;
  readonly pairs: readonly BoardPair[];
  readonly decisions: ReturnType<typeof usePairDecisions>;
  readonly isTarget: boolean;
  readonly revealKey: string | null;
  readonly keptKey: string | null;
  readonly instructionsId: string;
  isSelected(card: CardModel): boolean;
  onOpen(card: CardModel): void;
  onMark(card: CardModel): void;
  onCardKey(event: KeyboardEvent, card: CardModel): boolean;
  onPublish(): void;
  renderCard(card: CardModel, row: LaneRowProps): ReactNode;
}) {
  const { t } = useLanguage();
  const { name, lane, data } = props;
  const hasNobody = name !== 'pairs' && countPeople(data)[name] === 0;
  const empty = useMemo(() => <EmptyLane name={name} hasNobody={hasNobody} />, [hasNobody, name]);
  return (
    <DropLane target={{ kind: 'lane', lane: name }} isTarget={props.isTarget}>
      <LaneHeader
        name={name}
        title={t(`board.lane.${name}`)}
        facts={useLaneFacts(props)}
        actions={name === 'pairs' && <PairsActions {...props} />}
      />
      <Lane
        name={name}
        label={t(`board.lane.${name}`)}
        items={lane.items}
        isSelected={props.isSelected}
        revealKey={props.revealKey}
        keptKey={props.keptKey}
        instructionsId={props.instructionsId}
        empty={empty}
        renderCard={props.renderCard}
        onOpen={props.onOpen}
        onMark={props.onMark}
        onCardKey={props.onCardKey}
      />
    </DropLane>
  );
}

function useLaneFacts({
  name,
  lane,
  data,
  pairs,
}: {
  readonly name: LaneName;
  readonly lane: LaneModel;
  readonly data: PairingData;
  readonly pairs: readonly BoardPair[];
}): string {
  const { t, formatNumber } = useLanguage();
  if (name === 'pairs') {
    if (pairs.length === 0) return t('board.lane.pairs.none');
    const mean = pairs.reduce((sum, { score }) => sum + score, 0) / pairs.length;
    const figures = { count: pairs.length, mean: formatNumber(Math.round(mean)) };
    return lane.shown === pairs.length
      ? t('board.lane.pairs.facts', figures)
      : t('board.lane.people.facts', { shown: lane.shown, total: pairs.length });
  }
  return t('board.lane.people.facts', { shown: lane.shown, total: countPeople(data)[name] });
}

/** Everyone who takes part in each role, with a place left or not. */
function countPeople({ participants }: PairingData) {
  const present = participants.filter(({ enrolment }) => isTakingPart(enrolment));
  return {
    mentors: present.filter(({ enrolment }) => canMentor(enrolment.role)).length,
    mentees: present.filter(({ enrolment }) => canBeMentored(enrolment.role)).length,
  };
}

function PairsActions(props: {
  readonly pairs: readonly BoardPair[];
  readonly decisions: ReturnType<typeof usePairDecisions>;
  onPublish(): void;
}) {
  const { t } = useLanguage();
  const buttons = useRef<HTMLDivElement>(null);
  // Once all are accepted, publishing is next.
  useHeldFocus(buttons, () => buttons.current?.querySelector('button'));
  const inState = (state: 'proposed' | 'accepted') =>
    props.pairs.flatMap(({ pair }) => (pair.state === state ? [pair] : []));
  const proposed = inState('proposed');
  return (
    <Box
      ref={buttons}
      sx={{ display: 'flex', flexShrink: 0, '& > button': { minWidth: 0, px: 0.75 } }}
    >
      {proposed.length > 0 && (
        <Button size="small" onClick={() => void props.decisions.acceptAll(proposed)}>
          {t('pairing.acceptAll')}
        </Button>
      )}
      {inState('accepted').length > 0 && (
        <Button size="small" onClick={props.onPublish}>
          {t('board.publish')}
        </Button>
      )}
    </Box>
  );
}
