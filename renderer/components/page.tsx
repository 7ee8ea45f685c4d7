import { createContext, use, type ReactNode } from 'react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

const whenWide = '@media (min-width: 1180px)';

/** What every screen has at the top right, before its own actions. */
export const PageCorner = createContext<ReactNode>(null);

/** The frame of a screen: its title with one line of facts, its actions, and a body that scrolls by itself. */
export function Page(props: {
  readonly title: string;
  readonly facts?: ReactNode;
  readonly actions?: ReactNode;
  /** A row of controls between the title and the body. */
  readonly toolbar?: ReactNode;
  /** Shown beside the body, such as the details of what is selected. */
  readonly aside?: ReactNode;
  /** Left out while the screen's data is being read. */
  readonly children?: ReactNode;
}) {
  const corner = use(PageCorner);
  return (
    <Box
      component="main"
      sx={{
        position: 'relative',
        display: 'flex',
        flexDirection: 'column',
        height: '100%',
        minWidth: 0,
        px: { xs: 1.5, md: 3 },
        pt: 2,
      }}
    >
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          flexWrap: 'wrap',
          columnGap: 2,
          rowGap: 1,
          pb: 1.5,
        }}
      >
        {/* In a wide window the title keeps its line, and what stands in the corner takes what is left. */}
        <Box sx={{ flex: '1 1 200px', minWidth: 0, [whenWide]: { flexBasis: 330 } }}>
          <Typography variant="h1">{props.title}</Typography>
          {props.facts !== undefined && (
            <Typography variant="subtitle1" component="p" sx={{ color: 'text.secondary' }}>
              {props.facts}
            </Typography>
          )}
        </Box>
        {corner}
        {props.actions !== undefined && (
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
            {props.actions}
          </Box>
        )}
      </Box>
      {props.toolbar !== undefined && (
        <Box
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            columnGap: 1.5,
            rowGap: 1,
            alignItems: 'center',
            pb: 1.25,
          }}
        >
          {props.toolbar}
        </Box>
      )}
      {/* In a low window, or with large text, the page scrolls rather than squeeze its lists. */}
      <Box sx={{ flex: '1 0 300px', height: 0, display: 'flex', gap: 2, pb: 2 }}>
        <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column' }}>
          {props.children}
        </Box>
        {props.aside}
      </Box>
    </Box>
  );
}
