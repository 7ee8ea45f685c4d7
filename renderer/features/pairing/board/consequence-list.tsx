import BlockIcon from '@mui/icons-material/Block';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { MentorAndMentee } from '#shared/domain/pairing/match-input.ts';
import type { ChangeConsequences } from '#shared/domain/pairing/pairing-engine.ts';
import type { MatchWording } from '#shared/i18n/describe-match.ts';
import { listConsequences } from './describe-moving.ts';

/** What a move would do, line by line. */
export function ConsequenceList(props: {
  readonly consequences: ChangeConsequences;
  readonly words: MatchWording;
  /** The pair that the rule against the move is about, where the move makes two. */
  readonly forbidden?: MentorAndMentee | null;
}) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.25 }}>
      {listConsequences(props.consequences, props.words, props.forbidden).map(
        ({ text, isObstacle }) => (
          <Box component="li" key={text} sx={{ display: 'flex', gap: 0.5, alignItems: 'center' }}>
            {isObstacle && <BlockIcon aria-hidden color="error" sx={{ fontSize: 14 }} />}
            <Typography variant="body2" sx={{ color: isObstacle ? 'error.main' : undefined }}>
              {text}
            </Typography>
          </Box>
        ),
      )}
    </Box>
  );
}
