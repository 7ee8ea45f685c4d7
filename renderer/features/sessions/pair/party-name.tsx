import Typography from '@mui/material/Typography';
import type { PersonId } from '#shared/domain/ids.ts';
import { displayName } from '#shared/domain/people/person.ts';
import { roleTextColour } from '#renderer/components/role-colour.ts';
import type { PairLife } from '../queries.ts';

/** What the two are called; the given name alone where both are known by one, and not by the same. */
export function partyNames({ mentor, mentee }: Pick<PairLife, 'mentor' | 'mentee'>) {
  const isGivenNameEnough =
    mentor.givenName !== '' && mentee.givenName !== '' && mentor.givenName !== mentee.givenName;
  return {
    mentor: isGivenNameEnough ? mentor.givenName : displayName(mentor),
    mentee: isGivenNameEnough ? mentee.givenName : displayName(mentee),
  };
}

/** Which of the two somebody is, by name and in the colour of their role. */
export function PartyName(props: { readonly pairLife: PairLife; readonly personId: PersonId }) {
  const { pairLife, personId } = props;
  const role = personId === pairLife.mentor.id ? 'mentor' : 'mentee';
  return (
    <Typography component="span" sx={{ fontWeight: 600, color: roleTextColour(role) }}>
      {partyNames(pairLife)[role]}
    </Typography>
  );
}
