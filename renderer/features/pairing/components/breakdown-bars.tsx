import type { BreakdownLine } from '#shared/domain/pairing/match-result.ts';
import {
  describeMeasure,
  describePointsReason,
  type MatchWording,
} from '#shared/i18n/describe-match.ts';
import { PointsBar } from '#renderer/components/points-bar.tsx';
import { useLanguage } from '#renderer/services/language.tsx';

/** The points of each criterion, with the reason in words. */
export function BreakdownBars(props: {
  readonly breakdown: readonly BreakdownLine[];
  readonly words: MatchWording;
}) {
  const { t, formatNumber } = useLanguage();
  const oneDecimal = { maximumFractionDigits: 1 };
  return props.breakdown.map((line) => (
    <PointsBar
      key={`${line.measure}:${line.field ?? ''}:${line.reason.kind}`}
      label={describeMeasure(line, t)}
      detail={describePointsReason(line.reason, props.words)}
      points={line.points}
      of={line.of}
      pointsText={`${formatNumber(line.points, oneDecimal)} / ${formatNumber(line.of, oneDecimal)}`}
    />
  ));
}
