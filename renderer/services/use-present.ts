import { useEffect, useState } from 'react';
import type { DomainContext } from '#shared/domain/ids.ts';
import { useServices } from './app-services.tsx';

const refreshMilliseconds = 60_000;

/** Now and today, brought up to date every minute: a window may stay open overnight. */
export function usePresent(): Pick<DomainContext, 'now' | 'today'> {
  const { domainContext } = useServices();
  const [present, setPresent] = useState(domainContext);
  useEffect(() => {
    const timer = setInterval(() => {
      setPresent(domainContext());
    }, refreshMilliseconds);
    return () => {
      clearInterval(timer);
    };
  }, [domainContext]);
  return present;
}
