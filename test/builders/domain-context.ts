import type { DomainContext } from '#shared/domain/ids.ts';
import type { Brand } from '#shared/lib/brand.ts';
import { day, moment, testId } from './entities.ts';

/** The numbers of the ids that a test context gives start here, above those of the builders. */
export const firstNewIdNumber = 0x1000;

/** A morning of March 2026, with ids numbered from `firstNewIdNumber` in the order they are asked for. */
export function buildContext(overrides: Partial<DomainContext> = {}): DomainContext {
  let number = firstNewIdNumber;
  return {
    now: moment('2026-03-02T09:30:00.000Z'),
    today: day('2026-03-02'),
    newId: <Id extends Brand<string, string>>() => testId<Id>(number++),
    ...overrides,
  };
}
