import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import type { PairRole } from '#shared/domain/pairing/pairing-engine.ts';

const roleColours: Readonly<Record<PairRole, string>> = {
  mentor: 'var(--mui-palette-secondary-main)',
  mentee: 'var(--mui-palette-primary-main)',
};

/** The same as rings of light: older engines lose a mixed colour in a shadow. */
const ringColours: Readonly<Record<PairRole, string>> = {
  mentor: 'var(--mui-palette-secondary-mainChannel)',
  mentee: 'var(--mui-palette-primary-mainChannel)',
};

/** How a card stands out: among the best for whoever is lit, impossible for them, chosen, or where something may be put down. */
export type CardTone = 'plain' | 'lit' | 'dim' | 'chosen' | 'target';

/** The paper of a card: the edge tells the role, the ring its tone. */
export function CardSurface(props: {
  /** Left out for a pair, which is of both roles. */
  readonly role?: PairRole;
  readonly tone: CardTone;
  readonly isAfloat?: boolean;
  readonly children: ReactNode;
}) {
  const { role, tone } = props;
  const shownRole = tone === 'target' ? 'mentee' : (role ?? 'mentee');
  const isRinged = tone === 'lit' || tone === 'chosen' || tone === 'target';
  const ring = tone === 'target' ? { width: 3, share: 0.5 } : { width: 2, share: 0.22 };
  return (
    <Box
      data-card
      sx={{
        containerType: 'inline-size',
        display: 'flex',
        flexDirection: 'column',
        gap: 0.75,
        px: 1.25,
        py: 1,
        borderRadius: 1,
        border: '1px solid',
        borderColor: isRinged ? roleColours[shownRole] : 'divider',
        borderStyle: tone === 'dim' ? 'dashed' : 'solid',
        ...(role !== undefined && {
          borderLeft: `3px solid ${tone === 'dim' ? 'var(--mui-palette-divider)' : roleColours[role]}`,
        }),
        backgroundColor: tone === 'dim' ? 'transparent' : 'background.paper',
        color: tone === 'dim' ? 'text.secondary' : 'text.primary',
        boxShadow: props.isAfloat
          ? '0 8px 24px rgb(0 0 0 / 0.22)'
          : isRinged
            ? `0 0 0 ${String(ring.width)}px rgb(${ringColours[shownRole]} / ${String(ring.share)})`
            : 'none',
      }}
    >
      {props.children}
    </Box>
  );
}
