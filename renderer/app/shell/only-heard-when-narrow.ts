import { theme } from '#renderer/theme/theme.ts';

/** Style of words that a narrow sidebar has no room to show: screen readers still say them. */
export const onlyHeardWhenNarrow = {
  [theme.breakpoints.down('md')]: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
} as const;
