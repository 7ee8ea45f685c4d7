import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import { createRoot } from 'react-dom/client';
import '#renderer/theme/fonts.ts';
import { theme } from '#renderer/theme/theme.ts';
import { App } from './app.tsx';
import { FatalError } from './fatal-error.tsx';
import { startApp } from './start-app.ts';

/** The policy of the page lets only styles with this load's nonce in; Emotion signs its own with it. */
const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
const styleCache = createCache({ key: 'b', nonce });

const container = document.getElementById('root');
if (container === null) throw new Error('index.html lacks #root');
const root = createRoot(container);

const started = await startApp();
root.render(
  <CacheProvider value={styleCache}>
    <ThemeProvider theme={theme}>
      <CssBaseline />
      {started.ok ? <App {...started.value} /> : <FatalError {...started.error} />}
    </ThemeProvider>
  </CacheProvider>,
);
