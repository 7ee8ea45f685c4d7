/** An id for a run without a store: never a UUID, only distinct within the run and the same in every run. */
export function runId<Id extends string>(text: string): Id {
  // A brand has no value of its own: naming the kind of id is all there is to do.
  // oxlint-disable-next-line no-unsafe-type-assertion -- see above
  return text as Id;
}
