import type { LevelMark } from '#shared/domain/progress/assessed-history.ts';
import styles from './level-trend.module.css';
import { placeMarks, trendHeight, trendWidth } from './place-marks.ts';

const roleStyles = { mentor: styles['mentor'], mentee: styles['mentee'] } as const;
const markStyles = {
  self: styles['self'],
  partner: styles['partner'],
  session: styles['session'],
} as const;

/** Levels over time as a small line; silent, for the table beside it says the same. */
export function LevelTrend(props: {
  readonly marks: readonly LevelMark[];
  readonly role: 'mentor' | 'mentee';
}) {
  const placed = placeMarks(props.marks);
  const own = placed.filter(({ by }) => by === 'self');
  if (placed.length === 0) return null;
  return (
    <svg
      aria-hidden
      width={trendWidth}
      height={trendHeight}
      viewBox={`0 0 ${trendWidth} ${trendHeight}`}
      className={roleStyles[props.role]}
    >
      <line
        x1={0}
        x2={trendWidth}
        y1={trendHeight - 1}
        y2={trendHeight - 1}
        className={styles['base']}
      />
      <polyline points={own.map(({ x, y }) => `${x},${y}`).join(' ')} className={styles['line']} />
      {placed.map(({ key, x, y, by }) => (
        <circle
          key={key}
          cx={x}
          cy={y}
          r={by === 'session' ? 1.75 : 3.5}
          className={markStyles[by]}
        />
      ))}
    </svg>
  );
}
