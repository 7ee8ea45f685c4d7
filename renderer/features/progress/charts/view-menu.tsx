import { memo, useState } from 'react';
import type { ProgressFilter, SavedView } from '#shared/domain/progress/progress-filter.ts';
import { MenuButton } from '#renderer/components/menu-button.tsx';
import { useServices } from '#renderer/services/app-services.tsx';
import { useCurrentProgramme } from '#renderer/services/current-programme.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useCommand } from '#renderer/services/use-command.ts';
import { deleteViewCommand, renameViewCommand, saveViewCommand } from './commands.ts';
import { useSavedViews } from './queries.ts';
import { ViewDialog } from './view-dialog.tsx';
import { writeFilterAddress } from './filter-address.ts';

/** The views kept by name: choose one, keep this one, rename or delete the one that is shown. */
export const ViewMenu = memo(function ViewMenu(props: {
  readonly filter: ProgressFilter;
  onChoose(filter: ProgressFilter): void;
}) {
  const { t, compareText } = useLanguage();
  const { domainContext } = useServices();
  const programme = useCurrentProgramme();
  const run = useCommand();
  const { filter, onChoose } = props;
  const views = (useSavedViews(programme.id) ?? []).toSorted((one, other) =>
    compareText(one.name, other.name),
  );
  /** The view being renamed; `new` for the one being kept. */
  const [named, setNamed] = useState<SavedView | 'new' | null>(null);
  const addressOf = (shown: ProgressFilter) => writeFilterAddress(shown).toString();
  const current = views.find((view) => addressOf(view.filter) === addressOf(filter));
  const choices = views.map((view) => ({
    label: view === current ? t('charts.view.current', { name: view.name }) : view.name,
    run: () => {
      onChoose(view.filter);
    },
  }));
  const edits =
    current === undefined
      ? [
          {
            label: t('charts.view.save'),
            isDisabled: addressOf(filter) === '',
            run: () => {
              setNamed('new');
            },
          },
        ]
      : [
          {
            label: t('charts.view.rename', { name: current.name }),
            run: () => {
              setNamed(current);
            },
          },
          {
            label: t('charts.view.delete', { name: current.name }),
            run: () =>
              void run(
                deleteViewCommand(current),
                t('charts.view.deleted', { name: current.name }),
              ),
          },
        ];
  return (
    <>
      <MenuButton
        label={current?.name ?? t('charts.views')}
        groups={choices.length === 0 ? [edits] : [choices, edits]}
      />
      {named !== null && (
        <ViewDialog
          view={named === 'new' ? null : named}
          taken={views.filter((view) => view !== named).map(({ name }) => name)}
          onClose={() => {
            setNamed(null);
          }}
          onName={(name) => {
            setNamed(null);
            void (named === 'new'
              ? run(
                  saveViewCommand(programme.id, name, filter, domainContext()),
                  t('charts.view.saved', { name }),
                )
              : run(renameViewCommand(named, name), t('charts.view.renamed', { name })));
          }}
        />
      )}
    </>
  );
});
