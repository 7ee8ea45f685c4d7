import { createHashRouter } from 'react-router';
import { recallLastProgramme } from '#renderer/services/last-programme.ts';
import { paths } from '#renderer/services/paths.ts';
import { HomeRedirect } from './home-redirect.tsx';
import { RouteError } from './error-boundary.tsx';
import { OverviewScreen } from './overview-screen.tsx';
import { Frame } from './shell/frame.tsx';
import { Shell } from './shell/shell.tsx';

/** Goes straight to the programme that was open last, without a look at the others; one that is gone leads home. */
function openLastProgramme(): void {
  const last = recallLastProgramme();
  if (window.location.hash === '' && last !== null) {
    window.location.replace(`#/programmes/${encodeURIComponent(last)}/overview`);
  }
}

/**
 * The address after `#` names the screen. The overview, which nearly every start opens on, is part of
 * the first load; every other screen loads when first visited.
 */
export function createRouter() {
  openLastProgramme();
  return createHashRouter([
    { path: paths.home, Component: HomeRedirect, ErrorBoundary: RouteError },
    {
      Component: Frame,
      ErrorBoundary: RouteError,
      children: [
        {
          path: paths.welcome,
          lazy: async () => ({
            Component: (await import('#renderer/features/programmes/welcome-page.tsx')).WelcomePage,
          }),
          ErrorBoundary: RouteError,
        },
        {
          Component: Shell,
          ErrorBoundary: RouteError,
          children: [
            {
              path: paths.newProgramme,
              lazy: async () => ({
                Component: (await import('#renderer/features/programmes/new-programme-page.tsx'))
                  .NewProgrammePage,
              }),
            },
            {
              path: paths.settings,
              lazy: async () => ({
                Component: (await import('#renderer/features/settings/settings-page.tsx'))
                  .SettingsPage,
              }),
            },
            { path: '/programmes/:programmeId/overview', Component: OverviewScreen },
            {
              path: '/programmes/:programmeId/people',
              lazy: async () => ({
                Component: (await import('#renderer/features/people/people-page.tsx')).PeoplePage,
              }),
            },
            {
              path: '/programmes/:programmeId/people/import',
              lazy: async () => ({
                Component: (await import('#renderer/features/people/import/import-page.tsx'))
                  .ImportPage,
              }),
            },
            {
              path: '/programmes/:programmeId/pairing',
              lazy: async () => ({
                Component: (await import('#renderer/features/pairing/pairing-page.tsx'))
                  .PairingPage,
              }),
            },
            {
              path: '/programmes/:programmeId/pairing/scenarios',
              lazy: async () => ({
                Component: (await import('#renderer/features/pairing/scenarios/scenarios-page.tsx'))
                  .ScenariosPage,
              }),
            },
            {
              path: '/programmes/:programmeId/pairing/rotation',
              lazy: async () => ({
                Component: (await import('#renderer/features/pairing/reports/rotation-page.tsx'))
                  .RotationPage,
              }),
            },
            {
              path: '/programmes/:programmeId/pairing/coverage',
              lazy: async () => ({
                Component: (await import('#renderer/features/pairing/reports/coverage-page.tsx'))
                  .CoveragePage,
              }),
            },
            {
              path: '/programmes/:programmeId/pairing/fairness',
              lazy: async () => ({
                Component: (await import('#renderer/features/pairing/reports/fairness-page.tsx'))
                  .FairnessPage,
              }),
            },
            {
              path: '/programmes/:programmeId/pairing/print',
              lazy: async () => ({
                Component: (await import('#renderer/features/pairing/reports/board-print-page.tsx'))
                  .BoardPrintPage,
              }),
            },
            {
              path: '/programmes/:programmeId/sessions',
              lazy: async () => ({
                Component: (await import('#renderer/features/sessions/list/sessions-page.tsx'))
                  .SessionsPage,
              }),
            },
            {
              path: '/programmes/:programmeId/sessions/:sessionId',
              lazy: async () => ({
                Component: (await import('#renderer/features/sessions/live/session-page.tsx'))
                  .SessionPage,
              }),
            },
            {
              path: '/programmes/:programmeId/pairs/:pairId',
              lazy: async () => ({
                Component: (await import('./pair-screen.tsx')).PairScreen,
              }),
            },
            {
              path: '/programmes/:programmeId/pairs/:pairId/charter',
              lazy: async () => ({
                Component: (await import('#renderer/features/sessions/pair/charter-page.tsx'))
                  .CharterPage,
              }),
            },
            {
              path: '/programmes/:programmeId/calendar',
              lazy: async () => ({
                Component: (await import('#renderer/features/sessions/calendar/calendar-page.tsx'))
                  .CalendarPage,
              }),
            },
            {
              path: '/programmes/:programmeId/progress',
              lazy: async () => ({
                Component: (await import('#renderer/features/progress/charts/charts-page.tsx'))
                  .ChartsPage,
              }),
            },
            {
              path: '/programmes/:programmeId/progress/assessments',
              lazy: async () => ({
                Component: (
                  await import('#renderer/features/progress/assessments/assessments-page.tsx')
                ).AssessmentsPage,
              }),
            },
            {
              path: '/programmes/:programmeId/progress/surveys',
              lazy: async () => ({
                Component: (await import('#renderer/features/progress/surveys/surveys-page.tsx'))
                  .SurveysPage,
              }),
            },
            {
              path: '/programmes/:programmeId/progress/surveys/:surveyId',
              lazy: async () => ({
                Component: (await import('#renderer/features/progress/surveys/survey-page.tsx'))
                  .SurveyPage,
              }),
            },
            {
              path: '/programmes/:programmeId/progress/practices',
              lazy: async () => ({
                Component: (
                  await import('#renderer/features/progress/practices/practices-page.tsx')
                ).PracticesPage,
              }),
            },
            {
              path: '/programmes/:programmeId/progress/indicators',
              lazy: async () => ({
                Component: (
                  await import('#renderer/features/progress/indicators/indicators-page.tsx')
                ).IndicatorsPage,
              }),
            },
            {
              path: '/programmes/:programmeId/progress/report',
              lazy: async () => ({
                Component: (await import('#renderer/features/progress/report/report-page.tsx'))
                  .ReportPage,
              }),
            },
            {
              path: '/programmes/:programmeId/progress/certificates',
              lazy: async () => ({
                Component: (
                  await import('#renderer/features/progress/report/certificates-page.tsx')
                ).CertificatesPage,
              }),
            },
          ],
        },
      ],
    },
    { path: '*', Component: HomeRedirect },
  ]);
}
