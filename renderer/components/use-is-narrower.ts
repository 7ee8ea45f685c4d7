import { useCallback, useState, type RefCallback } from 'react';

/** Whether what bears the ref is narrower than so many pixels; false until it has been measured. */
export function useIsNarrower(width: number): readonly [boolean, RefCallback<HTMLElement>] {
  const [isNarrower, setIsNarrower] = useState(false);
  const measure = useCallback(
    (element: HTMLElement | null) => {
      if (element === null) return undefined;
      const observer = new ResizeObserver(() => {
        setIsNarrower(element.clientWidth < width);
      });
      observer.observe(element);
      return () => observer.disconnect();
    },
    [width],
  );
  return [isNarrower, measure];
}
