import { useId } from 'react';
import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';

/** A choice that is on or off, with a line that says what it does. */
export function SettingSwitch(props: {
  readonly label: string;
  readonly help?: string | undefined;
  /** What keeps the choice from having its effect. */
  readonly problem?: string | undefined;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}) {
  const helpId = useId();
  const { label, help, problem, isOn, onChange } = props;
  return (
    <Box>
      <FormControlLabel
        label={label}
        control={
          <Switch
            checked={isOn}
            onChange={(_event, isChecked) => {
              onChange(isChecked);
            }}
            slotProps={{ input: { role: 'switch', 'aria-describedby': helpId } }}
          />
        }
      />
      <Box id={helpId} sx={{ pl: 6 }}>
        {help !== undefined && (
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {help}
          </Typography>
        )}
        {problem !== undefined && (
          <Typography variant="body2" role="alert" sx={{ color: 'error.main' }}>
            {problem}
          </Typography>
        )}
      </Box>
    </Box>
  );
}
