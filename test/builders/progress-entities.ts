import type { Assessment } from '#shared/domain/progress/assessment.ts';
import type { Indicator, IndicatorReading } from '#shared/domain/progress/indicator.ts';
import type { Intervention } from '#shared/domain/progress/intervention.ts';
import type { Practice } from '#shared/domain/progress/practice.ts';
import { noFilter, type SavedView } from '#shared/domain/progress/progress-filter.ts';
import type { ProgressReport } from '#shared/domain/progress/progress-report.ts';
import type { SurveyResponse } from '#shared/domain/progress/survey-response.ts';
import type {
  Survey,
  SurveyInvitation,
  SurveyItem,
  SurveyTemplate,
} from '#shared/domain/progress/survey.ts';
import { buildPair, day, testId } from './entities.ts';

const { id: pairId, programmeId, mentorId, menteeId } = buildPair();
const skillId = testId<NonNullable<Practice['skillId']>>(0x51);

export function buildAssessment(overrides: Partial<Assessment> = {}): Assessment {
  return {
    id: testId(0x200),
    programmeId,
    pairId,
    point: 'midpoint',
    subjectId: menteeId,
    byId: mentorId,
    doneOn: day('2026-06-02'),
    levels: { [skillId]: 2 },
    before: { [skillId]: 0 },
    ...overrides,
  };
}

export function buildSurveyItem(overrides: Partial<SurveyItem> = {}): SurveyItem {
  return {
    id: testId(0x210),
    kind: 'likert',
    text: { en: 'I speak frankly', fr: 'Je parle franchement' },
    options: [],
    measure: 'trust',
    isRequired: true,
    ...overrides,
  };
}

export function buildSurvey(overrides: Partial<Survey> = {}): Survey {
  return {
    id: testId(0x220),
    programmeId,
    purpose: 'pulse',
    title: { en: 'Pulse', fr: 'Point rapide' },
    intro: { en: 'Five questions', fr: 'Cinq questions' },
    items: [buildSurveyItem()],
    audience: 'everyone',
    isAnonymous: false,
    opensOn: day('2026-05-04'),
    dueOn: day('2026-05-18'),
    state: 'open',
    ...overrides,
  };
}

export function buildSurveyTemplate(overrides: Partial<SurveyTemplate> = {}): SurveyTemplate {
  return {
    id: testId(0x230),
    title: { en: 'After the lab', fr: 'Après l’atelier' },
    intro: { en: '', fr: '' },
    items: [
      buildSurveyItem({
        kind: 'choice',
        options: [
          { en: 'Yes', fr: 'Oui' },
          { en: 'No', fr: 'Non' },
        ],
        measure: null,
      }),
    ],
    ...overrides,
  };
}

export function buildInvitation(overrides: Partial<SurveyInvitation> = {}): SurveyInvitation {
  return {
    id: testId(0x240),
    programmeId,
    surveyId: testId(0x220),
    personId: menteeId,
    role: 'mentee',
    key: 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8',
    isUsed: true,
    ...overrides,
  };
}

export function buildResponse(overrides: Partial<SurveyResponse> = {}): SurveyResponse {
  return {
    id: testId(0x250),
    programmeId,
    surveyId: testId(0x220),
    personId: menteeId,
    pairId,
    role: 'mentee',
    answeredOn: day('2026-05-11'),
    source: 'interview',
    answers: { [testId<SurveyItem['id']>(0x210)]: 4 },
    mayQuote: true,
    ...overrides,
  };
}

export function buildPractice(overrides: Partial<Practice> = {}): Practice {
  return {
    id: testId(0x260),
    programmeId,
    pairId,
    personIds: [menteeId],
    skillId,
    title: 'Answers customers on the social network',
    evidence: 'Three posts a month',
    state: 'adopted',
    triedOn: day('2026-04-01'),
    adoptedOn: day('2026-05-01'),
    check: { on: day('2026-08-03'), isKept: true, note: 'Still at it' },
    abandonedOn: null,
    abandonReason: '',
    ...overrides,
  };
}

export function buildIndicator(overrides: Partial<Indicator> = {}): Indicator {
  return {
    id: testId(0x270),
    programmeId,
    kpi: null,
    name: 'Retention of juniors',
    unit: '%',
    baseline: 88,
    target: 92,
    aim: 'higher',
    note: 'From the personnel department',
    ...overrides,
  };
}

export function buildReading(overrides: Partial<IndicatorReading> = {}): IndicatorReading {
  return {
    id: testId(0x280),
    programmeId,
    indicatorId: testId(0x270),
    on: day('2026-06-30'),
    value: 90.5,
    source: 'HR report',
    note: 'Half-year',
    ...overrides,
  };
}

export function buildIntervention(overrides: Partial<Intervention> = {}): Intervention {
  return {
    id: testId(0x290),
    programmeId,
    pairId,
    reason: 'plan',
    on: day('2026-06-08'),
    note: 'Called the mentee',
    state: 'done',
    doneOn: day('2026-06-15'),
    outcome: 'A date is set',
    ...overrides,
  };
}

export function buildSavedView(overrides: Partial<SavedView> = {}): SavedView {
  return {
    id: testId(0x2a0),
    programmeId,
    name: 'Finance, spring',
    filter: { ...noFilter, from: day('2026-03-02'), department: 'Finance', roundId: testId(0x20) },
    ...overrides,
  };
}

export function buildProgressReport(overrides: Partial<ProgressReport> = {}): ProgressReport {
  return {
    id: testId(0x2b0),
    programmeId,
    locale: 'fr',
    title: 'Bilan 2026',
    texts: { purpose: 'Pourquoi ce programme' },
    quotes: [{ id: testId(0x2b1), text: 'J’ose poser des questions', role: 'mentee' }],
    ...overrides,
  };
}
