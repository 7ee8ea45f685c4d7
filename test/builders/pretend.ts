/** Data from elsewhere may hold what its type forbids, and the code must stand it. */
export function pretend<Allowed>(value: unknown): Allowed {
  // oxlint-disable-next-line no-unsafe-type-assertion -- that the type says more than is true is what such a test is about
  return value as Allowed;
}
