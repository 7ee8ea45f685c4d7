import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { MatchWording } from '#shared/i18n/describe-match.ts';
import { PersonAvatar } from '#renderer/components/person-avatar.tsx';
import { CardSurface } from './card-surface.tsx';
import type { Carried } from './plan-move.ts';

/** What hangs at the pointer while it is dragged. */
export function CarriedCard(props: { readonly carried: Carried; readonly words: MatchWording }) {
  const { carried, words } = props;
  const people =
    carried.kind === 'person'
      ? [carried]
      : [
          { personId: carried.pair.mentorId, role: 'mentor' as const },
          { personId: carried.pair.menteeId, role: 'mentee' as const },
        ];
  return (
    <CardSurface tone="plain" isAfloat {...(carried.kind === 'person' && { role: carried.role })}>
      {people.map(({ personId, role }) => (
        <Box key={role} sx={{ display: 'flex', alignItems: 'center', gap: 1, minWidth: 0 }}>
          <PersonAvatar name={words.personName(personId)} role={role} size={28} />
          <Typography noWrap sx={{ fontWeight: 600 }}>
            {words.personName(personId)}
          </Typography>
        </Box>
      ))}
    </CardSurface>
  );
}
