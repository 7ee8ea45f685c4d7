import type { Translate } from '#shared/i18n/translate.ts';
import type { HandedReminder, ReminderOpening } from '#shared/ipc/reminder-schemas.ts';

/** What one notification says, and the reminders behind it. */
export interface ReminderNotice {
  readonly title: string;
  readonly body: string;
  readonly target: ReminderOpening['target'];
  /** At least one. */
  readonly reminders: readonly HandedReminder[];
}

/** More at once are told of together. */
const mostApart = 3;
const linesShown = 4;

/** The notifications for what is due at one moment: one each, or one for all. */
export function groupReminders(
  due: readonly HandedReminder[],
  hidesDetails: boolean,
  t: Translate,
): readonly ReminderNotice[] {
  const [first] = due;
  if (first === undefined) return [];
  const titleOf = ({ title, discreetTitle }: HandedReminder) =>
    hidesDetails ? discreetTitle : title;
  if (due.length <= mostApart) {
    return due.map((reminder) => ({
      title: titleOf(reminder),
      body: hidesDetails ? '' : reminder.body,
      target: reminder.target,
      reminders: [reminder],
    }));
  }
  const lines = due.slice(0, linesShown).map(titleOf);
  const others = due.length - lines.length;
  return [
    {
      title: t('reminders.several', { count: due.length }),
      body: [...lines, ...(others > 0 ? [t('reminders.others', { count: others })] : [])].join(
        '\n',
      ),
      target: { kind: 'programme', programmeId: first.target.programmeId },
      reminders: due,
    },
  ];
}
