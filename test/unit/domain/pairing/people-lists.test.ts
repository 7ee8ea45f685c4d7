import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { objectives } from '#shared/domain/pairing/match-input.ts';
import { proposePairs } from '#shared/domain/pairing/propose-pairs.ts';
import { findBlockingPairs } from '#shared/domain/pairing/stable-pairs.ts';
import { cohortFromList } from '#shared/domain/people-import/cohort-from-list.ts';
import { readPeopleFile } from '#shared/formats/people-list/read-people-file.ts';
import { buildRules } from '#test/builders/match-participant.ts';
import { countPeople } from './brute-force.ts';

async function readCohort(name: string) {
  const bytes = readFileSync(new URL(`../../../fixtures/${name}`, import.meta.url));
  const file = await readPeopleFile(bytes, name);
  if (!file.ok) throw new Error(`${name} could not be read.`);
  return cohortFromList(file.value.people).participants;
}

/** What each objective reaches with the default criteria. */
async function reach(name: string): Promise<Readonly<Record<string, unknown>>> {
  const participants = await readCohort(name);
  const reached = objectives.map((objective) => {
    const rules = buildRules({ objective });
    const result = proposePairs(participants, rules);
    expect(result.isProvenOptimal).toBe(true);
    expect(proposePairs(participants.toReversed(), rules).pairs).toEqual(result.pairs);
    const blocking = findBlockingPairs(participants, rules, result.pairs).length;
    const { score, pairs, worst } = result.totals;
    const people = countPeople(result.pairs);
    return [objective, { people, score, pairs, worst, blocking }] as const;
  });
  return Object.fromEntries(reached);
}

describe('the pairs of a whole list', () => {
  it('are the same in every run for the list of 46', async () => {
    expect(await reach('people-46-fr.csv')).toMatchInlineSnapshot(`
      {
        "coverage": {
          "blocking": 3,
          "pairs": 19,
          "people": 38,
          "score": 1290.5,
          "worst": 53.7,
        },
        "fairest": {
          "blocking": 8,
          "pairs": 19,
          "people": 38,
          "score": 1256.2,
          "worst": 56.5,
        },
        "score": {
          "blocking": 3,
          "pairs": 19,
          "people": 38,
          "score": 1290.5,
          "worst": 53.7,
        },
        "stable": {
          "blocking": 0,
          "pairs": 19,
          "people": 38,
          "score": 1279.2,
          "worst": 50,
        },
      }
    `);
  });

  it('are the same in every run for the list of 300', async () => {
    expect(await reach('people-300-en.csv')).toMatchInlineSnapshot(`
      {
        "coverage": {
          "blocking": 140,
          "pairs": 131,
          "people": 262,
          "score": 10031.2,
          "worst": 49.1,
        },
        "fairest": {
          "blocking": 217,
          "pairs": 131,
          "people": 262,
          "score": 9928.6,
          "worst": 61.8,
        },
        "score": {
          "blocking": 77,
          "pairs": 131,
          "people": 246,
          "score": 10196.8,
          "worst": 57.9,
        },
        "stable": {
          "blocking": 0,
          "pairs": 131,
          "people": 246,
          "score": 9913.3,
          "worst": 43.2,
        },
      }
    `);
  });
});
