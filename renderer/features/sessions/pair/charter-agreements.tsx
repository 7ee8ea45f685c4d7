import { useRef } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { displayName } from '#shared/domain/people/person.ts';
import type { Charter } from '#shared/domain/pair-life/charter.ts';
import { PersonAvatar } from '#renderer/components/person-avatar.tsx';
import { onFirstPress } from '#renderer/components/second-press.ts';
import { useHeldFocus } from '#renderer/components/use-held-focus.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import type { PairLife } from '../queries.ts';
import type { useCharterDecisions } from './use-charter-decisions.ts';

/** Who of the two has agreed, and since when; a draft can be agreed to. */
export function CharterAgreements(props: {
  readonly charter: Charter;
  readonly pairLife: PairLife;
  readonly decisions: ReturnType<typeof useCharterDecisions>;
}) {
  const { t, formatDate } = useLanguage();
  const { charter, pairLife, decisions } = props;
  const isDraft = charter.state === 'draft';
  const agreedOn = { mentor: charter.mentorAgreedOn, mentee: charter.menteeAgreedOn };
  const parties = useRef<HTMLDivElement>(null);
  // A button that was pressed gives way to the next thing to decide.
  useHeldFocus(parties, () => parties.current?.querySelector('button') ?? parties.current);
  return (
    <Box
      ref={parties}
      tabIndex={-1}
      role="group"
      aria-label={t('pairLife.charter.agreements')}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, outline: 'none' }}
    >
      {(['mentor', 'mentee'] as const).map((party) => {
        const name = displayName(pairLife[party]);
        const day = agreedOn[party];
        return (
          <Box
            key={party}
            sx={{ display: 'flex', alignItems: 'center', gap: 1, flex: '1 1 260px', minWidth: 0 }}
          >
            <PersonAvatar name={name} role={party} />
            <Box sx={{ minWidth: 0, flex: 1 }}>
              <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{name}</Typography>
              <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                {day === null
                  ? t('pairLife.charter.notYet')
                  : t('pairLife.charter.agreedOn', { date: formatDate(day) })}
              </Typography>
            </Box>
            {isDraft && (
              <Button
                size="small"
                variant={day === null ? 'outlined' : 'text'}
                data-missing={day === null ? '' : undefined}
                aria-label={t(
                  day === null ? 'pairLife.charter.agreeNamed' : 'pairLife.charter.withdrawNamed',
                  { name },
                )}
                onClick={onFirstPress(
                  () =>
                    void (day === null
                      ? decisions.agree(charter, party, name)
                      : decisions.withdraw(charter, party, name)),
                )}
              >
                {t(day === null ? 'pairLife.charter.agree' : 'pairLife.charter.withdraw')}
              </Button>
            )}
          </Box>
        );
      })}
    </Box>
  );
}
