import { useEffect, type RefObject } from 'react';

/** Once problems were found, the first field that has one takes the focus. */
export function useFocusOnProblem(
  form: RefObject<HTMLElement | null>,
  problems: readonly string[],
): void {
  useEffect(() => {
    if (problems.length === 0) return;
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [form, problems]);
}
