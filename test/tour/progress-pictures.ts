import type { ProgrammeId, RoundId } from '#shared/domain/ids.ts';
import type { ProgressFacts } from '#shared/domain/progress/progress-facts.ts';
import type { Locale } from '#shared/domain/workspace.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import { asId } from '#renderer/storage/ids.ts';
import { paths } from '#renderer/services/paths.ts';
import { launchApp, waitUntilReady } from '#test/e2e/support/launch-app.ts';
import { mainJob } from '#test/e2e/support/main-job.ts';
import { daysAgo } from '#test/e2e/support/pair-life.ts';
import { plantRows, storedIds } from '#test/e2e/support/plant-rows.ts';
import { historyChanges } from '#test/builders/history-changes.ts';
import { progressHistory } from '#test/builders/progress-history.ts';
import { pictureTaker } from './picture-taker.ts';

/** What the coordinator wrote, which is content and not the app's own words. */
interface ProgressWords {
  readonly programme: string;
  readonly indicators: readonly [string, string];
  readonly practices: readonly [string, string, string];
  readonly survey: string;
  readonly questions: readonly [string, string, string];
}

const words: Readonly<Record<Locale, ProgressWords>> = {
  en: {
    programme: 'Digital cohort',
    indicators: ['Juniors who stayed', 'Executives active on LinkedIn'],
    practices: ['One post a month', 'Minutes drafted by an assistant', 'Dashboard read weekly'],
    survey: 'Pulse',
    questions: [
      'I am satisfied with how our pair works',
      'I can speak frankly with my partner',
      'How likely are you to recommend this programme to a colleague?',
    ],
  },
  fr: {
    programme: 'Cohorte numérique',
    indicators: ['Juniors restés', 'Dirigeants actifs sur LinkedIn'],
    practices: [
      'Une publication par mois',
      'Comptes rendus rédigés avec un assistant',
      'Tableau de bord lu chaque semaine',
    ],
    survey: 'Baromètre',
    questions: [
      'Je suis satisfait du fonctionnement de notre binôme',
      'Je peux parler franchement avec l’autre membre du binôme',
      'Recommanderiez-vous ce programme à un collègue\u202f?',
    ],
  },
};

/** The same history in the words of one language. */
function inWords(facts: ProgressFacts, text: ProgressWords): ProgressFacts {
  return {
    ...facts,
    programme: { ...facts.programme, name: text.programme },
    indicators: facts.indicators.map((indicator, place) => ({
      ...indicator,
      name: text.indicators[place] ?? indicator.name,
    })),
    practices: facts.practices.map((practice, place) => ({
      ...practice,
      title: text.practices[place % text.practices.length] ?? practice.title,
    })),
    surveys: facts.surveys.map((survey, place) => {
      const title = `${text.survey} ${String(place + 1)}`;
      return {
        ...survey,
        title: { en: title, fr: title },
        items: survey.items.map((item, number) => {
          const question = text.questions[number];
          return question === undefined ? item : { ...item, text: { en: question, fr: question } };
        }),
      };
    }),
  };
}

/** What comes of six months: what needs somebody, the charts, a survey, the report. */
export async function takeProgressPictures(locale: Locale): Promise<void> {
  const running = await launchApp({ preferences: { locale, theme: 'light' } });
  const { window } = running;
  const t = createTranslate(locale);
  try {
    const takePicture = await pictureTaker(running, locale);
    await waitUntilReady(window);
    await mainJob(running, locale).createProgramme(words[locale].programme);
    const programmeId = asId<ProgrammeId>((await storedIds(window, 'programmes'))[0] ?? '');
    const roundId = asId<RoundId>((await storedIds(window, 'rounds'))[0] ?? '');
    // As many as have names of their own.
    const size = { pairs: 8, responses: 80 };
    const history = progressHistory({ ...size, programmeId, roundId, today: daysAgo(0) });
    const facts = inWords(history, words[locale]);
    await plantRows(window, historyChanges(facts));
    await window.reload();
    await waitUntilReady(window);
    const open = async (address: string): Promise<void> => {
      await window.evaluate(`location.hash = ${JSON.stringify(address)}`);
    };
    const heading = (name: string) => window.getByRole('heading', { name, exact: true });

    await open(paths.overview(programmeId));
    await heading(t('attention.levels')).waitFor();
    await window
      .getByRole('button', { name: t('attention.nudge'), exact: false })
      .first()
      .waitFor();
    await takePicture('today');
    await open(paths.progress(programmeId));
    await window.getByRole('img', { name: new RegExp(`^${t('charts.rhythm.title')}`) }).waitFor();
    await takePicture('charts');
    const closed = facts.surveys.find(({ state }) => state === 'closed');
    if (closed === undefined) throw new Error('The history holds no closed survey');
    await open(paths.survey(programmeId, closed.id));
    await heading(t('surveys.results')).waitFor();
    await takePicture('survey');
    await open(paths.progressReport(programmeId));
    await window.getByRole('img').first().waitFor();
    await takePicture('report');
  } finally {
    await running.dispose();
  }
}
