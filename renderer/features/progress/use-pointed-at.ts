import type { RefObject } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { useShownPointed } from '#renderer/components/use-shown-pointed.ts';

/** Shows what this parameter of the address names. */
export function usePointedAt(parameter: string, element: RefObject<HTMLElement | null>): void {
  const id = useSearchParams()[0].get(parameter);
  const { key } = useLocation();
  useShownPointed(id, key, element);
}
