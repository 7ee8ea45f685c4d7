import { expect } from '@playwright/test';
import { test } from './support/app-test.ts';
import { waitUntilReady } from './support/launch-app.ts';

test('the page has neither Node nor a way out', async ({ launch }) => {
  const running = await launch();
  const { window, app } = running;
  await waitUntilReady(window);
  expect(window.url()).toMatch(/^app:\/\/binome\//);
  expect(
    await window.evaluate('[typeof require, typeof process, typeof module, typeof Buffer].join()'),
  ).toBe('undefined,undefined,undefined,undefined');

  const outcomes = await app.evaluate(async ({ BrowserWindow }) => {
    const [first] = BrowserWindow.getAllWindows();
    if (first === undefined) throw new Error('no window');
    const run = (code: string): Promise<unknown> => first.webContents.executeJavaScript(code);
    return {
      policy: await run(
        `fetch(location.href).then((answer) => answer.headers.get('content-security-policy'))`,
      ),
      opened: await run(`String(window.open('https://example.org'))`),
      remote: await run(`fetch('https://example.org').then(() => 'reached', () => 'refused')`),
      file: await run(`fetch('file:///etc/passwd').then(() => 'reached', () => 'refused')`),
      traversal: await run(
        `fetch('app://binome/..%2f..%2fpackage.json').then((answer) => answer.status, () => 'refused')`,
      ),
      geolocation: await run(
        `new Promise((done) => navigator.geolocation.getCurrentPosition(() => done('given'), () => done('denied')))`,
      ),
      persistent: await run(`navigator.storage.persist()`),
      windows: BrowserWindow.getAllWindows().length,
    };
  });
  expect(outcomes.policy).toContain("default-src 'none'");
  expect(outcomes.policy).toContain("require-trusted-types-for 'script'");
  expect(outcomes.policy).not.toContain('unsafe-eval');
  expect(String(outcomes.policy).match(/script-src [^;]*/)?.[0]).toBe("script-src 'self'");
  expect(outcomes.opened).toBe('null');
  expect(outcomes.remote).toBe('refused');
  expect(outcomes.file).toBe('refused');
  expect([404, 403, 400, 'refused']).toContain(outcomes.traversal);
  expect(outcomes.geolocation).toBe('denied');
  expect(outcomes.windows).toBe(1);

  await window.evaluate(`location.href = 'https://example.org/'`).catch(() => null);
  await window.waitForLoadState();
  expect(window.url()).toMatch(/^app:\/\/binome\//);
  // These refusals are what the test asked for; the console naming them is no fault.
  running.forgetProblems();
});

test('script in the page is refused unless it is the app’s own', async ({ launch }) => {
  const running = await launch();
  const { window } = running;
  await waitUntilReady(window);
  const outcome: unknown = await running.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(`(async () => {
      const tried = {};
      try { document.body.innerHTML = '<img src=x onerror="globalThis.attacked=1">'; tried.html = 'taken'; }
      catch { tried.html = 'refused'; }
      const script = document.createElement('script');
      try { script.textContent = 'globalThis.attacked = 2'; document.head.append(script); tried.inline = 'taken'; }
      catch { tried.inline = 'refused'; }
      try { new Worker('https://example.org/x.js'); tried.worker = 'taken'; }
      catch { tried.worker = 'refused'; }
      await new Promise((done) => setTimeout(done, 200));
      return { ...tried, attacked: globalThis.attacked ?? null };
    })()`),
  );
  expect(outcome).toEqual({
    html: 'refused',
    inline: 'refused',
    worker: 'refused',
    attacked: null,
  });
  running.forgetProblems();
});

test('main refuses calls that are not in the contract’s form', async ({ launch }) => {
  const running = await launch();
  const { window } = running;
  await waitUntilReady(window);
  const answers = await window.evaluate(`Promise.all([
    binome.readFile({ handle: '/etc/passwd' }),
    binome.readFile({ handle: crypto.randomUUID() }),
    binome.openLink({ url: 'https://example.org/' }),
    binome.openLink({ url: 'file:///etc/passwd' }),
    binome.appendToJournal('{}'),
    binome.writePreferences({ locale: 'xx', theme: 'light' }),
  ]).then((results) => results.map((result) => result.ok || result.error.code))`);
  expect(answers).toEqual([
    'invalid-input',
    'unknown-file',
    'forbidden-link',
    'forbidden-link',
    'invalid-input',
    'invalid-input',
  ]);
});
