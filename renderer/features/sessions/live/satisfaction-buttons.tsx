import SentimentDissatisfiedOutlinedIcon from '@mui/icons-material/SentimentDissatisfiedOutlined';
import SentimentNeutralOutlinedIcon from '@mui/icons-material/SentimentNeutralOutlined';
import SentimentSatisfiedOutlinedIcon from '@mui/icons-material/SentimentSatisfiedOutlined';
import SentimentVeryDissatisfiedOutlinedIcon from '@mui/icons-material/SentimentVeryDissatisfiedOutlined';
import SentimentVerySatisfiedOutlinedIcon from '@mui/icons-material/SentimentVerySatisfiedOutlined';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Tooltip from '@mui/material/Tooltip';
import type { Satisfaction } from '#shared/domain/sessions/session.ts';
import { useLanguage } from '#renderer/services/language.tsx';

const faces = [
  [1, SentimentVeryDissatisfiedOutlinedIcon],
  [2, SentimentDissatisfiedOutlinedIcon],
  [3, SentimentNeutralOutlinedIcon],
  [4, SentimentSatisfiedOutlinedIcon],
  [5, SentimentVerySatisfiedOutlinedIcon],
] as const;

/** One tap says how useful the session was; a second tap on the same face takes it back. */
export function SatisfactionButtons(props: {
  /** Whose answer it is. */
  readonly label: string;
  readonly role: 'mentor' | 'mentee';
  readonly value: Satisfaction | null;
  onChange(value: Satisfaction | null): void;
}) {
  const { t } = useLanguage();
  const { label, role, value, onChange } = props;
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      aria-label={label}
      color={role === 'mentor' ? 'secondary' : 'primary'}
      value={value}
      onChange={(_event, next: Satisfaction | null) => {
        onChange(next);
      }}
    >
      {faces.map(([face, Icon]) => (
        <ToggleButton
          key={face}
          value={face}
          aria-label={t(`live.satisfaction.${face}`)}
          sx={{ px: 0.75, py: 0.5, '&:not(.Mui-selected)': { color: 'text.secondary' } }}
        >
          <Tooltip title={t(`live.satisfaction.${face}`)}>
            <Icon aria-hidden fontSize="small" />
          </Tooltip>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
