import type { Fields, JsonValue } from '#shared/domain/operations/operation.ts';
import { memberSeparator } from '#shared/domain/operations/record-operations.ts';
import type { Criterion } from '#shared/domain/pairing/criterion.ts';
import type { Goal } from '#shared/domain/pair-life/goal.ts';
import type { Person, SkillClaim, SkillDirection } from '#shared/domain/people/person.ts';
import type { Session, SessionLevel } from '#shared/domain/sessions/session.ts';

/** The object's own fields as they are stored; the id is the row's key. */
export function entityFields(entity: object): Fields {
  const fields: Record<string, JsonValue> = {};
  for (const [name, value] of Object.entries(entity)) {
    if (name !== 'id' && value !== undefined) fields[name] = toJsonValue(value);
  }
  return fields;
}

/**
 * Each claim and each custom field is a field of its own, so that two computers that edit different
 * ones of one person do not overwrite each other.
 */
export function personFields(person: Person): Fields {
  const { claims, customFields, ...rest } = person;
  const members = [
    ...claims.map((claim): [string, JsonValue] => [
      claimFieldName(claim),
      claim.direction === 'offered' ? claim.level : claim.priority,
    ]),
    ...Object.entries(customFields).map(([name, value]): [string, JsonValue] => [
      customFieldPrefix + name,
      value,
    ]),
  ];
  return { ...entityFields(rest), ...Object.fromEntries(members) };
}

/** A put leaves alone what it does not name, so an option that was taken away is named as null. */
export function criterionFields(criterion: Criterion): Fields {
  return { option: null, ...entityFields(criterion) };
}

/** Each milestone is a field of its own, for the same reason. */
export function goalFields(goal: Goal): Fields {
  const { milestones, ...rest } = goal;
  const members = milestones.map(({ id, ...milestone }): [string, JsonValue] => [
    milestonePrefix + id,
    toJsonValue(milestone),
  ]);
  return { ...entityFields(rest), ...Object.fromEntries(members) };
}

/** What each person says of a session is a field of its own, since they say it on two computers. */
export function sessionFields(session: Session): Fields {
  const { attendance, levels, satisfaction, ...rest } = session;
  const said = (prefix: string, values: Readonly<Record<string, JsonValue>>) =>
    Object.entries(values).map(([id, value]): [string, JsonValue] => [prefix + id, value]);
  const members = [
    ...said(attendancePrefix, attendance),
    ...said(satisfactionPrefix, satisfaction),
    ...levels.map((level): [string, JsonValue] => [levelFieldName(level), level.level]),
  ];
  return { ...entityFields(rest), ...Object.fromEntries(members) };
}

/** What the names of a goal's milestones begin with; the id follows. */
export const milestonePrefix = `milestone${memberSeparator}`;
/** What the names of a session's members begin with; a person's id follows. */
export const attendancePrefix = `present${memberSeparator}`;
export const satisfactionPrefix = `satisfaction${memberSeparator}`;
/** A skill's id and a person's follow. */
export const levelPrefix = `level${memberSeparator}`;

function levelFieldName({ skillId, personId }: SessionLevel): string {
  return levelPrefix + [skillId, personId].join(memberSeparator);
}

/** What the name of every custom field begins with, as stored. */
export const customFieldPrefix = `custom${memberSeparator}`;

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
