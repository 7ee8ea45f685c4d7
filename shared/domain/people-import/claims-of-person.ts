import type { SkillId } from '#shared/domain/ids.ts';
import type { OfferedSkill, WantedSkill } from '#shared/domain/people/person.ts';
import type { ImportedPerson } from './imported-person.ts';
import { skillKey } from './skill-key.ts';

/** Maps a label, as lists write it, to a skill; null leaves the claim out. */
export type SkillOfLabel = (label: string) => SkillId | null;

/** Looks labels up by their key, remembering each spelling: a list writes the same few over and over. */
export function skillLookup(skillIdByKey: ReadonlyMap<string, SkillId>): SkillOfLabel {
  const known = new Map<string, SkillId | null>();
  return (label) => {
    let skillId = known.get(label);
    if (skillId === undefined) {
      skillId = skillIdByKey.get(skillKey(label)) ?? null;
      known.set(label, skillId);
    }
    return skillId;
  };
}

/** Two labels of one person may be one skill: the higher level counts. */
export function offeredSkills(
  offers: ImportedPerson['offers'],
  skillOf: SkillOfLabel,
): readonly OfferedSkill[] {
  const offered = new Map<SkillId, OfferedSkill>();
  for (const { label, level } of offers) {
    const skillId = skillOf(label);
    if (skillId === null || level < (offered.get(skillId)?.level ?? 0)) continue;
    offered.set(skillId, { direction: 'offered', skillId, level });
  }
  return [...offered.values()];
}

/** As `offeredSkills`: the higher priority counts. */
export function wantedSkills(
  wants: ImportedPerson['wants'],
  skillOf: SkillOfLabel,
): readonly WantedSkill[] {
  const wanted = new Map<SkillId, WantedSkill>();
  for (const { label, priority } of wants) {
    const skillId = skillOf(label);
    if (skillId === null || priority < (wanted.get(skillId)?.priority ?? 0)) continue;
    wanted.set(skillId, { direction: 'wanted', skillId, priority });
  }
  return [...wanted.values()];
}

/** Every label of a list, each spelling once. */
export function labelsOf(people: readonly ImportedPerson[]): ReadonlySet<string> {
  const labels = new Set<string>();
  for (const person of people) {
    for (const { label } of person.offers) labels.add(label);
    for (const { label } of person.wants) labels.add(label);
  }
  return labels;
}
