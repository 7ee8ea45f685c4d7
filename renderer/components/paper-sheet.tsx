import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { paperMark, PrintStyles } from './print-styles.tsx';

/** A document shown as on paper: the one part of its screen that is printed or becomes a PDF. */
export function PaperSheet(props: {
  readonly title: string;
  /** One line under the title. */
  readonly subtitle: string;
  readonly isLandscape?: boolean;
  readonly children: ReactNode;
}) {
  const isLandscape = props.isLandscape ?? false;
  return (
    <>
      <PrintStyles isLandscape={isLandscape} />
      <Box
        role="region"
        aria-label={props.title}
        // Reached by keyboard, so that it can be scrolled by keyboard.
        tabIndex={0}
        sx={{ flex: 1, minHeight: 0, overflow: 'auto', outlineOffset: -2 }}
      >
        <Paper
          {...paperMark}
          component="article"
          sx={{
            // A4, with its proportion of text to margin.
            maxWidth: isLandscape ? 1123 : 794,
            mx: 'auto',
            px: { xs: 2, md: 5 },
            py: { xs: 2, md: 4 },
            display: 'grid',
            gap: 3,
            // A wide table scrolls within the sheet rather than widen it.
            gridTemplateColumns: 'minmax(0, 1fr)',
          }}
        >
          <Box component="header">
            <Typography variant="h1" component="p">
              {props.title}
            </Typography>
            <Typography sx={{ color: 'text.secondary' }}>{props.subtitle}</Typography>
          </Box>
          {props.children}
        </Paper>
      </Box>
    </>
  );
}
