import { app } from './app.ts';
import { imports } from './imports.ts';
import { matching } from './matching.ts';
import { desktop } from './desktop.ts';

export const french = { ...app, ...imports, ...matching, ...desktop } as const;
