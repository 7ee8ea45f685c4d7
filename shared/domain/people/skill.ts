import type { SkillId } from '#shared/domain/ids.ts';
import type { Locale } from '#shared/domain/workspace.ts';

/** A skill of the bilingual, editable taxonomy. */
export interface Skill {
  readonly id: SkillId;
  readonly labels: Readonly<Record<Locale, string>>;
  /** Other names under which lists mention it, in any language. */
  readonly aliases: readonly string[];
  /** The way the taxonomy expects it to travel; a claim may still go either way. */
  readonly usualDirection: 'junior-to-senior' | 'senior-to-junior' | 'either';
}
