import { createContext, use } from 'react';
import type { Programme } from '#shared/domain/programme/programme.ts';

/** The programme the address names; screens below the shell always have one. */
export const CurrentProgramme = createContext<Programme | null>(null);

export function useCurrentProgramme(): Programme {
  const programme = use(CurrentProgramme);
  if (programme === null) throw new Error('This screen needs a programme in its address');
  return programme;
}
