import { useMemo } from 'react';
import CheckCircleIcon from '@mui/icons-material/CheckCircle';
import ErrorIcon from '@mui/icons-material/Error';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { explainPair } from '#shared/domain/pairing/explain-pair.ts';
import { toMatchParticipants } from '#shared/domain/pairing/match-participants.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { rulesForNextProposal } from '#shared/domain/pairing/scenario-from-match.ts';
import { describeBlockedBy, type MatchWording } from '#shared/i18n/describe-match.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import type { PairingData } from '../queries.ts';

interface RuleLine {
  readonly text: string;
  readonly isKept: boolean;
}

/**
 * The hard rules as they stand today, which may be otherwise than when the pair was proposed: someone
 * may have taken back their consent or changed manager since.
 */
export function PairRules(props: {
  readonly pair: Pair;
  readonly data: PairingData;
  readonly words: MatchWording;
}) {
  const { t } = useLanguage();
  const { pair, data, words } = props;
  const lines = useMemo<readonly RuleLine[]>(() => {
    const participants = toMatchParticipants(data.participants);
    const hasVolunteered = (personId: Pair['mentorId']) =>
      participants.some((one) => one.personId === personId && one.hasVolunteered);
    const volunteered: RuleLine = {
      isKept: hasVolunteered(pair.mentorId) && hasVolunteered(pair.menteeId),
      text: t('pairing.passed.volunteered'),
    };
    const others = data.pairs.filter((other) => other.id !== pair.id);
    const rules = rulesForNextProposal({ ...data, pairs: others, objective: 'score', seed: 1 });
    const blockedBy = explainPair(participants, rules, pair)?.blockedBy ?? null;
    return [
      volunteered.isKept ? volunteered : { isKept: false, text: t('pairing.broken.volunteered') },
      ...(blockedBy === null
        ? (['reportingLine', 'apart', 'neverPaired'] as const).map((rule) => ({
            isKept: true,
            text: t(`pairing.passed.${rule}`),
          }))
        : [{ isKept: false, text: describeBlockedBy(blockedBy, words) }]),
    ];
  }, [data, pair, t, words]);

  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.75 }}>
      {lines.map(({ text, isKept }) => (
        <Box component="li" key={text} sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
          {isKept ? (
            <CheckCircleIcon
              titleAccess={t('pairing.rule.kept')}
              color="success"
              sx={{ fontSize: 17 }}
            />
          ) : (
            <ErrorIcon titleAccess={t('pairing.rule.broken')} color="error" sx={{ fontSize: 17 }} />
          )}
          <Typography>{text}</Typography>
        </Box>
      ))}
    </Box>
  );
}
