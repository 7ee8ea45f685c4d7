import { useDeferredValue, useMemo, useState } from 'react';
import type { PersonId } from '#shared/domain/ids.ts';
import { nameCouple } from '#shared/domain/pairing/couple-name.ts';
import type { MatchRules } from '#shared/domain/pairing/match-input.ts';
import { isPast } from '#shared/domain/pairing/pair-decisions.ts';
import { makeSearchable } from '#shared/domain/people/search-participants.ts';
import type { MatchWording } from '#shared/i18n/describe-match.ts';
import { foldText } from '#shared/lib/fold-text.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useEngineAnswer, type EngineArguments, type EngineClient } from '../engine-client.ts';
import { usePairingScreenOf, type PersonInRole } from '../pairing-store.ts';
import type { PairingData } from '../queries.ts';
import type { BoardPair, Lane, LaneName } from './board-model.ts';
import { useLiveFit } from './use-live-fit.ts';
import { buildPairsLane, buildPeopleLane } from './build-lanes.ts';

/** The pairs that hold a place, each with its fit under the rules of this moment. */
export function useBoardPairs(
  data: PairingData,
  engine: EngineClient,
  rules: MatchRules,
): readonly BoardPair[] {
  const standing = useMemo(() => data.pairs.filter((pair) => !isPast(pair)), [data.pairs]);
  // Told by couple: the last answer may be about the pairs of a moment ago.
  const { of, answer } = useLiveFit(engine, rules, standing);
  return useMemo(() => {
    const known = new Map(of.map((pair, place) => [nameCouple(pair), answer[place]]));
    return standing.map((pair) => {
      const found = known.get(nameCouple(pair));
      return {
        pair,
        score: found?.score ?? pair.score,
        breakdown: found?.breakdown ?? pair.breakdown,
        obstacle: found?.obstacle ?? null,
      };
    });
  }, [answer, of, standing]);
}

/** Whoever is lit, ranked; null until the engine has answered for this person. */
function useCandidates(engine: EngineClient, rules: MatchRules, lit: PersonInRole | null) {
  const question = useMemo<EngineArguments<'rankCandidates'> | null>(
    () => (lit === null ? null : [rules, lit.personId, lit.role]),
    [lit, rules],
  );
  const { answer, isStale } = useEngineAnswer(engine, 'rankCandidates', question);
  // While new rules are worked out the last ranking stays, but never that of someone else.
  const [ranked, setRanked] = useState({ answer, of: lit });
  if (!isStale && ranked.answer !== answer) setRanked({ answer, of: lit });
  return ranked.of === lit ? (ranked.answer ?? null) : null;
}

/** What the lanes show: searched, filtered, gathered, ordered, and lit for whoever is selected. */
export function useBoard(
  data: PairingData,
  words: MatchWording,
  engine: EngineClient,
  rules: MatchRules,
  pairs: readonly BoardPair[],
): Readonly<Record<LaneName, Lane>> {
  const { t, compareText } = useLanguage();
  const { search, filter, grouping, order, lit } = usePairingScreenOf(
    'search',
    'filter',
    'grouping',
    'order',
    'lit',
  );
  const query = useDeferredValue(search);

  const candidates = useCandidates(engine, rules, lit);
  const textOf = useMemo(
    () =>
      new Map(
        makeSearchable(data.participants, words.skillLabel).map(({ participant, foldedText }) => [
          participant.person.id,
          foldedText,
        ]),
      ),
    [data.participants, words.skillLabel],
  );
  const shared = useMemo(() => {
    const wanted = foldText(query).split(' ').filter(Boolean);
    return {
      byId: data.byId,
      isFound: (personIds: readonly PersonId[]) => {
        const text = personIds.map((personId) => textOf.get(personId) ?? '').join('\n');
        return wanted.every((word) => text.includes(word));
      },
      filter,
      grouping,
      order,
      compareText,
      skillLabel: words.skillLabel,
      unknownLabel: t('board.group.unknown'),
    };
  }, [compareText, data.byId, filter, grouping, order, query, t, textOf, words.skillLabel]);
  // Apart from the pairs, whose fit changes at each step of a slider while nobody moves.
  const people = useMemo(() => {
    const input = {
      ...shared,
      participants: data.participants,
      standing: data.pairs.filter((pair) => !isPast(pair)),
      lit,
      candidates,
    };
    return { mentors: buildPeopleLane(input, 'mentor'), mentees: buildPeopleLane(input, 'mentee') };
  }, [candidates, data.pairs, data.participants, lit, shared]);
  const pairsLane = useMemo(() => buildPairsLane({ ...shared, pairs }), [pairs, shared]);
  return useMemo(() => ({ ...people, pairs: pairsLane }), [pairsLane, people]);
}
