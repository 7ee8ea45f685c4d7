import { useRef } from 'react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { PairId } from '#shared/domain/ids.ts';
import { isPast, isRunning } from '#shared/domain/pairing/pair-decisions.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { useHeldFocus } from '#renderer/components/use-held-focus.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useSkillNames, type SkillNames } from '#renderer/services/programme-data.ts';
import { usePresent } from '#renderer/services/use-present.ts';
import { usePointedAt } from '../use-pointed-at.ts';
import { AddPracticeForm } from './add-practice-form.tsx';
import { PracticeCard } from './practice-card.tsx';
import { orderPractices } from './practice-groups.ts';
import { usePairPracticeBook, type PracticeBook } from './queries.ts';
import { usePracticeDeeds } from './use-practice-deeds.tsx';

/** What the two of a pair do differently at work, among what there is to see of the pair. */
export function PairPractices({ pairId }: { readonly pairId: PairId }) {
  const book = usePairPracticeBook(pairId);
  const skillNames = useSkillNames();
  const pair = book?.pairs[0];
  if (book === undefined || pair === undefined || skillNames === undefined) return null;
  return <LoadedPractices book={book} pair={pair} skillNames={skillNames} />;
}

function LoadedPractices(props: {
  readonly book: PracticeBook;
  readonly pair: Pair;
  readonly skillNames: SkillNames;
}) {
  const { t } = useLanguage();
  const { book, pair, skillNames } = props;
  const { today } = usePresent();
  const { decisions, choose, keep, dialog } = usePracticeDeeds(book, skillNames);
  const place = useRef<HTMLDivElement>(null);
  // One that was deleted leaves the focus to where the next can be noted.
  useHeldFocus(place, () => place.current?.querySelector('input'));
  usePointedAt('practice', place);
  const hasBegun = isRunning(pair) || isPast(pair);
  return (
    <Box ref={place} sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Typography sx={{ color: 'text.secondary' }}>
        {t(hasBegun ? 'practices.pair.text' : 'practices.pair.notBegun')}
      </Typography>
      {hasBegun && (
        <AddPracticeForm
          pair={pair}
          names={{
            mentor: book.nameOf(pair.mentorId),
            mentee: book.nameOf(pair.menteeId),
            both: t('practices.user.both'),
          }}
          decisions={decisions}
        />
      )}
      {orderPractices(book.practices, today).map((practice) => (
        <PracticeCard
          key={practice.id}
          practice={practice}
          pair={pair}
          skillName={practice.skillId === null ? null : skillNames.nameOf(practice.skillId)}
          today={today}
          nameOf={book.nameOf}
          onChoose={choose}
          onKeep={keep}
        />
      ))}
      {dialog}
    </Box>
  );
}
