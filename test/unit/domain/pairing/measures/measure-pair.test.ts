import { describe, expect, it } from 'vitest';
import type { MatchParticipant } from '#shared/domain/pairing/match-input.ts';
import { measurePair } from '#shared/domain/pairing/measure-pair.ts';
import {
  buildMentee,
  buildMentor,
  offer,
  skillId,
  want,
} from '#test/builders/match-participant.ts';
import { pretend } from '#test/builders/pretend.ts';

describe('needs and reciprocity', () => {
  it('weighs each need by its priority and by the level at which it is taught', () => {
    const { fraction, reason } = measurePair(
      { measure: 'needs' },
      buildMentor({ offers: [offer('seo', 4), offer('data', 1), offer('video', 0)] }),
      buildMentee({ wants: [want('video', 1), want('data', 2), want('seo', 3)] }),
    );
    // (3 × 1 + 2 × 1/3 + 1 × 0) ÷ 6
    expect(fraction).toBeCloseTo(11 / 18, 12);
    expect(reason).toEqual({
      kind: 'needs-met',
      metSkillIds: [skillId('seo')],
      partlyMetSkillIds: [skillId('data')],
      missedSkillIds: [skillId('video')],
    });
  });

  it('gives no points to a mentor who offers nothing, and half to a mentee who names no need', () => {
    const silent = measurePair(
      { measure: 'needs' },
      buildMentor({}),
      buildMentee({ wants: [want('seo')] }),
    );
    expect(silent).toMatchObject({ fraction: 0, isKnown: true });
    const open = measurePair(
      { measure: 'needs' },
      buildMentor({ offers: [offer('seo')] }),
      buildMentee({}),
    );
    expect(open).toEqual({ fraction: 0.5, isKnown: false, reason: { kind: 'no-need-stated' } });
  });

  it('looks at what the mentor wants and the mentee offers for reciprocity', () => {
    const senior = buildMentee({ offers: [offer('strategy', 3)], wants: [want('seo')] });
    const junior = buildMentor({ offers: [offer('seo')], wants: [want('strategy')] });
    expect(measurePair({ measure: 'reciprocity' }, junior, senior)).toMatchObject({
      fraction: 1,
      reason: { kind: 'learns-in-return', metSkillIds: [skillId('strategy')] },
    });
    expect(measurePair({ measure: 'reciprocity' }, buildMentor({}), senior)).toMatchObject({
      fraction: 0.5,
      isKnown: false,
      reason: { kind: 'nothing-wanted-in-return' },
    });
  });

  it('counts a level or a priority that is no number as nothing', () => {
    // As a damaged row may hold it.
    const none = pretend<1>(Number.NaN);
    const junior = buildMentor({ offers: [offer('seo', none), offer('data', 3)] });
    const fractionFor = (wants: MatchParticipant['wants']): number =>
      measurePair({ measure: 'needs' }, junior, buildMentee({ wants })).fraction;
    expect(fractionFor([want('seo'), want('data')])).toBe(0.5);
    expect(fractionFor([want('seo', none), want('data')])).toBe(1);
    expect(fractionFor([want('seo', none)])).toBe(0.5);
  });
});

describe('availability', () => {
  const yardstick = { measure: 'availability', wantedMinutes: 480 } as const;
  const senior = buildMentee({ availability: ['tue-am', 'thu-pm', 'fri-am'] });
  const fractionFor = (availability: MatchParticipant['availability']): number =>
    measurePair(yardstick, buildMentor({ availability }), senior).fraction;

  it('gives points for common minutes, all of them from two half-days on', () => {
    expect(fractionFor(['thu-pm', 'tue-am'])).toBe(1);
    expect(fractionFor(['tue-am', 'fri-am'])).toBe(1);
    expect(fractionFor(['tue-am', 'mon-am'])).toBe(0.5);
    expect(fractionFor(['thu-pm'])).toBe(0.75);
    expect(fractionFor(['tue-09:00-10:00'])).toBe(0.125);
    expect(fractionFor(['mon-am'])).toBe(0);
    expect(fractionFor([])).toBe(0.5);
  });

  it('counts hours once that are given twice', () => {
    expect(fractionFor(['tue-am', 'tue-09:00-11:00', 'tue-10:00-12:00'])).toBe(0.5);
  });

  it('asks for as many minutes as the criterion says', () => {
    const junior = buildMentor({ availability: ['tue-09:00-10:00'] });
    const fractionOf = (wantedMinutes: number): number =>
      measurePair({ measure: 'availability', wantedMinutes }, junior, senior).fraction;
    expect(fractionOf(60)).toBe(1);
    expect(fractionOf(120)).toBe(0.5);
  });

  it('lists what is common in the order of the week, whole parts of days by name', () => {
    const { reason } = measurePair(
      yardstick,
      buildMentor({ availability: ['thu-09:00-18:00', 'tue-am'] }),
      buildMentee({ availability: ['thu-10:15-21:00', 'tue-am'] }),
    );
    expect(reason).toEqual({
      kind: 'shared-slots',
      slots: ['tue-am', 'thu-10:15-12:00', 'thu-pm'],
      minutes: 240 + 105 + 360,
    });
  });

  it('lets somebody free all day keep a lunch hour', () => {
    const { reason } = measurePair(
      yardstick,
      buildMentor({ availability: ['mon-am', 'mon-pm'] }),
      buildMentee({ availability: ['mon-11:30-14:00'] }),
    );
    expect(reason).toEqual({
      kind: 'shared-slots',
      slots: ['mon-11:30-14:00'],
      minutes: 150,
    });
  });
});

describe('department, site and language', () => {
  it('reads departments and sites without regard to case and accents', () => {
    expect(
      measurePair(
        { measure: 'department' },
        buildMentor({ department: 'Qualité' }),
        buildMentee({ department: 'QUALITE' }),
      ),
    ).toMatchObject({ fraction: 0, reason: { kind: 'same-department' } });
    expect(
      measurePair(
        { measure: 'site' },
        buildMentor({ site: ' lyon' }),
        buildMentee({ site: 'LYON' }),
      ),
    ).toMatchObject({ fraction: 1, reason: { kind: 'same-site' } });
  });

  it.each([
    ['Lyon', 'Paris', 0, 'different-sites'],
    ['Télétravail', 'Paris', 0.5, 'works-remotely'],
    ['Lyon', 'Home-office', 0.5, 'works-remotely'],
    ['Remote', 'Télétravail', 1, 'works-remotely'],
    ['Remote', 'remote', 1, 'works-remotely'],
    ['', 'Paris', 0.5, 'not-known'],
  ])('gives the sites %j and %j the fraction %d (%s)', (one, other, fraction, kind) => {
    expect(
      measurePair({ measure: 'site' }, buildMentor({ site: one }), buildMentee({ site: other })),
    ).toMatchObject({ fraction, reason: { kind } });
  });

  it('asks for one common language', () => {
    const speaks = (languages: readonly string[]): MatchParticipant => buildMentor({ languages });
    const senior = buildMentee({ languages: ['fr', 'en'] });
    expect(measurePair({ measure: 'language' }, speaks(['de', 'en']), senior)).toEqual({
      fraction: 1,
      isKnown: true,
      reason: { kind: 'shared-languages', languages: ['en'] },
    });
    expect(measurePair({ measure: 'language' }, speaks(['de']), senior).fraction).toBe(0);
    expect(measurePair({ measure: 'language' }, speaks([]), senior).isKnown).toBe(false);
  });
});

describe('grade', () => {
  const gap = (one: string, other: string, gradeOrder: readonly string[] = [], wantedSteps = 2) =>
    measurePair(
      { measure: 'grade', wantedSteps, gradeOrder },
      buildMentor({ grade: one }),
      buildMentee({ grade: other }),
    );

  it('counts the steps of the order the firm gives', () => {
    const order = ['Analyst', 'Manager', 'Director', 'Executive'];
    expect(gap('analyst', 'DIRECTOR', order)).toEqual({
      fraction: 1,
      isKnown: true,
      reason: { kind: 'grade-gap', mentor: 'analyst', mentee: 'DIRECTOR', steps: 2 },
    });
    expect(gap('Analyst', 'Manager', order).fraction).toBe(0.5);
    expect(gap('Analyst', 'Executive', order).fraction).toBe(1);
    expect(gap('Analyst', 'Executive', order, 4).fraction).toBe(0.75);
    expect(gap('Director', 'Manager', order)).toMatchObject({ fraction: 0, reason: { steps: -1 } });
    expect(gap('Analyst', 'Intern', order)).toMatchObject({ fraction: 0.5, isKnown: false });
  });

  it.each([
    ['G5', 'g7', 2],
    ['Grade 3', 'grade 4', 1],
    ['5', '12', 7],
    ['G-5', 'G 6', 1],
  ])('counts %j to %j as %d steps without an order', (one, other, steps) => {
    expect(gap(one, other)).toMatchObject({ isKnown: true, reason: { steps } });
  });

  it.each([
    ['G5', 'Band 7'],
    ['Junior', 'Senior'],
    ['', 'G5'],
    ['G2024', 'G2025'],
  ])('cannot compare %j and %j without an order', (one, other) => {
    expect(gap(one, other)).toEqual({
      fraction: 0.5,
      isKnown: false,
      reason: { kind: 'not-known' },
    });
  });
});
