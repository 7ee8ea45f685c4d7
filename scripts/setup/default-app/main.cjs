// Does for the development runtime what Electron's own default app does: it loads the app folder
// named on the command line. `-r <module>` is what Playwright uses to attach itself.
const { app } = require('electron');
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { pathToFileURL } = require('node:url');

/** @type {string[]} */
const preloads = [];
let appArgument = '';
for (let index = 1; index < process.argv.length; index += 1) {
  const argument = process.argv[index] ?? '';
  if (argument === '-r' || argument === '--require') {
    index += 1;
    const preload = process.argv[index];
    if (preload !== undefined) preloads.push(preload);
  } else if (argument === '--version' || argument === '-v') {
    console.log(`v${process.versions['electron']}`);
    process.exit(0);
  } else if (!argument.startsWith('-')) {
    appArgument = argument;
    break;
  }
}

/** @returns {{ name?: string, productName?: string, version?: string, type?: string, main?: string }} */
function readManifest(/** @type {string} */ folder) {
  const file = path.join(folder, 'package.json');
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {};
}

function isModule(/** @type {string} */ file, /** @type {string | undefined} */ type) {
  return file.endsWith('.mjs') || (type === 'module' && file.endsWith('.js'));
}

/** Methods Electron keeps for its own default app, and so leaves out of its types. */
function callHidden(/** @type {string} */ method, /** @type {string} */ argument) {
  Reflect.apply(Reflect.get(app, method), app, [argument]);
}

async function loadApp() {
  const target = path.resolve(appArgument);
  const isFolder = fs.statSync(target).isDirectory();
  const appFolder = isFolder ? target : path.dirname(target);
  const manifest = readManifest(appFolder);
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
  if (manifest.version !== undefined) callHidden('setVersion', manifest.version);
  app.name = manifest.productName ?? manifest.name ?? 'Electron';
  callHidden('setAppPath', appFolder);
  const main = isFolder ? path.join(target, manifest.main ?? 'index.js') : target;
  if (isModule(main, manifest.type)) await import(pathToFileURL(main).href);
  else {
    // As the main module, so that `require.main === module` holds in it.
    Reflect.apply(Reflect.get(Module, '_load'), Module, [main, null, true]);
  }
}

for (const preload of preloads) require(preload);

if (appArgument === '') {
  console.error('Name the folder of the app to start.');
  app.exit(1);
} else {
  loadApp().catch((/** @type {unknown} */ error) => {
    console.error(error);
    app.exit(1);
  });
}
