/** Data from elsewhere may hold what its type forbids, and the code must stand it. */
export function pretend<Allowed>(value: unknown): Allowed {
  // The type says more than is known: that is what the test is about.
  // oxlint-disable-next-line no-unsafe-type-assertion -- see above
  return value as Allowed;
}
