import type { Fields, JsonValue } from '#shared/domain/operations/operation.ts';
import { memberSeparator } from '#shared/domain/operations/record-operations.ts';
import type { Person, SkillClaim, SkillDirection } from '#shared/domain/people/person.ts';

/** The object's own fields as they are stored; the id is the row's key. */
export function entityFields(entity: object): Fields {
  const fields: Record<string, JsonValue> = {};
  for (const [name, value] of Object.entries(entity)) {
    if (name !== 'id' && value !== undefined) fields[name] = toJsonValue(value);
  }
  return fields;
}

/**
 * Each claim is a field of its own, so that two computers that edit different claims of one person do
 * not overwrite each other.
 */
export function personFields(person: Person): Fields {
  const { claims, ...rest } = person;
  const fields: Record<string, JsonValue> = { ...entityFields(rest) };
  for (const claim of claims) {
    fields[claimFieldName(claim)] = claim.direction === 'offered' ? claim.level : claim.priority;
  }
  return fields;
}

/** What every field of one direction's claims begins with; the skill's id follows. */
export function claimPrefix(direction: SkillDirection): string {
  return ['claim', direction, ''].join(memberSeparator);
}

function claimFieldName(claim: SkillClaim): string {
  return claimPrefix(claim.direction) + claim.skillId;
}

function toJsonValue(value: unknown): JsonValue {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
  // JSON has no NaN and no infinity.
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (Array.isArray(value)) return value.map(toJsonValue);
  if (typeof value === 'object') {
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    return Object.fromEntries(members.map(([name, member]) => [name, toJsonValue(member)]));
  }
  throw new Error(`A ${typeof value} cannot be stored.`);
}
