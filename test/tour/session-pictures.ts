import type { Locale } from '#shared/domain/workspace.ts';
import type { GoalId, Instant, SessionId } from '#shared/domain/ids.ts';
import { asId } from '#renderer/storage/ids.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import { launchApp, waitUntilReady } from '#test/e2e/support/launch-app.ts';
import { daysAgo, plantRunningPair } from '#test/e2e/support/pair-life.ts';
import type { RunningPair } from '#test/e2e/support/pair-life.ts';
import { plantRows } from '#test/e2e/support/plant-rows.ts';
import type { PutChange } from '#renderer/storage/change.ts';
import { moment, testId } from '#test/builders/entities.ts';
import {
  buildAction,
  buildGoal,
  buildOpenNote,
  buildSession,
} from '#test/builders/session-entities.ts';
import { pictureTaker } from './picture-taker.ts';

/** What the two of the pair wrote, which is content and not the app's own words. */
interface PairWords {
  readonly held: string;
  readonly cancelled: string;
  readonly cancelReason: string;
  readonly today: string;
  readonly agenda: readonly string[];
  readonly decision: string;
  readonly mentorGoal: string;
  readonly menteeGoal: string;
  readonly measure: string;
  readonly milestones: readonly [string, string];
  readonly reply: string;
  readonly send: string;
  readonly note: string;
  readonly search: string;
}

const words: Readonly<Record<Locale, PairWords>> = {
  en: {
    held: 'LinkedIn profile rebuilt',
    cancelled: 'Three posts read together',
    cancelReason: 'Board meeting',
    today: 'First post, comments policy',
    agenda: [
      'Look back at last actions',
      'Write and publish a first post',
      'In return: how the board reads a budget',
      'Next step and date',
    ],
    decision: 'One post a month, about the site in Lyon first',
    mentorGoal: 'Read a budget as the board does',
    menteeGoal: 'Post without help',
    measure: 'posts a month',
    milestones: ['First post', 'Third post'],
    reply: 'Reply to comments within a day for two weeks',
    send: 'Send the comments rule to Gérard Blanc',
    note: 'Philippe published his first post about the Lyon site. He is at ease with tone, less with **what not to say**: we drafted a one-page rule with legal.\n\n- [x] Draft of the rule\n- [ ] Agreed with legal\n\n## In return\n\nHe walked Nora through the quarterly budget.',
    search: 'budg',
  },
  fr: {
    held: 'Profil LinkedIn refait',
    cancelled: 'Trois publications lues ensemble',
    cancelReason: 'Comité de direction',
    today: 'Première publication, règle des commentaires',
    agenda: [
      'Retour sur les dernières actions',
      'Écrire et publier un premier texte',
      'En retour : comment la direction lit un budget',
      'Prochaine étape et date',
    ],
    decision: 'Une publication par mois, le site de Lyon d’abord',
    mentorGoal: 'Lire un budget comme la direction',
    menteeGoal: 'Publier sans aide',
    measure: 'publications par mois',
    milestones: ['Première publication', 'Troisième publication'],
    reply: 'Répondre aux commentaires sous un jour pendant deux semaines',
    send: 'Envoyer la règle des commentaires à Gérard Blanc',
    note: 'Philippe a publié son premier texte, sur le site de Lyon. Il est à l’aise avec le ton, moins avec **ce qu’il ne faut pas dire** : nous avons rédigé une règle d’une page avec le juridique.\n\n- [x] Brouillon de la règle\n- [ ] Accord du juridique\n\n## En retour\n\nIl a parcouru avec Nora le budget du trimestre.',
    search: 'budg',
  },
};

const todayId = testId<SessionId>(0x103);

/** Noon in Greenwich, so many days before today, or on the Monday after where that is a weekend. */
function aroundNoon(days: number): Instant {
  const weekday = new Date(`${daysAgo(days)}T12:00:00Z`).getUTCDay();
  const untilMonday = weekday === 6 ? 2 : weekday === 0 ? 1 : 0;
  return moment(`${daysAgo(days - untilMonday)}T12:00:00.000Z`);
}

/** The id of a goal set so many days ago: a UUIDv7 begins with the moment it was made. */
function goalSetOn(days: number): GoalId {
  const time = Date.parse(aroundNoon(days)).toString(16).padStart(12, '0');
  return asId<GoalId>(`${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${'0'.repeat(12)}`);
}

function pairLifeRows({ programmeId, pair, mentor, mentee }: RunningPair, text: PairWords) {
  const own = { programmeId, pairId: pair.id };
  const session = {
    programmeId,
    pairIds: [pair.id],
    seriesId: null,
    link: '',
    moves: [],
    attendance: {},
    satisfaction: {},
    levels: [],
    decisions: [],
    sequence: 0,
  };
  const agenda = text.agenda.map((title, place) => ({
    id: testId<never>(0x200 + place),
    title,
    minutes: [5, 25, 10, 5][place] ?? 5,
    isDone: place < 2,
  }));
  const rows: readonly PutChange[] = [
    {
      kind: 'put',
      table: 'sessions',
      entity: buildSession({
        ...session,
        id: testId(0x101),
        title: text.held,
        startsAt: aroundNoon(40),
        state: 'held',
        heldMinutes: 50,
        satisfaction: { [mentor.id]: 4, [mentee.id]: 5 },
        attendance: { [mentor.id]: true, [mentee.id]: true },
      }),
    },
    {
      kind: 'put',
      table: 'sessions',
      entity: buildSession({
        ...session,
        id: testId(0x102),
        title: text.cancelled,
        startsAt: aroundNoon(21),
        state: 'cancelled',
        absence: { by: 'mentee', reason: text.cancelReason, at: aroundNoon(22) },
      }),
    },
    {
      kind: 'put',
      table: 'sessions',
      entity: buildSession({
        ...session,
        id: todayId,
        title: text.today,
        startsAt: aroundNoon(0),
        state: 'planned',
        agenda,
        decisions: [{ id: testId(0x300), text: text.decision }],
      }),
    },
    {
      kind: 'put',
      table: 'sessions',
      entity: buildSession({
        ...session,
        id: testId(0x104),
        title: '',
        startsAt: aroundNoon(-14),
        state: 'planned',
        agenda: agenda.map((item) => ({ ...item, isDone: false })),
      }),
    },
    {
      kind: 'put',
      table: 'goals',
      entity: buildGoal({
        ...own,
        id: goalSetOn(56),
        title: text.menteeGoal,
        skillId: null,
        measure: text.measure,
        dueOn: daysAgo(-60),
        movedOn: daysAgo(12),
        milestones: text.milestones.map((title, place) => ({
          id: testId(0x170 + place),
          title,
          dueOn: daysAgo(place === 0 ? 2 : -30),
          reachedOn: place === 0 ? daysAgo(2) : null,
        })),
      }),
    },
    {
      kind: 'put',
      table: 'goals',
      entity: buildGoal({
        ...own,
        id: goalSetOn(54),
        direction: 'to-mentor',
        title: text.mentorGoal,
        skillId: null,
        measure: '',
        baseline: null,
        target: null,
        current: null,
        dueOn: null,
        milestones: [],
        state: 'open',
        movedOn: daysAgo(20),
      }),
    },
    {
      kind: 'put',
      table: 'actions',
      entity: buildAction({
        ...own,
        sessionId: todayId,
        title: text.reply,
        ownerId: mentee.id,
        dueOn: daysAgo(-14),
        state: 'open',
        doneOn: null,
      }),
    },
    {
      kind: 'put',
      table: 'actions',
      entity: buildAction({
        ...own,
        id: testId(0x182),
        sessionId: testId(0x101),
        title: text.send,
        ownerId: mentor.id,
        dueOn: daysAgo(-3),
        state: 'open',
        doneOn: null,
      }),
    },
    {
      kind: 'put',
      table: 'pairNotes',
      entity: buildOpenNote({
        ...own,
        sessionId: todayId,
        writtenAt: aroundNoon(0),
        title: text.today,
        body: text.note,
      }),
    },
  ];
  return rows;
}

/** What a published pair lives: its page, a session, the journal, the calendar, the search. */
export async function takeSessionPictures(locale: Locale): Promise<void> {
  const running = await launchApp({ preferences: { locale, theme: 'light' } });
  const { window } = running;
  const t = createTranslate(locale);
  try {
    const takePicture = await pictureTaker(running, locale);
    const planted = await plantRunningPair(running, locale);
    const { programmeId, pair } = planted;
    await plantRows(window, pairLifeRows(planted, words[locale]));
    await window.reload();
    await waitUntilReady(window);
    const open = async (address: string, settled: string): Promise<void> => {
      await window.evaluate(`location.hash = '#/programmes/${programmeId}/${address}'`);
      await window.locator(settled).first().waitFor();
    };

    await open(`pairs/${pair.id}`, 'h1');
    await window.getByText(words[locale].held).first().waitFor();
    await takePicture('pair');
    await open(`sessions/${todayId}`, '[contenteditable]');
    await takePicture('session');
    await open(`pairs/${pair.id}?tab=journal`, 'h1');
    await window.getByText(words[locale].today).first().click();
    await window.getByRole('textbox', { name: t('journal.text') }).waitFor();
    await takePicture('journal');
    await open('calendar', '[role="grid"]');
    await window.getByRole('grid').getByText(words[locale].send).first().waitFor();
    await takePicture('calendar');
    await window.keyboard.press('Control+k');
    await window.keyboard.type(words[locale].search);
    await window.getByRole('option').first().waitFor();
    await takePicture('search');
  } finally {
    await running.dispose();
  }
}
