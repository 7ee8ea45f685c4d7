import { RouterProvider } from 'react-router';
import { AppServicesProvider, type AppServices } from '#renderer/services/app-services.tsx';
import { LanguageProvider } from '#renderer/services/language.tsx';
import type { Preferences } from '#shared/ipc/contract.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { createRouter } from './routes.tsx';
import { TranslatedControls } from './translated-controls.tsx';

const router = createRouter();

export function App(props: { readonly services: AppServices; readonly preferences: Preferences }) {
  const { services } = props;
  return (
    <LanguageProvider
      desktop={services.desktop}
      systemLanguages={services.appInfo.systemLanguages}
      initialPreferences={props.preferences}
    >
      <AppServicesProvider services={services}>
        <ErrorBoundary desktop={services.desktop}>
          <TranslatedControls>
            <RouterProvider router={router} />
          </TranslatedControls>
        </ErrorBoundary>
      </AppServicesProvider>
    </LanguageProvider>
  );
}
