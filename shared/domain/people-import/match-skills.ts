import type { SkillId } from '#shared/domain/ids.ts';
import type { Skill } from '#shared/domain/people/skill.ts';
import { skillKey } from './skill-key.ts';
import { editDistance, isContained, meaningfulWords, wordOverlap } from './text-similarity.ts';

export type KnownSkill = Pick<Skill, 'id' | 'labels' | 'aliases'>;

export interface NearSkill {
  readonly skillId: SkillId;
  /** 0 to 1; below 0.6 two labels are not near. */
  readonly similarity: number;
}

/** What a label of a list is, among the skills known. */
export type SkillResolution =
  | { readonly kind: 'known'; readonly label: string; readonly skillId: SkillId }
  /** Best candidate first. Never merged unasked: "Data" and "Data protection" are near too. */
  | { readonly kind: 'near'; readonly label: string; readonly candidates: readonly NearSkill[] }
  | { readonly kind: 'new'; readonly label: string };

const leastSimilarity = 0.6;
const maximumCandidates = 3;
/** One letter in five may differ. */
const toleratedLetterShare = 0.2;
/** Short labels such as "SEO" and "CEO" differ by one letter and mean different things. */
const shortestLabelForTypos = 4;

interface SkillName {
  readonly skillId: SkillId;
  readonly key: string;
  readonly words: readonly string[];
}

/** Every distinct label by its `skillKey`, the first spelling kept; labels without a letter or digit are left out. */
export function resolveSkillLabels(
  labels: Iterable<string>,
  knownSkills: readonly KnownSkill[],
): ReadonlyMap<string, SkillResolution> {
  const names = knownSkills.flatMap(namesOf);
  // A skill's own label wins over another skill's alias: labels are set last.
  const byKey = new Map(names.map((name) => [name.key, name.skillId]));
  for (const skill of knownSkills) {
    for (const label of Object.values(skill.labels)) byKey.set(skillKey(label), skill.id);
  }
  const resolutions = new Map<string, SkillResolution>();
  for (const label of new Set(labels)) {
    const key = skillKey(label);
    if (key === '' || resolutions.has(key)) continue;
    const skillId = byKey.get(key);
    if (skillId !== undefined) {
      resolutions.set(key, { kind: 'known', label, skillId });
      continue;
    }
    const candidates = findNear(key, names);
    resolutions.set(
      key,
      candidates.length > 0 ? { kind: 'near', label, candidates } : { kind: 'new', label },
    );
  }
  return resolutions;
}

function namesOf(skill: KnownSkill): SkillName[] {
  const keys = new Set([...skill.aliases, ...Object.values(skill.labels)].map(skillKey));
  return [...keys].map((key) => ({ skillId: skill.id, key, words: meaningfulWords(key) }));
}

function findNear(key: string, names: readonly SkillName[]): readonly NearSkill[] {
  const words = meaningfulWords(key);
  const best = new Map<SkillId, number>();
  for (const name of names) {
    const similarity = Math.max(
      wordOverlap(words, name.words),
      spellingSimilarity(key, name.key),
      // However long the known name: whoever writes one of its words may well mean it.
      isContained(words, name.words) ? leastSimilarity : 0,
    );
    if (similarity < leastSimilarity || similarity <= (best.get(name.skillId) ?? 0)) continue;
    best.set(name.skillId, similarity);
  }
  return [...best]
    .map(([skillId, similarity]) => ({ skillId, similarity }))
    .sort((first, second) => second.similarity - first.similarity)
    .slice(0, maximumCandidates);
}

/** 0, or 0.8 to 1 for a likely slip of the keyboard. */
function spellingSimilarity(first: string, second: string): number {
  const length = Math.max(first.length, second.length);
  if (Math.min(first.length, second.length) < shortestLabelForTypos) return 0;
  const limit = Math.floor(length * toleratedLetterShare);
  if (limit === 0) return 0;
  const distance = editDistance(first, second, limit);
  return distance > limit ? 0 : 1 - distance / length;
}
