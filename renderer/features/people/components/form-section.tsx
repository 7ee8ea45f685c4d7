import { useId, type ReactNode } from 'react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

/** A part of a long form under its own title: two columns where there is room, one where there is not. */
export function FormSection(props: {
  readonly title: string;
  readonly help?: string;
  readonly children: ReactNode;
}) {
  const titleId = useId();
  return (
    <Box
      component="section"
      aria-labelledby={titleId}
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 1fr) minmax(0, 1fr)' },
        gap: 2,
        pt: 2,
        borderTop: 1,
        borderColor: 'divider',
        '&:first-of-type': { borderTop: 0, pt: 0 },
      }}
    >
      <Box sx={{ gridColumn: '1 / -1' }}>
        <Typography id={titleId} variant="h3" component="h3">
          {props.title}
        </Typography>
        {props.help !== undefined && (
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {props.help}
          </Typography>
        )}
      </Box>
      {props.children}
    </Box>
  );
}
