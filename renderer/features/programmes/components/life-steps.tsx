import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import type { PairId } from '#shared/domain/ids.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import type { Programme } from '#shared/domain/programme/programme.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { paths } from '#renderer/services/paths.ts';
import type { OverviewData } from '../queries.ts';
import { StepItem } from './step-item.tsx';

/** As many are named at first; there may be dozens. */
const shownAtFirst = 4;

interface Place {
  readonly id: string;
  readonly label: string;
  readonly path: string;
}

/** What the pairs that run lack, each with the way to see to it. */
export function LifeSteps(props: {
  readonly programme: Programme;
  readonly overview: OverviewData;
}) {
  const { t, formatDate } = useLanguage();
  const { programme, overview } = props;
  const { active, withoutCharter, withoutSession, toWriteUp } = overview.needs;
  const pairsById = new Map<PairId, Pair>(overview.pairs.map((pair) => [pair.id, pair]));
  const nameOf = (pair: Pair) =>
    t('live.title', {
      mentor: overview.nameOf(pair.mentorId),
      mentee: overview.nameOf(pair.menteeId),
    });
  const namesOf = (pairIds: readonly PairId[]) => {
    const [first, ...others] = pairIds.flatMap((id) => pairsById.get(id) ?? []).map(nameOf);
    if (first === undefined || others.length === 0) return first ?? '–';
    return t('sessions.pairCount', { first, others: others.length });
  };
  const counts = { active: active.length };
  return (
    <>
      <LifeStep
        title={t('overview.step.charter')}
        text={t('overview.step.charter.text', { ...counts, lacking: withoutCharter.length })}
        places={withoutCharter.map((pair) => ({
          id: pair.id,
          label: nameOf(pair),
          path: paths.pairCharter(programme.id, pair.id),
        }))}
      />
      <LifeStep
        title={t('overview.step.plan')}
        text={t('overview.step.plan.text', { ...counts, lacking: withoutSession.length })}
        places={withoutSession.map((pair) => ({
          id: pair.id,
          label: nameOf(pair),
          path: paths.pair(programme.id, pair.id),
        }))}
      />
      <LifeStep
        title={t('overview.step.writeUp')}
        text={t('overview.step.writeUp.text', { count: toWriteUp.length })}
        places={toWriteUp.map(({ id, startsAt, pairIds }) => ({
          id,
          label: t('overview.step.writeUp.session', {
            date: formatDate(startsAt, { dateStyle: 'medium' }),
            pair: namesOf(pairIds),
          }),
          path: paths.session(programme.id, id),
        }))}
      />
    </>
  );
}

function LifeStep(props: {
  readonly title: string;
  readonly text: string;
  readonly places: readonly Place[];
}) {
  const { t } = useLanguage();
  const { title, text, places } = props;
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? places : places.slice(0, shownAtFirst);
  return (
    <StepItem title={title} text={text} isDone={places.length === 0}>
      {places.length > 0 && (
        <Box component="ul" aria-label={title} sx={{ listStyle: 'none', m: 0, mt: 0.5, p: 0 }}>
          {shown.map(({ id, label, path }) => (
            <Box component="li" key={id} sx={{ py: 0.25, overflowWrap: 'anywhere' }}>
              <Link component={RouterLink} to={path}>
                {label}
              </Link>
            </Box>
          ))}
        </Box>
      )}
      {places.length > shownAtFirst && (
        <Button
          size="small"
          sx={{ ml: -0.75 }}
          aria-expanded={isWhole}
          onClick={() => {
            setIsWhole(!isWhole);
          }}
        >
          {isWhole ? t('overview.step.fewer') : t('overview.step.all', { count: places.length })}
        </Button>
      )}
    </StepItem>
  );
}
