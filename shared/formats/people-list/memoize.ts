/** A list repeats itself: departments, roles and skills are few. Beyond this many, nothing is kept. */
const maximumEntries = 20_000;
const longestKey = 500;

/** Remembers the answers of a function that depends on its text alone. */
export function memoize<Value>(compute: (text: string) => Value): (text: string) => Value {
  const answers = new Map<string, Value>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const value = compute(text);
    if (answers.size < maximumEntries && text.length <= longestKey) answers.set(text, value);
    return value;
  };
}
