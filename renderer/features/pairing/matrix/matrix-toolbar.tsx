import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useLanguage } from '#renderer/services/language.tsx';
import { matrixOrders, type MatrixOrder } from './matrix-axes.ts';
import { cellSizeNames, type CellSize } from './matrix-layout.ts';

/** In which order the people stand, and how large the cells are. */
export function MatrixToolbar(props: {
  readonly order: MatrixOrder;
  readonly size: CellSize;
  onOrder(order: MatrixOrder): void;
  onSize(size: CellSize): void;
}) {
  const { t } = useLanguage();
  return (
    // The label stands on the upper edge of its field.
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', pt: 0.75 }}>
      <TextField
        select
        label={t('matrix.order')}
        value={props.order}
        onChange={({ target }) => {
          const chosen = matrixOrders.find((order) => order === target.value);
          if (chosen !== undefined) props.onOrder(chosen);
        }}
        // Beside a panel in a small window, both controls still fit one line.
        sx={{ flex: '1 1 160px', maxWidth: 250 }}
      >
        {matrixOrders.map((order) => (
          <MenuItem key={order} value={order}>
            {t(`matrix.order.${order}`)}
          </MenuItem>
        ))}
      </TextField>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={props.size}
        aria-label={t('matrix.size')}
        onChange={(_event, chosen: CellSize | null) => {
          if (chosen !== null) props.onSize(chosen);
        }}
      >
        {cellSizeNames.map((size) => (
          <ToggleButton key={size} value={size}>
            {t(`matrix.size.${size}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </Box>
  );
}
