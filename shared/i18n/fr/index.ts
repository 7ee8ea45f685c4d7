import { app } from './app.ts';
import { programmes } from './programmes.ts';
import { people } from './people.ts';
import { pairing } from './pairing.ts';
import { imports } from './imports.ts';
import { matching } from './matching.ts';
import { desktop } from './desktop.ts';

export const french = {
  ...app,
  ...programmes,
  ...people,
  ...pairing,
  ...imports,
  ...matching,
  ...desktop,
} as const;
