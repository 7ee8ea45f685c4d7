import { useId, useState, type KeyboardEvent } from 'react';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import type { SkillLevel } from '#shared/domain/people/person.ts';
import { HeardOnly } from '#renderer/components/heard-only.tsx';
import { useLanguage } from '#renderer/services/language.tsx';

const skillLevels: readonly SkillLevel[] = [0, 1, 2, 3, 4];

/** Stands where no level is known, for the eye alone. */
const noLevel = '–';

/** One skill with the levels reached so far. A tap, or a digit, records today's. */
export function SkillLevelRow(props: {
  /** The skill, and whether it is learnt in return. */
  readonly label: string;
  readonly learnerName: string;
  readonly role: 'mentor' | 'mentee';
  readonly history: readonly SkillLevel[];
  readonly today: SkillLevel | null;
  /** Before the session there is nothing to record. */
  readonly canRecord: boolean;
  readonly isOpenAtFirst: boolean;
  onRecord(level: SkillLevel | null): void;
}) {
  const { t, formatNumber } = useLanguage();
  const { label, learnerName, role, history, today, canRecord, onRecord } = props;
  const [isOpen, setIsOpen] = useState(props.isOpenAtFirst);
  const pickerId = useId();
  const shown = history.map((level) => formatNumber(level)).join(' → ');
  const heard = history.map((level) => t(`people.level.${level}`)).join(' → ');
  const recordDigit = (event: KeyboardEvent) => {
    const level = skillLevels.find((one) => String(one) === event.key);
    if (level === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onRecord(level);
  };
  return (
    <Box component="li" title={heard === '' ? undefined : heard}>
      <ButtonBase
        disabled={!canRecord}
        aria-expanded={isOpen}
        aria-controls={pickerId}
        focusRipple={false}
        sx={{
          // The row is as wide as the card when it is pointed at, and its words stand in line with the heading.
          width: 'calc(100% + 12px)',
          display: 'flex',
          justifyContent: 'space-between',
          gap: 1,
          px: 0.75,
          py: 0.5,
          mx: -0.75,
          borderRadius: 1,
          textAlign: 'start',
          font: 'inherit',
          '&:hover': { bgcolor: 'action.hover' },
          '&.Mui-focusVisible': { outline: '2px solid', outlineColor: 'primary.main' },
        }}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
        onKeyDown={recordDigit}
      >
        <Typography component="span" sx={{ overflowWrap: 'anywhere' }}>
          {label}
        </Typography>
        <HeardOnly>{t('live.skills.of', { name: learnerName })}</HeardOnly>
        <Typography
          component="span"
          sx={{
            position: 'relative',
            whiteSpace: 'nowrap',
            fontWeight: today === null ? 400 : 600,
            color: shown === '' ? 'text.secondary' : 'text.primary',
          }}
        >
          <span aria-hidden>{shown === '' ? noLevel : shown}</span>
          <HeardOnly>{heard === '' ? t('live.skills.none') : heard}</HeardOnly>
        </Typography>
      </ButtonBase>
      <Box id={pickerId} hidden={!isOpen || !canRecord} sx={{ pb: 1 }}>
        <ToggleButtonGroup
          exclusive
          fullWidth
          size="small"
          aria-label={t('live.skills.today', { skill: label, name: learnerName })}
          color={role === 'mentor' ? 'secondary' : 'primary'}
          value={today}
          onChange={(_event, level: SkillLevel | null) => {
            onRecord(level);
          }}
        >
          {skillLevels.map((level) => (
            <ToggleButton
              key={level}
              value={level}
              aria-label={t(`people.level.${level}`)}
              title={t(`people.level.${level}`)}
            >
              {formatNumber(level)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <Typography variant="caption" component="p" sx={{ color: 'text.secondary', mt: 0.5 }}>
          {learnerName}
          {today !== null && ` · ${t(`people.level.${today}`)}`}
        </Typography>
      </Box>
    </Box>
  );
}
