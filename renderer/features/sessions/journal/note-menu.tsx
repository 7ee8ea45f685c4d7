import { MoreButton } from '#renderer/components/more-button.tsx';
import { useLanguage } from '#renderer/services/language.tsx';

/** What is done rarely to a note. */
export function NoteMenu(props: {
  readonly isDisabled: boolean;
  onShowVersions(): void;
  onTrash(): void;
}) {
  const { t } = useLanguage();
  return (
    <MoreButton
      label={t('journal.more')}
      isDisabled={props.isDisabled}
      groups={[
        [
          { label: t('journal.versions.show'), run: props.onShowVersions },
          { label: t('journal.trash'), run: props.onTrash },
        ],
      ]}
    />
  );
}
