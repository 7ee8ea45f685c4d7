/** A file that breaks a rule, to be written into a copy of the project's skeleton. */
export interface PlantedFile {
  readonly path: string;
  readonly content: string;
}

/** One violation of each rule of `.dependency-cruiser.cjs`, by the rule's name. */
export const plantedImports: Readonly<Record<string, PlantedFile>> = {
  'lib-stands-alone': {
    path: 'shared/lib/planted.ts',
    content: `import type { Target } from '#shared/domain/target.ts';\nexport type Planted = Target;\n`,
  },
  'domain-is-pure': {
    path: 'shared/domain/planted.ts',
    content: `import { z } from 'zod';\nexport const planted = z.string();\n`,
  },
  'formats-know-the-domain': {
    path: 'shared/formats/planted.ts',
    content: `import { target } from '#shared/ipc/target.ts';\nexport const planted = target;\n`,
  },
  'ipc-knows-the-domain': {
    path: 'shared/ipc/planted.ts',
    content: `import { target } from '#shared/i18n/target.ts';\nexport const planted = target;\n`,
  },
  'words-know-the-domain': {
    path: 'shared/i18n/planted.ts',
    content: `import { z } from 'zod';\nexport const planted = z.string();\n`,
  },
  'main-is-electron-and-node': {
    path: 'electron/main/planted.ts',
    content: `import { target } from '#renderer/storage/target.ts';\nexport const planted = target;\n`,
  },
  'preload-is-a-thin-bridge': {
    path: 'electron/preload/planted.ts',
    content: `import type { Target } from '#shared/domain/target.ts';\nexport type Planted = Target;\n`,
  },
  'storage-is-dexie': {
    path: 'renderer/storage/planted.ts',
    content: `import { useState } from 'react';\nexport const planted = useState;\n`,
  },
  'platform-implements-the-contract': {
    path: 'renderer/platform/planted.ts',
    content: `import { target } from '#renderer/storage/target.ts';\nexport const planted = target;\n`,
  },
  'theme-is-looks': {
    path: 'renderer/theme/planted.ts',
    content: `import type { Target } from '#shared/domain/target.ts';\nexport type Planted = Target;\n`,
  },
  'components-are-domain-blind': {
    path: 'renderer/components/planted.tsx',
    content: `import type { Target } from '#shared/domain/target.ts';\nexport function Planted(props: { target: Target }) {\n  return <p>{String(props.target)}</p>;\n}\n`,
  },
  'check-in-page-stands-alone': {
    path: 'renderer/check-in-page/planted.ts',
    content: `import { target } from '#shared/i18n/target.ts';\nexport const planted = target;\n`,
  },
  'workers-compute-and-store': {
    path: 'renderer/workers/planted.ts',
    content: `import { target } from '#renderer/services/target.ts';\nexport const planted = target;\n`,
  },
  'services-serve-features': {
    path: 'renderer/services/planted.ts',
    content: `import { target } from '#renderer/features/people/target.ts';\nexport const planted = target;\n`,
  },
  'features-keep-apart': {
    path: 'renderer/features/pairing/planted.ts',
    content: `import { target } from '#renderer/features/people/target.ts';\nexport const planted = target;\n`,
  },
  'features-build-on-the-renderer': {
    path: 'renderer/features/settings/planted.ts',
    content: `import { target } from '#renderer/app/target.ts';\nexport const planted = target;\n`,
  },
  'renderer-has-no-computer': {
    path: 'renderer/app/planted.ts',
    content: `import { app } from 'electron';\nexport const planted = app;\n`,
  },
  'renderer-has-no-node': {
    path: 'renderer/app/planted-node.ts',
    content: `import { readFileSync } from 'node:fs';\nexport const planted = readFileSync;\n`,
  },
  'scripts-use-the-core': {
    path: 'scripts/planted.ts',
    content: `import { target } from '#renderer/storage/target.ts';\nexport const planted = target;\n`,
  },
  'nobody-imports-test': {
    path: 'renderer/app/planted-test.ts',
    content: `import { target } from '#test/target.ts';\nexport const planted = target;\n`,
  },
  'no-cycles': {
    path: 'shared/lib/planted-ring-first.ts',
    content: `import { planted } from './planted-ring-second.ts';\nexport const ring = () => planted;\n`,
  },
  'everything-resolves': {
    path: 'shared/domain/planted-nowhere.ts',
    content: `import { nothing } from '#shared/domain/nowhere.ts';\nexport const planted = nothing;\n`,
  },
};

/** What the planted files point at. */
export const plantedTargets: readonly PlantedFile[] = [
  ...[
    'shared/domain',
    'shared/ipc',
    'shared/i18n',
    'renderer/storage',
    'renderer/services',
    'renderer/features/people',
    'renderer/app',
    'test',
  ].map((folder) => ({
    path: `${folder}/target.ts`,
    content: `export type Target = string;\nexport const target = 'target';\n`,
  })),
  {
    path: 'shared/lib/planted-ring-second.ts',
    content: `import { ring } from './planted-ring-first.ts';\nexport const planted = () => ring;\n`,
  },
];

/** Code that must not compile, with the folder whose tsconfig refuses it. */
export const plantedTypes: readonly (PlantedFile & { readonly project: string })[] = [
  {
    project: 'shared',
    path: 'shared/lib/planted-window.ts',
    content: `export const width = window.innerWidth;\n`,
  },
  {
    project: 'shared',
    path: 'shared/lib/planted-process.ts',
    content: `export const platform = process.platform;\n`,
  },
  {
    project: 'renderer',
    path: 'renderer/app/planted-process.ts',
    content: `export const platform = process.platform;\n`,
  },
];

/** Code that lint must refuse, by the rule that refuses it. */
export const plantedLint: Readonly<Record<string, PlantedFile>> = {
  'no-restricted-properties': {
    path: 'shared/domain/planted-chance.ts',
    content: `export const chance = () => Math.random();\n`,
  },
  'no-restricted-globals': {
    path: 'shared/domain/planted-timer.ts',
    content: `export const later = (work: () => void) => setTimeout(work, 1);\n`,
  },
  'no-floating-promises': {
    path: 'shared/lib/planted-promise.ts',
    content: `export function start(): void {\n  Promise.resolve(1);\n}\n`,
  },
  'no-explicit-any': {
    path: 'shared/lib/planted-any.ts',
    content: `export const anything = (value: any) => String(value);\n`,
  },
  'switch-exhaustiveness-check': {
    path: 'shared/lib/planted-switch.ts',
    content: `export function name(kind: 'a' | 'b'): string {\n  let text = '';\n  switch (kind) {\n    case 'a':\n      text = 'first';\n  }\n  return text;\n}\n`,
  },
  'no-unsafe-type-assertion': {
    path: 'shared/lib/planted-assertion.ts',
    content: `export const read = (text: string) => text as 'yes' | 'no';\n`,
  },
  'no-restricted-imports': {
    path: 'electron/preload/planted-code.ts',
    content: `import { target } from '#shared/ipc/target.ts';\nexport const planted = target;\n`,
  },
  'no-barrel-file': {
    path: 'renderer/app/index.ts',
    content: `export * from './target.ts';\nexport * from '../services/target.ts';\n`,
  },
  'jsx-no-literals': {
    path: 'renderer/components/planted-words.tsx',
    content: `export function Planted() {\n  return <p>Words outside the catalogues</p>;\n}\n`,
  },
  'rules-of-hooks': {
    path: 'renderer/components/planted-hook.tsx',
    content: `import { useState } from 'react';\nexport function Planted(props: { isOpen: boolean }) {\n  if (props.isOpen) useState(0);\n  return null;\n}\n`,
  },
  'no-console': {
    path: 'renderer/app/planted-console.ts',
    content: `export const tell = () => console.log('hello');\n`,
  },
};
