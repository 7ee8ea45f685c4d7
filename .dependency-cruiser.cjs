// Who may import whom, row by row the table of docs/ARCHITECTURE.md. test/architecture/ plants one
// violation of each rule and checks that it is caught.

/** Packages are matched wherever the project stands, so that planted violations can live in a temporary folder. */
const npm = (...names) => `(^|/)node_modules/(${names.join('|')})/`;
const react = ['react', 'react-dom', 'react-router', '@types/react', '@types/react-dom'];
const look = ['@mui/[^/]+', '@emotion/[^/]+', '@fontsource-variable/[^/]+'];
const calendarLibraries = ['rrule-temporal', 'temporal-polyfill', 'ical-generator', 'ical\\.js'];
const vaultLibraries = ['hash-wasm', '@scure/bip39'];
const editorLibraries = ['@tiptap/[^/]+', 'prosemirror-markdown', 'markdown-it', 'diff'];
const chartLibraries = ['chart\\.js', 'react-chartjs-2', 'chartjs-chart-matrix', 'svgcanvas'];
const builtInModules = ['core'];

/** A rule: what `from` holds may import what `to` names and nothing else. */
function only(name, from, to, comment) {
  return {
    name,
    comment,
    severity: 'error',
    from: { path: from },
    to: { pathNot: to, couldNotResolve: false },
  };
}

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    only(
      'lib-stands-alone',
      '^shared/lib/',
      ['^shared/lib/'],
      'shared/lib is at the bottom: it imports nothing.',
    ),
    only(
      'domain-is-pure',
      '^shared/domain/',
      ['^shared/(lib|domain)/'],
      'The rules of the domain know no library, no storage, no screen.',
    ),
    only(
      'formats-know-the-domain',
      '^shared/formats/',
      [
        '^shared/(lib|domain|formats)/',
        npm(
          'zod',
          'papaparse',
          '@types/papaparse',
          'hucre',
          '@noble/hashes',
          'docx',
          ...calendarLibraries,
        ),
      ],
      'File formats build on the domain and on the libraries that read and write them.',
    ),
    only(
      'ipc-knows-the-domain',
      '^shared/ipc/',
      ['^shared/(lib|domain|ipc)/', npm('zod')],
      'The contract is plain data and its checks.',
    ),
    only(
      'words-know-the-domain',
      '^shared/i18n/',
      ['^shared/(lib|domain|i18n)/', npm('intl-messageformat')],
      'Catalogues put the domain into words.',
    ),
    {
      ...only(
        'main-is-electron-and-node',
        '^electron/main/',
        ['^electron/main/', '^shared/', npm('electron', 'zod', ...vaultLibraries)],
        'The main process does files, dialogs, menus and windows; it shares only what shared/ holds.',
      ),
      to: {
        pathNot: ['^electron/main/', '^shared/', npm('electron', 'zod', ...vaultLibraries)],
        dependencyTypesNot: builtInModules,
        couldNotResolve: false,
      },
    },
    only(
      'preload-is-a-thin-bridge',
      '^electron/preload/',
      ['^electron/preload/', '^shared/ipc/', npm('electron')],
      'The preload bridges, nothing more; that it takes types alone from the contract is a lint rule.',
    ),
    only(
      'storage-is-dexie',
      '^renderer/storage/',
      ['^renderer/storage/', '^shared/', npm('dexie', 'uuid')],
      'Only storage sees tables and rows, and it sees no screen.',
    ),
    only(
      'platform-implements-the-contract',
      '^renderer/platform/',
      ['^renderer/platform/', '^shared/(ipc|lib)/'],
      'The platform is one implementation of DesktopApi or another.',
    ),
    only(
      'theme-is-looks',
      '^renderer/theme/',
      ['^renderer/theme/', '^shared/lib/', npm(...react, ...look)],
      'Colours and fonts depend on nothing that means something.',
    ),
    only(
      'components-are-domain-blind',
      '^renderer/components/',
      [
        '^renderer/(components|theme)/',
        '^shared/lib/',
        npm(...react, ...look, '@tanstack/[^/]+', ...chartLibraries),
      ],
      'A component that knows what a mentor is belongs to a feature.',
    ),
    only(
      'check-in-page-stands-alone',
      '^renderer/check-in-page/',
      ['^renderer/check-in-page/', '^shared/(lib|domain)/', '^shared/formats/check-in/'],
      'The offline questionnaire goes out to browsers that know nothing of the app: it takes along what it asks and how it seals.',
    ),
    only(
      'workers-compute-and-store',
      '^renderer/workers/',
      ['^renderer/(workers|storage)/', '^shared/', npm('minisearch', 'snowball-stemmers')],
      'A worker has no window.',
    ),
    only(
      'services-serve-features',
      '^renderer/services/',
      [
        '^renderer/(services|storage|platform|theme|workers)/',
        '^shared/',
        npm(...react, 'dexie', 'dexie-react-hooks', 'zustand'),
      ],
      'What every feature needs of the running app; it knows no feature.',
    ),
    {
      name: 'features-keep-apart',
      comment:
        'Two features that need each other: the rule moves to shared/domain, or app/ composes them.',
      severity: 'error',
      from: { path: '^renderer/features/([^/]+)/' },
      to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    },
    only(
      'features-build-on-the-renderer',
      '^renderer/features/',
      [
        '^renderer/(features|services|storage|platform|components|theme|workers)/',
        '^shared/',
        npm(
          ...react,
          ...look,
          ...editorLibraries,
          '@fullcalendar/[^/]+',
          'temporal-polyfill',
          '@dnd-kit/core',
          '@tanstack/[^/]+',
          ...chartLibraries,
          'dexie',
          'dexie-react-hooks',
          'zustand',
        ),
      ],
      'A feature never reaches up into app/.',
    ),
    {
      name: 'renderer-has-no-computer',
      comment: 'Files, processes and Electron are reached through DesktopApi alone.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: ['^electron/', '^scripts/', npm('electron')] },
    },
    {
      name: 'renderer-has-no-node',
      comment: 'The window is sandboxed: Node does not exist there.',
      severity: 'error',
      from: { path: '^(renderer|shared|electron/preload)/' },
      to: { dependencyTypes: builtInModules },
    },
    {
      name: 'scripts-use-the-core',
      comment: 'Headless commands run the same domain code as the app, and nothing of its window.',
      severity: 'error',
      from: { path: '^scripts/' },
      to: { path: '^(renderer|electron)/' },
    },
    {
      name: 'nobody-imports-test',
      comment: 'What the product needs is not test code.',
      severity: 'error',
      from: { path: '^(shared|electron|renderer|scripts)/' },
      to: { path: '^test/' },
    },
    {
      name: 'no-cycles',
      comment:
        'Modules that import each other in a ring cannot be understood or loaded one by one.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'everything-resolves',
      comment: 'An import that resolves to nothing escapes all the rules above.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // TypeScript 7 has no JavaScript API; without this parser no TypeScript file would be read at all.
    parser: 'swc',
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json', '.css', '.d.ts'],
      conditionNames: ['import', 'require', 'node', 'default', 'types', 'browser'],
      exportsFields: ['exports'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
