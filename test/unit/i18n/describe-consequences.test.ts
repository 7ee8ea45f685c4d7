import { describe, expect, it } from 'vitest';
import type { ChangeConsequences } from '#shared/domain/pairing/pairing-engine.ts';
import { describeConsequences } from '#shared/i18n/describe-consequences.ts';
import { buildConsequences } from '#test/builders/consequences.ts';
import { personId } from '#test/builders/match-participant.ts';
import { wordingIn } from './match-words.ts';

const ana = personId('Ana');
const bo = personId('Bo');

const nothing = buildConsequences();

describe('describeConsequences', () => {
  it('says that nothing changes', () => {
    expect(describeConsequences(nothing, wordingIn('en'))).toEqual(['Total unchanged']);
    expect(describeConsequences(nothing, wordingIn('fr'))).toEqual(['Total inchangé']);
  });

  it('tells the gravest first and the sums last', () => {
    const all: ChangeConsequences = {
      obstacle: { kind: 'excluded' },
      scoreChange: -3,
      pairsChange: -1,
      meanBefore: 71.25,
      meanAfter: 70,
      leftWithout: [
        { personId: ana, role: 'mentee' },
        { personId: bo, role: 'mentor' },
      ],
      choicesLost: [{ personId: ana, rank: 2 }],
      choicesGained: [{ personId: bo, rank: 1 }],
      overCapacity: [
        { personId: bo, role: 'mentor' },
        { personId: ana, role: 'mentee' },
      ],
    };
    expect(describeConsequences(all, wordingIn('en'))).toEqual([
      'You have ruled this pair out',
      'Bo Doe would have more mentees than places',
      'Ana Doe would have more mentors than places',
      'Ana Doe has no mentor any more',
      'Bo Doe has no mentee any more',
      'Ana Doe loses their second choice',
      'Bo Doe gets their first choice',
      'Total −3',
      'One pair fewer',
      'Mean fit 71.3 → 70',
    ]);
    expect(describeConsequences(all, wordingIn('fr'))).toEqual([
      'Vous avez exclu ce binôme',
      'Bo Doe aurait plus de mentorés que de places',
      'Ana Doe aurait plus de mentors que de places',
      'Ana Doe n’a plus de mentor',
      'Bo Doe n’a plus de mentoré',
      'Ana Doe perd son deuxième choix',
      'Bo Doe obtient son premier choix',
      'Total −3',
      'Un binôme de moins',
      'Affinité moyenne 71,3 → 70',
    ]);
  });

  it('shows a gain with its sign', () => {
    const gain = { ...nothing, scoreChange: 61.5, pairsChange: 2 };
    expect(describeConsequences(gain, wordingIn('en'))).toEqual(['Total +61.5', '2 pairs more']);
    expect(describeConsequences(gain, wordingIn('fr'))).toEqual([
      'Total +61,5',
      '2 binômes de plus',
    ]);
  });
});
