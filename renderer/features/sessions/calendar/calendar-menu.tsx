import { MenuButton } from '#renderer/components/menu-button.tsx';
import { useLanguage } from '#renderer/services/language.tsx';

export const calendarTasks = ['export', 'import', 'absence', 'busy'] as const;
/** What the menu of the calendar opens a dialog for. */
export type CalendarTask = (typeof calendarTasks)[number];

/** The button “More”. */
export function CalendarMenu(props: { onChoose(task: CalendarTask): void }) {
  const { t } = useLanguage();
  const tasks = calendarTasks.map((task) => ({
    label: t(`calendar.menu.${task}`),
    run: () => {
      props.onChoose(task);
    },
  }));
  return <MenuButton label={t('calendar.menu')} groups={[tasks]} />;
}
