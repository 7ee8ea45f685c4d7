import { useId, useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { Person } from '#shared/domain/people/person.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import type { AttentionItem } from '#shared/domain/progress/attention.ts';
import { reasonOfStep } from '#shared/domain/progress/intervention-decisions.ts';
import type { Intervention, InterventionReason } from '#shared/domain/progress/intervention.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { AttentionRow } from './attention-row.tsx';
import { NudgeDialog } from './nudge-dialog.tsx';
import { OutcomeDialog } from './outcome-dialog.tsx';
import type { NudgedPair } from './queries.ts';

/** As many are shown at first; of three hundred pairs dozens may be here. */
const shownAtFirst = 4;

type OpenDialog =
  | { readonly kind: 'nudge'; readonly couple: NudgedPair; readonly suggested: InterventionReason }
  | { readonly kind: 'outcome'; readonly nudge: Intervention };

/** The pairs that need the coordinator, the gravest case first, with a nudge for each. */
export function AttentionQueue(props: {
  readonly items: readonly AttentionItem[];
  readonly people: ReadonlyMap<PersonId, Person>;
  nameOf(pair: Pair): string;
}) {
  const { t } = useLanguage();
  const { items, people, nameOf } = props;
  const titleId = useId();
  const [isWhole, setIsWhole] = useState(false);
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const shown = isWhole ? items : items.slice(0, shownAtFirst);
  const close = () => {
    setDialog(null);
  };
  return (
    <Box component="section" aria-labelledby={titleId}>
      <Typography id={titleId} variant="h3">
        {t('attention.queue', { count: items.length })}
      </Typography>
      <Box
        component="ol"
        sx={{ listStyle: 'none', m: 0, mt: 0.5, p: 0, display: 'grid', rowGap: 0.75 }}
      >
        {shown.map((item) => {
          const { pair, nudge, step } = item;
          const mentor = people.get(pair.mentorId);
          const mentee = people.get(pair.menteeId);
          return (
            <AttentionRow
              key={pair.id}
              item={item}
              name={nameOf(pair)}
              onNudge={
                mentor === undefined || mentee === undefined
                  ? null
                  : () => {
                      const couple = { pair, mentor, mentee };
                      setDialog({ kind: 'nudge', couple, suggested: reasonOfStep(step) });
                    }
              }
              onNoteOutcome={() => {
                if (nudge !== null) setDialog({ kind: 'outcome', nudge: nudge.intervention });
              }}
            />
          );
        })}
      </Box>
      {items.length > shownAtFirst && (
        <Button
          size="small"
          aria-expanded={isWhole}
          onClick={() => {
            setIsWhole(!isWhole);
          }}
        >
          {isWhole ? t('attention.fewer') : t('attention.all', { count: items.length })}
        </Button>
      )}
      {dialog?.kind === 'nudge' && (
        <NudgeDialog couple={dialog.couple} suggested={dialog.suggested} onClose={close} />
      )}
      {dialog?.kind === 'outcome' && <OutcomeDialog nudge={dialog.nudge} onClose={close} />}
    </Box>
  );
}
