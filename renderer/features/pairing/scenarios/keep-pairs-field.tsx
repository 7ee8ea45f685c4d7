import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import TextField from '@mui/material/TextField';
import { useLanguage } from '#renderer/services/language.tsx';

/** For newcomers: keeps the pairs of the board, but for a few that may be dissolved. */
export function KeepPairsField(props: {
  readonly pairCount: number;
  readonly mostMoved: number | null;
  onChange(mostMoved: number | null): void;
}) {
  const { t } = useLanguage();
  const { mostMoved, pairCount, onChange } = props;
  if (pairCount === 0) return null;
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <FormControlLabel
        control={
          <Switch
            size="small"
            checked={mostMoved !== null}
            onChange={(_event, isOn) => {
              onChange(isOn ? 0 : null);
            }}
          />
        }
        label={t('scenarios.keep')}
        sx={{ alignItems: 'flex-start', gap: 1, ml: 0 }}
      />
      {mostMoved !== null && (
        <TextField
          type="number"
          label={t('scenarios.keep.mostMoved')}
          value={mostMoved}
          slotProps={{ htmlInput: { min: 0, max: pairCount, step: 1 } }}
          onChange={({ target }) => {
            const count = Math.floor(Number(target.value));
            onChange(Number.isFinite(count) ? Math.max(0, Math.min(pairCount, count)) : 0);
          }}
        />
      )}
    </Box>
  );
}
