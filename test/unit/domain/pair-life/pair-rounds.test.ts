import { expect, test } from 'vitest';
import type { PairId, PersonId, RoundId } from '#shared/domain/ids.ts';
import { listPairRounds } from '#shared/domain/pair-life/pair-rounds.ts';
import { buildPair, buildRound, testId } from '#test/builders/entities.ts';

const [nora, paul, lea] = [1, 2, 3].map((number) => testId<PersonId>(number));
const first = buildRound({ id: testId<RoundId>(11), number: 1 });
const second = buildRound({ id: testId<RoundId>(12), number: 2 });

test('a person’s pairs are told round by round, from their side, without those that never began', () => {
  if (nora === undefined || paul === undefined || lea === undefined) throw new Error('Nobody.');
  const inSecond = buildPair({
    id: testId<PairId>(21),
    roundId: second.id,
    mentorId: nora,
    menteeId: paul,
    state: 'active',
  });
  const inFirst = buildPair({
    id: testId<PairId>(22),
    roundId: first.id,
    mentorId: lea,
    menteeId: nora,
    state: 'completed',
  });
  const foreseen = buildPair({
    id: testId<PairId>(23),
    roundId: second.id,
    mentorId: nora,
    menteeId: lea,
    state: 'proposed',
  });
  const ofOthers = buildPair({
    id: testId<PairId>(24),
    roundId: first.id,
    mentorId: lea,
    menteeId: paul,
    state: 'completed',
  });
  const pairs = [inSecond, foreseen, ofOthers, inFirst];
  const told = (alsoId: PairId) =>
    listPairRounds(nora, pairs, [second, first], alsoId).map(({ round, role, partnerId }) => [
      round.number,
      role,
      partnerId,
    ]);
  expect(told(inSecond.id)).toEqual([
    [1, 'mentee', lea],
    [2, 'mentor', paul],
  ]);
  expect(told(foreseen.id)).toHaveLength(3);
});
