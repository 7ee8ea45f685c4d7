import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import type { PersonId } from '#shared/domain/ids.ts';
import type { MentorAndMentee } from '#shared/domain/pairing/match-input.ts';
import type { NextBest, PairReport } from '#shared/domain/pairing/pairing-engine.ts';
import { describeNextBest } from '#shared/i18n/describe-pair-report.ts';
import type { MatchWording } from '#shared/i18n/describe-match.ts';
import { usePairingScreen } from '../pairing-store.ts';

/** Who else would fit each of the two; a click shows why they are no pair. */
export function NextBestLists(props: {
  readonly couple: MentorAndMentee;
  readonly report: PairReport;
  readonly words: MatchWording;
}) {
  const { translate: t, personName } = props.words;
  const { couple, report, words } = props;
  const { mentorId, menteeId } = couple;
  const openPanel = usePairingScreen((state) => state.openPanel);
  return (
    <>
      <NextBestList
        title={t('board.panel.nextFor', { name: personName(menteeId) })}
        next={report.nextMentors}
        words={words}
        onOpen={(personId) => {
          openPanel({ kind: 'couple', mentorId: personId, menteeId });
        }}
      />
      <NextBestList
        title={t('board.panel.nextFor', { name: personName(mentorId) })}
        next={report.nextMentees}
        words={words}
        onOpen={(personId) => {
          openPanel({ kind: 'couple', mentorId, menteeId: personId });
        }}
      />
    </>
  );
}

/** Who else would fit, and by how much better or worse. */
function NextBestList(props: {
  readonly title: string;
  readonly next: readonly NextBest[];
  readonly words: MatchWording;
  onOpen(personId: PersonId): void;
}) {
  if (props.next.length === 0) return null;
  return (
    <Box>
      <Typography variant="h3" sx={{ mb: 0.5 }}>
        {props.title}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {props.next.map((one) => (
          <li key={one.personId}>
            <LineButton
              onClick={() => {
                props.onOpen(one.personId);
              }}
            >
              <Typography component="span">{describeNextBest(one, props.words)}</Typography>
            </LineButton>
          </li>
        ))}
      </Box>
    </Box>
  );
}

/** A line of a panel that opens what it tells of. */
export function LineButton(props: { readonly children: React.ReactNode; onClick(): void }) {
  return (
    <ButtonBase
      onClick={props.onClick}
      sx={{
        display: 'flex',
        width: '100%',
        gap: 1,
        justifyContent: 'flex-start',
        textAlign: 'left',
        borderRadius: 1,
        px: 0.75,
        mx: -0.75,
        py: 0.375,
        '&:hover': {
          backgroundColor: 'color-mix(in srgb, var(--mui-palette-text-primary) 4%, transparent)',
        },
      }}
    >
      {props.children}
    </ButtonBase>
  );
}
