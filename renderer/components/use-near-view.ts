import { useCallback, useState } from 'react';

/** So far outside the part of a page that is in view, what comes next is made ready. */
const margin = '400px';

/** Whether an element is in view, or nearly; give it the reference. */
export function useNearView(): readonly [watch: (element: Element) => () => void, isNear: boolean] {
  const [isNear, setIsNear] = useState(false);
  const watch = useCallback((element: Element) => {
    const observer = new IntersectionObserver(
      (entries) => {
        setIsNear(entries.at(-1)?.isIntersecting === true);
      },
      { scrollMargin: margin },
    );
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return [watch, isNear];
}
