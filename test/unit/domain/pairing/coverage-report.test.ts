import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportCoverage } from '#shared/domain/pairing/coverage-report.ts';
import {
  buildParticipant,
  offer,
  personId,
  skillId,
  want,
} from '#test/builders/match-participant.ts';
import { matchCaseArbitrary } from './cohort-arbitrary.ts';

const mentee = (id: string, ...wants: readonly string[]) =>
  buildParticipant(id, { role: 'mentee', wants: wants.map((skill) => want(skill, 2)) });

describe('the coverage report', () => {
  test('counts who wants a skill against the places to learn it', () => {
    const report = reportCoverage(
      [
        mentee('m1', 'seo', 'data'),
        mentee('m2', 'seo'),
        mentee('m3', 'seo'),
        buildParticipant('t1', { offers: [offer('seo', 4), offer('data', 2)], capacity: 2 }),
      ],
      [],
    );
    expect(report.wanted).toEqual([
      {
        skillId: skillId('seo'),
        wantedBy: 3,
        prioritySum: 6,
        taughtBy: 1,
        places: 2,
        knownBy: 0,
        gap: 1,
      },
      {
        skillId: skillId('data'),
        wantedBy: 1,
        prioritySum: 2,
        taughtBy: 0,
        places: 0,
        knownBy: 1,
        gap: 1,
      },
    ]);
    expect(report.missing).toEqual({ role: 'mentor', places: 1 });
  });

  test('names skills that only one side speaks of', () => {
    const report = reportCoverage(
      [
        mentee('m1', 'seo'),
        buildParticipant('t1', { offers: [offer('video'), offer('video 2', 0)] }),
        buildParticipant('t2', { offers: [offer('video', 1), offer('ads')] }),
      ],
      [],
    );
    expect(report.nobodyOffers).toEqual(['seo']);
    expect(report.nobodyWants).toEqual([
      { skillId: 'video', offeredBy: 2 },
      { skillId: 'ads', offeredBy: 1 },
    ]);
  });

  test('looks at what mentors want in return apart', () => {
    const report = reportCoverage(
      [
        buildParticipant('t1', { wants: [want('strategy')] }),
        buildParticipant('m1', { role: 'mentee', offers: [offer('strategy')] }),
      ],
      [],
    );
    expect(report.wanted).toEqual([]);
    expect(report.wantedInReturn).toMatchObject([{ skillId: 'strategy', wantedBy: 1, gap: 0 }]);
  });

  test('says whom to ask and whom to train, before looking outside', () => {
    const report = reportCoverage(
      [
        mentee('m1', 'seo'),
        mentee('m2', 'seo'),
        mentee('m3', 'seo'),
        mentee('m4', 'seo'),
        buildParticipant('asked', { offers: [offer('seo')], hasVolunteered: false }),
        buildParticipant('aware', { offers: [offer('seo', 1)] }),
        buildParticipant('guided', { offers: [offer('seo', 2)] }),
        buildParticipant('other'),
      ],
      [],
    );
    expect(report.suggestions).toEqual([
      {
        skillId: 'seo',
        gap: 4,
        toAsk: ['asked'],
        toTrain: ['guided', 'aware'],
        couldLearn: [],
        toFind: 1,
      },
    ]);
  });

  test('names mentors with a place left when nobody knows anything of a skill', () => {
    const people = [
      mentee('m1', 'seo'),
      mentee('m2'),
      buildParticipant('a'),
      buildParticipant('b'),
    ];
    const standing = [{ mentorId: personId('a'), menteeId: personId('m2') }];
    expect(reportCoverage(people, standing).suggestions).toMatchObject([{ couldLearn: ['b'] }]);
  });

  test('is the same whatever the order of the list', () => {
    fc.assert(
      fc.property(matchCaseArbitrary(8), ({ participants }) => {
        const report = reportCoverage(participants, []);
        expect(reportCoverage(participants.toReversed(), [])).toEqual(report);
        for (const { gap, wantedBy, places } of report.wanted) {
          expect(gap).toBe(Math.max(0, wantedBy - places));
        }
        for (const { toFind, gap } of report.suggestions) expect(toFind).toBeLessThanOrEqual(gap);
      }),
    );
  });
});
