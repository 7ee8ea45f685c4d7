import type { PairId } from '#shared/domain/ids.ts';

export function PairSkills(_props: { readonly pairId: PairId }) {
  return null;
}
