import { useMemo, useState } from 'react';
import BlockIcon from '@mui/icons-material/Block';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { PersonId } from '#shared/domain/ids.ts';
import type { PairObstacle } from '#shared/domain/pairing/match-result.ts';
import type { Candidate, PairRole } from '#shared/domain/pairing/pairing-engine.ts';
import { describeTotalLoss } from '#shared/i18n/describe-pair-report.ts';
import type { MatchWording } from '#shared/i18n/describe-match.ts';
import { describeObstacle } from '#shared/i18n/describe-obstacle.ts';
import { PersonAvatar } from '#renderer/components/person-avatar.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { otherRole, personIn, type BoardPair } from '../board/board-model.ts';
import { LineButton } from './next-best-list.tsx';

const shownAtOnce = 8;

/** Possible partners, best first, each with the fit, whom they have now, and what it would cost the others. */
export function CandidateList(props: {
  /** Whose possible partners they are. */
  readonly personId: PersonId;
  readonly candidates: readonly Candidate[];
  /** Of the candidates. */
  readonly role: PairRole;
  readonly pairs: readonly BoardPair[];
  readonly words: MatchWording;
  onOpen(personId: PersonId): void;
}) {
  const { t, formatNumber, formatList } = useLanguage();
  const { personId, role, words } = props;
  const [shown, setShown] = useState(shownAtOnce);
  const partnersOf = useMemo(() => {
    const partners = new Map<PersonId, PersonId[]>();
    for (const { pair } of props.pairs) {
      const candidateId = personIn(pair, role);
      const partnerId = personIn(pair, otherRole(role));
      partners.set(candidateId, [...(partners.get(candidateId) ?? []), partnerId]);
    }
    return partners;
  }, [props.pairs, role]);
  const candidates = props.candidates.filter(
    (candidate) => !partnersOf.get(candidate.personId)?.includes(personId),
  );
  const refusal = findRefusal(candidates, personId);
  return (
    <Box>
      <Typography variant="h3" sx={{ mb: 0.5 }}>
        {t('board.person.candidates')}
      </Typography>
      {refusal !== null && (
        <Typography sx={{ mb: 0.5 }}>{describeObstacle(refusal, words)}</Typography>
      )}
      {candidates.length === 0 && <Typography>{t('board.person.nobody')}</Typography>}
      {candidates.slice(0, shown).map((candidate) => {
        const name = words.personName(candidate.personId);
        const partners = partnersOf.get(candidate.personId) ?? [];
        const note =
          candidate.obstacle === null
            ? describeTotalLoss(candidate, words)
            : isAbout(candidate.obstacle, personId)
              ? ''
              : describeObstacle(candidate.obstacle, words);
        return (
          <LineButton
            key={candidate.personId}
            onClick={() => {
              props.onOpen(candidate.personId);
            }}
          >
            <PersonAvatar name={name} role={role} size={26} />
            <Box sx={{ flex: 1, minWidth: 0 }}>
              <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{name}</Typography>
              {partners.length > 0 && (
                <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                  {t('board.person.pairedWith', {
                    names: formatList(partners.map(words.personName)),
                  })}
                </Typography>
              )}
              {note !== '' && (
                <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                  {note}
                </Typography>
              )}
            </Box>
            {candidate.obstacle === null ? (
              <strong>{formatNumber(Math.round(candidate.score))}</strong>
            ) : (
              <BlockIcon
                titleAccess={t('board.card.impossible')}
                sx={{ fontSize: 16, color: 'text.secondary' }}
              />
            )}
          </LineButton>
        );
      })}
      {candidates.length > shown && (
        <Button
          size="small"
          onClick={() => {
            setShown(shown + 20);
          }}
        >
          {t('board.person.more', { count: candidates.length - shown })}
        </Button>
      )}
    </Box>
  );
}

/** Whether it keeps this person from every pair, whoever the other is. */
function isAbout(obstacle: PairObstacle, personId: PersonId): boolean {
  return (
    (obstacle.kind === 'not-volunteered' ||
      obstacle.kind === 'paused' ||
      obstacle.kind === 'other-role') &&
    obstacle.personId === personId
  );
}

/** What keeps this person from every pair; told once for all. */
function findRefusal(candidates: readonly Candidate[], personId: PersonId): PairObstacle | null {
  const own = candidates.find(({ obstacle }) => obstacle !== null && isAbout(obstacle, personId));
  return own?.obstacle ?? null;
}
