import type { PairId } from '#shared/domain/ids.ts';

export function PairPractices(_props: { readonly pairId: PairId }) {
  return null;
}
