import type { AriaRole, ReactNode } from 'react';
import Box from '@mui/material/Box';

/** Words for screen readers alone. */
export function HeardOnly(props: {
  readonly id?: string;
  readonly role?: AriaRole;
  /** `assertive` speaks at once, over whatever is being read. */
  readonly live?: 'polite' | 'assertive';
  readonly children: ReactNode;
}) {
  return (
    <Box
      id={props.id}
      role={props.role}
      aria-live={props.live}
      sx={{
        position: 'absolute',
        width: '1px',
        height: '1px',
        overflow: 'hidden',
        clipPath: 'inset(50%)',
      }}
    >
      {props.children}
    </Box>
  );
}
