import { useStore } from 'zustand';
import { describeMatchProgress } from '#shared/i18n/describe-match-progress.ts';
import { Busy } from '#renderer/components/busy.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import type { ProgressStore } from '../use-progress-store.ts';

/** What the engine is at while it looks for pairs, how far it is, and how to stop it. */
export function MatchProgressLine(props: {
  readonly progress: ProgressStore;
  readonly peopleCount: number;
  readonly cancelLabel: string;
  onCancel(): void;
}) {
  const { t } = useLanguage();
  const progress = useStore(props.progress.store);
  // Nothing is told before the engine has its people.
  const told =
    progress === null
      ? { stage: t('pairing.proposing', { count: props.peopleCount }), figures: null, share: null }
      : describeMatchProgress(progress, t);
  return (
    <Busy
      label={told.stage}
      detail={told.figures}
      share={told.share}
      cancelLabel={props.cancelLabel}
      onCancel={props.onCancel}
    />
  );
}
