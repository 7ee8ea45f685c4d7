import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import type { Participant } from '#shared/domain/people/participant.ts';
import { displayName } from '#shared/domain/people/person.ts';
import { useLanguage } from '#renderer/services/language.tsx';

/** Why the person takes part, and with whom they would like to. */
export function PersonWishes(props: {
  readonly participant: Participant;
  readonly everyone: readonly Participant[];
}) {
  const { t } = useLanguage();
  const { motivation, motivationTags, choices } = props.participant.enrolment;
  const nameById = new Map(props.everyone.map(({ person }) => [person.id, displayName(person)]));
  const chosen = choices.filter((id) => nameById.has(id));
  return (
    <>
      {(motivation !== '' || motivationTags.length > 0) && (
        <Box>
          <Typography variant="h3">{t('people.field.motivation')}</Typography>
          {motivationTags.length > 0 && (
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, my: 0.75 }}>
              {motivationTags.map((tag) => (
                <Chip key={tag} size="small" variant="outlined" label={tag} />
              ))}
            </Box>
          )}
          <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {motivation}
          </Typography>
        </Box>
      )}
      {chosen.length > 0 && (
        <Box>
          <Typography variant="h3">{t('people.section.choices')}</Typography>
          <Box component="ol" sx={{ m: 0, pl: 2.5 }}>
            {chosen.map((id) => (
              <Typography key={id} component="li">
                {nameById.get(id)}
              </Typography>
            ))}
          </Box>
        </Box>
      )}
    </>
  );
}
