import { criterionKey } from '#shared/domain/pairing/criterion-key.ts';
import type { MatchCriterion } from '#shared/domain/pairing/criterion.ts';
import type { MatchRules } from '#shared/domain/pairing/match-input.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { nameCriterion } from '../criteria/criterion-words.ts';
import { inListOrder, settingOf } from '../criteria/edit-criteria.ts';

/** One rule in words, as each of several runs has it. */
export interface RuleLine {
  readonly label: string;
  readonly texts: readonly string[];
}

/** The rules in which the runs differ. */
export function listRuleDifferences(
  runs: readonly MatchRules[],
  t: Translate,
): readonly RuleLine[] {
  const line = (label: string, describe: (rules: MatchRules) => string): RuleLine => ({
    label,
    texts: runs.map(describe),
  });
  const criteria = new Map<string, MatchCriterion>();
  for (const criterion of runs.flatMap((rules) => rules.criteria)) {
    if (!criteria.has(criterionKey(criterion))) criteria.set(criterionKey(criterion), criterion);
  }
  const lines = [
    line(t('scenarios.rules.objective'), ({ objective }) => t(`pairing.objective.${objective}`)),
    ...inListOrder([...criteria.values()]).map((criterion) => {
      const key = criterionKey(criterion);
      return line(nameCriterion(criterion, t), (rules) =>
        describeCriterion(
          rules.criteria.find((other) => criterionKey(other) === key),
          t,
        ),
      );
    }),
    line(t('scenarios.rules.separateTeams'), ({ separateTeams }) =>
      t(separateTeams ? 'scenarios.rules.separateTeams.yes' : 'scenarios.rules.separateTeams.no'),
    ),
    line(t('scenarios.rules.gradeOrder'), ({ gradeOrder }) =>
      gradeOrder.length === 0 ? t('scenarios.rules.gradeOrder.none') : gradeOrder.join(' < '),
    ),
    line(t('scenarios.rules.keep'), ({ keep }) =>
      keep === null
        ? t('scenarios.rules.keep.none')
        : t('scenarios.rules.keep.some', { count: keep.mostMoved }),
    ),
    line(t('scenarios.rules.locked'), ({ lockedPairs }) => String(lockedPairs.length)),
    line(t('scenarios.rules.apart'), ({ exclusions, vetoes }) =>
      String(exclusions.length + vetoes.length),
    ),
    line(t('scenarios.rules.past'), ({ pastPairs }) => String(pastPairs.length)),
    line(t('scenarios.rules.seed'), ({ seed }) => String(seed)),
  ];
  return lines.filter(({ texts }) => new Set(texts).size > 1);
}

function describeCriterion(criterion: MatchCriterion | undefined, t: Translate): string {
  const setting = criterion === undefined ? 'off' : settingOf(criterion);
  if (criterion === undefined || setting === 'off') return t('scenarios.rule.off');
  const { weight, option } = criterion;
  const mark =
    option?.kind === 'minutes'
      ? t('scenarios.rule.minutes', { minutes: option.minutes })
      : option?.kind === 'steps'
        ? t('criteria.steps.count', { steps: option.steps })
        : '';
  const use = t(`scenarios.rule.${setting}`, { weight });
  return mark === '' ? use : `${use} · ${mark}`;
}
