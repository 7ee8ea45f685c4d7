import * as fc from 'fast-check';
import type { SurveyId, SurveyInvitationId, SurveyItemId } from '#shared/domain/ids.ts';
import type { ResponseContent } from '#shared/formats/check-in/response-content.ts';
import { asId } from '#renderer/storage/ids.ts';
import { day, testId } from '#test/builders/entities.ts';

/** As `newKey` makes them: 32 bytes in base64url. */
export const anyKey = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => Buffer.from(bytes).toString('base64url'));

export const anyContent: fc.Arbitrary<ResponseContent> = fc.record({
  surveyId: fc.uuid().map((id) => asId<SurveyId>(id)),
  invitationId: fc.uuid().map((id) => asId<SurveyInvitationId>(id)),
  locale: fc.constantFrom('en', 'fr'),
  mayQuote: fc.boolean(),
  answeredOn: fc.constantFrom(null, day('2026-05-11'), day('2026-05-12')),
  answers: fc.dictionary(
    fc.uuid(),
    fc.oneof(fc.integer({ min: 0, max: 10 }), fc.string({ unit: 'binary', maxLength: 40 })),
    { maxKeys: 6, noNullPrototype: true },
  ),
});

export function buildContent(overrides: Partial<ResponseContent> = {}): ResponseContent {
  return {
    surveyId: testId(0x220),
    invitationId: testId(0x240),
    locale: 'en',
    mayQuote: true,
    answeredOn: day('2026-05-11'),
    answers: { [testId<SurveyItemId>(0x210)]: 4 },
    ...overrides,
  };
}
