import type { Carried, DropTarget } from './plan-move.ts';

/** What dnd-kit hands out of a dragged element, or of one below the pointer. */
interface Holder {
  readonly data: { readonly current: Readonly<Record<string, unknown>> | undefined };
}

/** What is dragged; null for what the board did not give its data to. */
export function carriedBy(active: Holder | null): Carried | null {
  const carried: unknown = active?.data.current?.['carried'];
  return isTagged<Carried>(carried, ['person', 'pair']) ? carried : null;
}

/** What is below the pointer. */
export function targetBelow(over: Holder | null): DropTarget | null {
  const target: unknown = over?.data.current?.['target'];
  return isTagged<DropTarget>(target, ['person', 'pair', 'group', 'lane']) ? target : null;
}

/** The data comes back from the library as it was given, so its tag tells it all. */
function isTagged<Tagged extends { readonly kind: string }>(
  value: unknown,
  kinds: readonly Tagged['kind'][],
): value is Tagged {
  return (
    typeof value === 'object' &&
    value !== null &&
    kinds.some((kind) => kind === Reflect.get(value, 'kind'))
  );
}
