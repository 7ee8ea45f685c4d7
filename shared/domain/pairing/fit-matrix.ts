import { foldText } from '#shared/lib/fold-text.ts';
import { orderByCluster } from './cluster-order.ts';
import type { FitMatrix } from './pairing-engine.ts';
import type { PreparedRules } from './prepared-rules.ts';

/** The scores of everyone who can be given a new pair; departments stay together in the cluster orders. */
export function createFitMatrix(prepared: PreparedRules): FitMatrix {
  const { mentors, mentees, tenths, blocks } = prepared.matrix();
  const orders = orderByCluster(
    tenths,
    mentors.map(({ department }) => foldText(department)),
    mentees.map(({ department }) => foldText(department)),
  );
  return {
    mentorIds: mentors.map(({ personId }) => personId),
    menteeIds: mentees.map(({ personId }) => personId),
    // Copies: who asks for them may hand them on to another thread.
    tenths: Uint16Array.from(tenths),
    isBlocked: Uint8Array.from(blocks, (block) => (block === 0 ? 0 : 1)),
    mentorClusterOrder: orders.rows,
    menteeClusterOrder: orders.columns,
  };
}
