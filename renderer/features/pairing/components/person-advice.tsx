import { useMemo } from 'react';
import LightbulbOutlinedIcon from '@mui/icons-material/LightbulbOutlined';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { MatchRules } from '#shared/domain/pairing/match-input.ts';
import type { MatchWording } from '#shared/i18n/describe-match.ts';
import { describeRemedy } from '#shared/i18n/describe-remedy.ts';
import { describeUnmatchedReason } from '#shared/i18n/describe-unmatched.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import type { BoardPair } from '../board/board-model.ts';
import { useEngineAnswer, type EngineArguments, type EngineClient } from '../engine-client.ts';
import type { PersonInRole } from '../pairing-store.ts';

const shownRemedies = 5;

/** Why someone without a pair waits, and what would change it; nothing for whoever has one. */
export function PersonAdvice(props: {
  readonly person: PersonInRole;
  readonly hasPair: boolean;
  readonly words: MatchWording;
  readonly engine: EngineClient;
  readonly rules: MatchRules;
  readonly pairs: readonly BoardPair[];
}) {
  const { t } = useLanguage();
  const { person, words, engine, rules, pairs, hasPair } = props;
  const question = useMemo<EngineArguments<'advise'> | null>(
    () =>
      hasPair || pairs.length === 0
        ? null
        : [
            rules,
            pairs.map(({ pair: { mentorId, menteeId } }) => ({ mentorId, menteeId })),
            person.personId,
            person.role,
          ],
    [hasPair, pairs, person, rules],
  );
  const { answer: advice } = useEngineAnswer(engine, 'advise', question);
  if (advice == null) return null;
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      {advice.reasons.length > 0 && (
        <Box>
          <Typography variant="h3" sx={{ mb: 0.25 }}>
            {t('board.person.whyWaiting')}
          </Typography>
          {advice.reasons.map((reason) => (
            <Typography key={reason.kind}>
              {describeUnmatchedReason(reason, person.role, words)}
            </Typography>
          ))}
        </Box>
      )}
      {advice.remedies.length > 0 && (
        <Box>
          <Typography variant="h3" sx={{ mb: 0.25 }}>
            {t('board.person.remedies')}
          </Typography>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.5 }}>
            {[...new Set(advice.remedies.map((remedy) => describeRemedy(remedy, words)))]
              .slice(0, shownRemedies)
              .map((text) => (
                <Box component="li" key={text} sx={{ display: 'flex', gap: 0.75 }}>
                  <LightbulbOutlinedIcon
                    aria-hidden
                    sx={{ fontSize: 16, mt: 0.25, color: 'secondary.main' }}
                  />
                  <Typography>{text}</Typography>
                </Box>
              ))}
          </Box>
        </Box>
      )}
    </Box>
  );
}
