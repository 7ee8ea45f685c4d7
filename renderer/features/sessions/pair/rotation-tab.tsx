import { Link as RouterLink } from 'react-router';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { listPairRounds } from '#shared/domain/pair-life/pair-rounds.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { displayName } from '#shared/domain/people/person.ts';
import { PersonAvatar } from '#renderer/components/person-avatar.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { paths } from '#renderer/services/paths.ts';
import type { PairLife } from '../queries.ts';
import { useRotation, type Rotation } from './queries.ts';

/** With whom each of the two has been, round by round. */
export function RotationTab({ pairLife }: { readonly pairLife: PairLife }) {
  const rotation = useRotation(pairLife.pair.programmeId);
  if (rotation === undefined) return null;
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        alignItems: 'start',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(0, 1fr)' },
      }}
    >
      {(['mentor', 'mentee'] as const).map((role) => (
        <PersonRotation key={role} role={role} pairLife={pairLife} rotation={rotation} />
      ))}
    </Box>
  );
}

function PersonRotation(props: {
  readonly role: 'mentor' | 'mentee';
  readonly pairLife: PairLife;
  readonly rotation: Rotation;
}) {
  const { t } = useLanguage();
  const { role, pairLife, rotation } = props;
  const person = pairLife[role];
  const name = displayName(person);
  const rounds = listPairRounds(person.id, rotation.pairs, rotation.rounds, pairLife.pair.id);
  return (
    <Paper component="section" aria-labelledby={`rotation-${role}`} sx={{ p: 2 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 1 }}>
        <PersonAvatar name={name} role={role} />
        <Box sx={{ minWidth: 0 }}>
          <Typography id={`rotation-${role}`} variant="h2" sx={{ overflowWrap: 'anywhere' }}>
            {name}
          </Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {[person.job, person.department].filter(Boolean).join(' · ')}
          </Typography>
        </Box>
      </Box>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {rounds.map(({ round, pair, role: ownRole, partnerId }) => (
          <Box
            component="li"
            key={pair.id}
            sx={{ display: 'flex', gap: 1.5, py: 0.75, borderTop: 1, borderColor: 'divider' }}
          >
            <Typography sx={{ color: 'text.secondary', flexShrink: 0 }}>
              {t('pairLife.round', { number: round.number })}
            </Typography>
            <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
              <PartnerName
                pair={pair}
                isThisPair={pair.id === pairLife.pair.id}
                text={t(`pairLife.rotation.as.${ownRole}`, { partner: rotation.nameOf(partnerId) })}
              />
            </Box>
            <Typography variant="body2" sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>
              {t(`pairing.state.${pair.state}`)}
            </Typography>
          </Box>
        ))}
      </Box>
      {rounds.length === 1 && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('pairLife.rotation.first')}
        </Typography>
      )}
    </Paper>
  );
}

function PartnerName(props: {
  readonly pair: Pair;
  readonly isThisPair: boolean;
  readonly text: string;
}) {
  const { pair, isThisPair, text } = props;
  if (isThisPair) return <Typography sx={{ fontWeight: 600 }}>{text}</Typography>;
  return (
    <Link component={RouterLink} to={paths.pair(pair.programmeId, pair.id)}>
      {text}
    </Link>
  );
}
