import { displayName } from '#shared/domain/people/person.ts';
import { dayMilliseconds, later } from '#shared/domain/reminders/local-clock.ts';
import type { Couple, Reminder, ReminderKind } from '#shared/domain/reminders/reminder.ts';
import { longestReminderBody, longestReminderTitle } from '#shared/ipc/contract-values.ts';
import type { HandedReminder } from '#shared/ipc/reminder-schemas.ts';
import type { Language } from '#renderer/services/language.tsx';

type Words = Pick<Language, 't' | 'formatDate' | 'locale'>;

/** The reminder as the system will show it. Of notes it says nothing. */
export function wordReminder(reminder: Reminder, words: Words): HandedReminder {
  const { id, kind, fireAt, usefulUntil, target } = reminder;
  const { title, body, values } = say(reminder, words);
  return {
    id,
    kind,
    fireAt,
    usefulUntil,
    title: cut(title, longestReminderTitle),
    body: cut(body, longestReminderBody),
    discreetTitle: cut(
      words.t(`reminders.discreet.${which(reminder)}`, values),
      longestReminderTitle,
    ),
    target,
  };
}

/** One of tomorrow that comes days ahead, because the days between are quiet, names the day. */
function which({ kind, fireAt, usefulUntil }: Reminder): ReminderKind | 'session-ahead' {
  if (kind !== 'session-tomorrow' || usefulUntil === null) return kind;
  return later(fireAt, dayMilliseconds) < usefulUntil ? 'session-ahead' : kind;
}

interface Said {
  readonly title: string;
  readonly body: string;
  /** What the discreet title may tell: times and days, never names. */
  readonly values: Readonly<Record<string, string>>;
}

function say(reminder: Reminder, words: Words): Said {
  const { t, formatDate } = words;
  switch (reminder.kind) {
    case 'action-due': {
      const { action, owner } = reminder;
      const when = formatDate(action.dueOn ?? '', longDay);
      return {
        title: t('reminders.title.action-due', { action: action.title }),
        body: t('reminders.body.action-due', { owner: displayName(owner), when }),
        values: {},
      };
    }
    case 'pair-quiet': {
      const { couple, days } = reminder;
      return {
        title: t('reminders.title.pair-quiet', { people: namePeople([couple], words), days }),
        body: t('reminders.body.pair-quiet'),
        values: {},
      };
    }
    case 'survey-due': {
      const { survey, missing, of } = reminder;
      const title = survey.title[words.locale] || survey.title[otherLocale(words.locale)];
      const when = formatDate(survey.dueOn, longDay);
      return {
        title: t('reminders.title.survey-due', { survey: title }),
        body: t('reminders.body.survey-due', { when, missing, of }),
        values: {},
      };
    }
    case 'assessment-due': {
      const { point, dueOn, pairCount } = reminder;
      return {
        title: t('reminders.title.assessment-due', { count: pairCount }),
        body: t(`reminders.body.assessment-due.${point}`, { when: formatDate(dueOn, longDay) }),
        values: {},
      };
    }
    case 'practice-check': {
      const { practice, couple } = reminder;
      return {
        title: t('reminders.title.practice-check', { practice: practice.title }),
        body: t('reminders.body.practice-check', { people: namePeople([couple], words) }),
        values: {},
      };
    }
    case 'session-tomorrow':
    case 'session-soon':
    case 'write-up': {
      const { kind, session, couples } = reminder;
      const day = formatDate(session.startsAt, { weekday: 'long' });
      const people = namePeople(couples, words);
      const time = formatDate(session.startsAt, { timeStyle: 'short' });
      const when = formatDate(session.startsAt, { ...longDay, ...hourAndMinute });
      const facts = [when, session.title, session.place].filter((fact) => fact !== '').join(' · ');
      return {
        title: t(`reminders.title.${which(reminder)}`, { people, time, day }),
        body: kind === 'write-up' ? t('reminders.body.write-up', { when }) : facts,
        values: { time, day },
      };
    }
  }
}

const longDay = { weekday: 'long', day: 'numeric', month: 'long' } as const;
const hourAndMinute = { hour: 'numeric', minute: '2-digit' } as const;

function otherLocale(locale: Words['locale']): Words['locale'] {
  return locale === 'fr' ? 'en' : 'fr';
}

/** Both of a pair by name; of a workshop how many pairs. */
function namePeople(couples: readonly Couple[], { t }: Words): string {
  const [couple, ...others] = couples;
  if (couple === undefined || others.length > 0) {
    return t('reminders.pairs', { count: couples.length });
  }
  return t('reminders.people', {
    mentor: displayName(couple.mentor),
    mentee: displayName(couple.mentee),
  });
}

function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  // Not through the middle of a character that takes two units.
  return `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
