import { app } from './app.ts';
import { programmes } from './programmes.ts';
import { people } from './people.ts';
import { pairing } from './pairing.ts';
import { board } from './board.ts';
import { scenarios } from './scenarios.ts';
import { reports } from './reports.ts';
import { evaluations } from './evaluations.ts';
import { imports } from './imports.ts';
import { matchAdvice } from './match-advice.ts';
import { matching } from './matching.ts';
import { sessions } from './sessions.ts';
import { closedDays } from './closed-days.ts';
import { pairLife } from './pair-life.ts';
import { pairCommitments } from './pair-commitments.ts';
import { vault } from './vault.ts';
import { journal } from './journal.ts';
import { live } from './live.ts';
import { calendar } from './calendar.ts';
import { reminders } from './reminders.ts';
import { search } from './search.ts';
import { desktop } from './desktop.ts';
import { progress } from './progress.ts';
import { assessments } from './assessments.ts';
import { surveys } from './surveys.ts';
import { surveyAnswers } from './survey-answers.ts';
import { checkIn } from './check-in.ts';
import { checkInPage } from './check-in-page.ts';
import { practices } from './practices.ts';
import { indicators } from './indicators.ts';
import { charts } from './charts.ts';
import { chartWords } from './chart-words.ts';
import { attention } from './attention.ts';
import { progressReport } from './progress-report.ts';
import { reportTexts } from './report-texts.ts';

export const french = {
  ...app,
  ...programmes,
  ...people,
  ...pairing,
  ...board,
  ...scenarios,
  ...reports,
  ...evaluations,
  ...imports,
  ...matching,
  ...matchAdvice,
  ...sessions,
  ...closedDays,
  ...pairLife,
  ...pairCommitments,
  ...vault,
  ...journal,
  ...live,
  ...calendar,
  ...reminders,
  ...search,
  ...desktop,
  ...progress,
  ...assessments,
  ...surveys,
  ...surveyAnswers,
  ...checkIn,
  ...checkInPage,
  ...practices,
  ...indicators,
  ...charts,
  ...chartWords,
  ...attention,
  ...progressReport,
  ...reportTexts,
} as const;
