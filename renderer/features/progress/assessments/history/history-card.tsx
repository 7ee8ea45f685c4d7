import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { SkillHistory } from '#shared/domain/progress/assessed-history.ts';
import { meanFigure } from '#shared/domain/progress/figure.ts';
import { displayName, type Person } from '#shared/domain/people/person.ts';
import { PersonAvatar } from '#renderer/components/person-avatar.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import type { SkillNames } from '#renderer/services/programme-data.ts';
import { gainFormat } from '../level-format.ts';
import styles from './history-table.module.css';
import { HistoryTable } from './history-table.tsx';

/** The skills that one of the two learns, from the start on. */
export function HistoryCard(props: {
  readonly role: 'mentor' | 'mentee';
  readonly person: Person;
  readonly histories: readonly SkillHistory[];
  readonly skillNames: SkillNames;
}) {
  const { t } = useLanguage();
  const { role, person, histories, skillNames } = props;
  const name = displayName(person);
  const titleId = `skills-of-${role}`;
  return (
    <Paper
      component="section"
      aria-labelledby={titleId}
      sx={{ p: 2, containerType: 'inline-size' }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 1 }}>
        <PersonAvatar name={name} role={role} />
        <Box sx={{ minWidth: 0 }}>
          <Typography id={titleId} variant="h2">
            {t(`assessments.learns.${role}`, { name })}
          </Typography>
          {histories.length > 0 && <GainLine histories={histories} />}
        </Box>
      </Box>
      {histories.length === 0 ? (
        <Typography sx={{ color: 'text.secondary' }}>
          {t('assessments.history.none', { name })}
        </Typography>
      ) : (
        <>
          <HistoryTable role={role} name={name} histories={histories} skillNames={skillNames} />
          <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1 }}>
            {t('assessments.history.legend')}
            <span className={styles['ofTrend']}>{` ${t('assessments.history.legend.dots')}`}</span>
          </Typography>
        </>
      )}
    </Paper>
  );
}

function GainLine({ histories }: { readonly histories: readonly SkillHistory[] }) {
  const { t, formatNumber } = useLanguage();
  const gains = histories.flatMap(({ gain }) => (gain === null ? [] : [gain.end - gain.start]));
  const figure = meanFigure(gains);
  return (
    <Typography variant="body2" sx={{ color: 'text.secondary' }}>
      {figure.kind === 'value'
        ? t('assessments.history.sum', {
            gain: formatNumber(figure.value, gainFormat),
            count: figure.count,
          })
        : t('assessments.history.noGain')}
    </Typography>
  );
}
