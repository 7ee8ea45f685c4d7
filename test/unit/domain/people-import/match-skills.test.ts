import { describe, expect, test } from 'vitest';
import { runId } from '#shared/domain/ids.ts';
import type { Skill } from '#shared/domain/people/skill.ts';
import { skillTaxonomy } from '#shared/domain/people/skill-taxonomy.ts';
import { resolveSkillLabels } from '#shared/domain/people-import/match-skills.ts';
import { skillKey } from '#shared/domain/people-import/skill-key.ts';
import { editDistance } from '#shared/domain/people-import/text-similarity.ts';

const known = skillTaxonomy.map((skill) => ({ ...skill, id: runId<Skill['id']>(skill.key) }));

/** "known finance", "near finance" with the best candidate, or "new". */
function resolve(label: string): string {
  const resolution = resolveSkillLabels([label], known).get(skillKey(label));
  if (resolution?.kind === 'known') return `known ${resolution.skillId}`;
  if (resolution?.kind === 'near') return `near ${resolution.candidates[0]?.skillId ?? ''}`;
  return resolution?.kind ?? 'left out';
}

test.each([
  ['IA générative', 'known generative-ai'],
  ['generative ai', 'known generative-ai'],
  ['SEO et web analytics', 'known web-analytics'],
  ['Outils collaboratifs', 'known collaborative-tools'],
  ['Données et tableaux de bord', 'known data-dashboards'],
  ['Hygiène numérique', 'known digital-hygiene'],
  ["Finance d'entreprise", 'known finance'],
  ['FINANCE D’ENTREPRISE', 'known finance'],
  ['Réseau', 'known network'],
  ['Réseaux sociaux', 'known social-media'],
  ['reseaux  sociaux', 'known social-media'],
  ['Carrière', 'known career-navigation'],
  ['Gestion de crise', 'known crisis-judgement'],
  ['SEO', 'known web-analytics'],
  ['référencement', 'known web-analytics'],
  ['Tiktok', 'known social-media'],
  ['Power BI', 'known data-dashboards'],
  ['Teams', 'known collaborative-tools'],
  ['Prompt engineering', 'known generative-ai'],
  ['Réseau social pro', 'near social-media'],
  ['Analytics', 'near web-analytics'],
  ['Publicité', 'near web-analytics'],
  ['Négociations', 'near negotiation'],
  ['Stratgie', 'near strategy'],
  ['Management de projet', 'near managing-people'],
  ['Vidéo courte', 'new'],
  ['CEO', 'new'],
  ['Cuisine', 'new'],
  ['---', 'left out'],
])('takes %j for %s', (label, resolution) => {
  expect(resolve(label)).toBe(resolution);
});

test('asks about two spellings of one label once, under the first', () => {
  const resolutions = resolveSkillLabels(['Vidéo courte', 'video courte', 'VIDÉO-COURTE'], known);
  expect([...resolutions.values()]).toEqual([{ kind: 'new', label: 'Vidéo courte' }]);
});

describe('the taxonomy', () => {
  test('gives no name to two skills', () => {
    const owners = new Map<string, Set<string>>();
    for (const { key, labels, aliases } of skillTaxonomy) {
      for (const name of [labels.en, labels.fr, ...aliases]) {
        const owner = owners.get(skillKey(name)) ?? new Set();
        owners.set(skillKey(name), owner.add(key));
      }
    }
    expect([...owners].filter(([, keys]) => keys.size > 1)).toEqual([]);
  });

  test('has skills that travel each way, with keys of their own', () => {
    const count = (direction: string): number =>
      skillTaxonomy.filter(({ usualDirection }) => usualDirection === direction).length;
    expect([count('junior-to-senior'), count('senior-to-junior')]).toEqual([14, 11]);
    expect(new Set(skillTaxonomy.map(({ key }) => key)).size).toBe(skillTaxonomy.length);
  });
});

test.each([
  ['excel', 'excel', 3, 0],
  ['excle', 'excel', 3, 1],
  ['exel', 'excel', 3, 1],
  ['kitten', 'sitting', 3, 3],
  ['kitten', 'sitting', 2, 3],
  ['abc', 'abcdefgh', 2, 3],
])('%s is at %s, up to %d, %d letters apart', (first, second, limit, distance) => {
  expect(editDistance(first, second, limit)).toBe(distance);
});
