import { useMemo } from 'react';
import type { MatchWording } from '#shared/i18n/describe-match.ts';
import { describeObstacle } from '#shared/i18n/describe-obstacle.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useEngineAnswer, type EngineArguments, type EngineClient } from '../engine-client.ts';
import type { PairingData } from '../queries.ts';
import { useBoardRules } from '../use-board-rules.ts';
import { readActiveCell, type ActiveCell, type MatrixPicture } from './matrix-picture.ts';

/** The active cell, ready to be read. */
export interface CellWords extends ActiveCell {
  readonly mentor: string;
  readonly mentee: string;
  /** Empty where nothing stands in the way, and until the engine has said what. */
  readonly obstacle: string;
  readonly sentence: string;
}

/** Puts the active cell into words. Names and fit are there at once; the obstacle is asked of the engine. */
export function useCellWords(
  engine: EngineClient,
  data: PairingData,
  words: MatchWording,
  picture: MatrixPicture | undefined,
): CellWords | null {
  const { t, formatNumber } = useLanguage();
  const rules = useBoardRules(data);
  const cell = useMemo(() => (picture === undefined ? null : readActiveCell(picture)), [picture]);
  // Only an impossible pair has anything to be asked about.
  const question = useMemo<EngineArguments<'assess'> | null>(
    () => (cell?.isBlocked === true ? [rules, [cell.pair]] : null),
    [cell, rules],
  );
  const { answer, isStale } = useEngineAnswer(engine, 'assess', question);
  if (cell === null) return null;

  const { pair, fit, isBlocked, mark } = cell;
  const told = isBlocked && !isStale ? (answer?.[0]?.obstacle ?? null) : null;
  const obstacle = told === null ? '' : describeObstacle(told, words);
  const mentor = data.nameOf(pair.mentorId);
  const mentee = data.nameOf(pair.menteeId);
  const sentence = [
    t(isBlocked ? 'matrix.cell.blocked' : 'matrix.cell.fit', {
      mentor,
      mentee,
      fit: formatNumber(fit, { maximumFractionDigits: 1 }),
    }),
    ...(mark === null ? [] : [t(`matrix.mark.${mark}`)]),
    ...(obstacle === '' ? [] : [obstacle]),
  ].join(' · ');
  return { ...cell, mentor, mentee, obstacle, sentence };
}
