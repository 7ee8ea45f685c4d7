import type { Matter, OpenMatters } from '#shared/domain/pair-life/open-matters.ts';
import { describeOpenMatters } from '#shared/i18n/describe-open-matters.ts';
import { ExplainedChoices } from '#renderer/components/explained-choices.tsx';
import { useLanguage } from '#renderer/services/language.tsx';

/** What the pair still has before it, kind by kind with its count: each is settled with the turn, or stays. */
export function OpenMattersFields(props: {
  readonly matters: OpenMatters;
  /** Those that are settled. */
  readonly settled: ReadonlySet<Matter>;
  onChange(settled: ReadonlySet<Matter>): void;
}) {
  const { t } = useLanguage();
  const choices = describeOpenMatters(props.matters, props.settled, t);
  if (choices.length === 0) return null;
  return (
    <ExplainedChoices title={t('pairLife.turn.open')} choices={choices} onChange={props.onChange} />
  );
}
