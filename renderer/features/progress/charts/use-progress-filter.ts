import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { ProgressFilter } from '#shared/domain/progress/progress-filter.ts';
import type { Round } from '#shared/domain/programme/round.ts';
import { readFilterAddress, writeFilterAddress } from './filter-address.ts';

/** The filter, which the address of the page holds, so that a view can be gone back to and sent on. */
export function useProgressFilter(
  rounds: readonly Round[],
): [ProgressFilter, (filter: ProgressFilter) => void] {
  const [address, setAddress] = useSearchParams();
  const filter = useMemo(() => readFilterAddress(address, rounds), [address, rounds]);
  const setFilter = useCallback(
    (next: ProgressFilter) => {
      setAddress(writeFilterAddress(next), { replace: true });
    },
    [setAddress],
  );
  return [filter, setFilter];
}
