import ArrowForwardIcon from '@mui/icons-material/ArrowForward';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { displayName, type Person } from '#shared/domain/people/person.ts';
import { PersonAvatar } from '#renderer/components/person-avatar.tsx';
import { roleTextColour } from '#renderer/components/role-colour.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import type { PairLife } from '../queries.ts';

/** Who the two are, each in the colour of their role. */
export function PairPeople(props: { readonly pairLife: Pick<PairLife, 'mentor' | 'mentee'> }) {
  const { mentor, mentee } = props.pairLife;
  return (
    <Paper sx={{ p: 1.5, display: 'flex', alignItems: 'center', gap: 1.5 }}>
      <PartyFacts role="mentor" person={mentor} />
      <ArrowForwardIcon aria-hidden sx={{ color: 'text.secondary', flexShrink: 0 }} />
      <PartyFacts role="mentee" person={mentee} />
    </Paper>
  );
}

function PartyFacts(props: { readonly role: 'mentor' | 'mentee'; readonly person: Person }) {
  const { t } = useLanguage();
  const { role, person } = props;
  const name = displayName(person);
  return (
    <Box sx={{ flex: 1, minWidth: 0, display: 'flex', alignItems: 'center', gap: 1 }}>
      <PersonAvatar name={name} role={role} size={36} />
      <Box sx={{ minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600, color: roleTextColour(role), overflowWrap: 'anywhere' }}>
          {name}
        </Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
          {[t(`people.role.${role}`), person.job, person.department].filter(Boolean).join(' · ')}
        </Typography>
      </Box>
    </Box>
  );
}
