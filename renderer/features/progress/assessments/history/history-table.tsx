import Box from '@mui/material/Box';
import { assessmentPoints } from '#shared/domain/progress/assessment.ts';
import type { JudgedLevels, SkillHistory } from '#shared/domain/progress/assessed-history.ts';
import type { SkillLevel } from '#shared/domain/people/person.ts';
import { HeardOnly } from '#renderer/components/heard-only.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import type { SkillNames } from '#renderer/services/programme-data.ts';
import { gainFormat, noLevel } from '../level-format.ts';
import styles from './history-table.module.css';
import { LevelTrend } from './level-trend.tsx';

const roleStyles = { mentor: styles['mentor'], mentee: styles['mentee'] } as const;

/** A row for each skill: what both said at each point, what sessions recorded, and what was gained. */
export function HistoryTable(props: {
  readonly role: 'mentor' | 'mentee';
  readonly name: string;
  readonly histories: readonly SkillHistory[];
  readonly skillNames: SkillNames;
}) {
  const { t, formatNumber } = useLanguage();
  const { role, name, histories, skillNames } = props;
  const hasBefore = histories.some(({ before }) => before !== null);
  const label = t('assessments.history.table', { name });
  return (
    <Box
      // It may be wider than the card; the keyboard scrolls what has the focus.
      tabIndex={0}
      role="region"
      aria-label={label}
      className={styles['frame']}
    >
      <table className={styles['table']} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{t('assessments.grid.skill')}</th>
            <th aria-hidden className={styles['trend']} />
            {hasBefore && <th scope="col">{t('assessments.history.before')}</th>}
            {assessmentPoints.map((point) => (
              <th key={point} scope="col">
                {t(`assessments.point.${point}`)}
              </th>
            ))}
            <th scope="col">{t('assessments.history.sessions')}</th>
            <th scope="col">{t('assessments.column.gain')}</th>
          </tr>
        </thead>
        <tbody>
          {histories.map(({ skill, points, before, inSessions, marks, gain }) => (
            <tr key={skill.skillId}>
              <th scope="row">{skillNames.nameOf(skill.skillId)}</th>
              <td aria-hidden className={styles['trend']}>
                <LevelTrend marks={marks} role={role} />
              </td>
              {hasBefore && (
                <td>
                  <Level level={before} look="self" role={role} />
                </td>
              )}
              {assessmentPoints.map((point) => (
                <td key={point}>
                  <BothLevels levels={points[point]} role={role} />
                </td>
              ))}
              <td className={styles['sessions']}>
                {inSessions.length === 0
                  ? noLevel
                  : inSessions.map((level) => formatNumber(level)).join(' → ')}
              </td>
              <td className={styles['gain']}>
                {gain === null ? noLevel : formatNumber(gain.end - gain.start, gainFormat)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Box>
  );
}

function BothLevels(props: { readonly levels: JudgedLevels; readonly role: 'mentor' | 'mentee' }) {
  const { t } = useLanguage();
  const { levels, role } = props;
  if (levels.self === null && levels.partner === null) {
    return (
      <>
        <span aria-hidden className={styles['none']}>
          {noLevel}
        </span>
        <HeardOnly>{t('assessments.history.notAssessed')}</HeardOnly>
      </>
    );
  }
  return (
    <span className={styles['both']}>
      <Level level={levels.self} look="self" role={role} />
      <Level level={levels.partner} look="partner" role={role} />
    </span>
  );
}

/** A level in its look; the eye tells the two apart by fill and outline, the ear by the word. */
function Level(props: {
  readonly level: SkillLevel | null;
  readonly look: 'self' | 'partner';
  readonly role: 'mentor' | 'mentee';
}) {
  const { t, formatNumber } = useLanguage();
  const { level, look, role } = props;
  if (level === null) {
    return (
      <span aria-hidden className={styles['none']}>
        {noLevel}
      </span>
    );
  }
  const words = `${t(`assessments.history.${look}`)} ${t(`people.level.${level}`)}`;
  return (
    <span
      title={words}
      className={`${styles['level']} ${look === 'self' ? styles['self'] : ''} ${roleStyles[role]}`}
    >
      <span aria-hidden>{formatNumber(level)}</span>
      <HeardOnly>{words}</HeardOnly>
    </span>
  );
}
