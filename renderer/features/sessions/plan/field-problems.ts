const problemsOfFields: ReadonlySet<string> = new Set([
  'pair-missing',
  'start-malformed',
  'start-out-of-range',
  'minutes-out-of-range',
  'title-too-long',
  'place-too-long',
  'link-not-web',
]);

/** What no field says of itself. */
export function isOfNoField(problem: string): boolean {
  return !problemsOfFields.has(problem);
}
