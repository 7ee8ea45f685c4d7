import { createServer } from 'node:http';
import type { Server } from 'node:http';
import path from 'node:path';
import { appUrl } from '#electron/main/security/app-origin.ts';
import { serveAppFile } from '#electron/main/security/serve-app-file.ts';
import { projectFolder } from './electron-runtime.ts';

const rendererFolder = path.join(projectFolder, 'out', 'renderer');

export interface BrowserServer {
  /** Where the app is, on this computer alone. */
  readonly address: string;
  close(): Promise<void>;
}

/** The built renderer over HTTP, answered by what answers Electron's window: same files, same policy. */
export async function serveRenderer(): Promise<BrowserServer> {
  const server = createServer((request, response) => {
    // A browser asks for an icon of its own accord; the window of the app never does.
    if (request.url === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const url = new URL(request.url ?? '/', appUrl).href;
    void serveAppFile({ url, method: request.method ?? 'GET' }, rendererFolder)
      .then(async (answer) => {
        const body = Buffer.from(await answer.arrayBuffer());
        response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(body);
      })
      .catch((error: unknown) => {
        response.writeHead(500).end(String(error));
      });
  });
  const port = await listen(server);
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () => {
      // A browser keeps its connections open, and would keep the server with them.
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** Any free port of this computer alone. */
function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address();
      if (bound === null || typeof bound === 'string') reject(new Error('The server has no port.'));
      else resolve(bound.port);
    });
  });
}
