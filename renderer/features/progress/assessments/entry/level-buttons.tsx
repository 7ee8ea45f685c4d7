import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import type { SkillLevel } from '#shared/domain/people/person.ts';
import { skillLevels } from '#shared/domain/progress/assessment-decisions.ts';
import { useLanguage } from '#renderer/services/language.tsx';

/** What the levels mean; a press writes one into the cell that is chosen, or empties it. */
export function LevelButtons(props: {
  readonly level: SkillLevel | null;
  onLevel(level: SkillLevel | null): void;
}) {
  const { t } = useLanguage();
  const { level, onLevel } = props;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      <ToggleButtonGroup
        exclusive
        size="small"
        aria-label={t('assessments.levels')}
        value={level}
        onChange={(_event, chosen: SkillLevel | null) => {
          // A press on the level that stands there confirms it.
          onLevel(chosen ?? level);
        }}
        sx={{ flexWrap: 'wrap' }}
      >
        {skillLevels.map((one) => (
          <ToggleButton key={one} value={one} sx={{ textTransform: 'none', py: 0.25 }}>
            {t(`people.level.${one}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Button
        size="small"
        color="inherit"
        onClick={() => {
          onLevel(null);
        }}
      >
        {t('assessments.levels.clear')}
      </Button>
    </Box>
  );
}
