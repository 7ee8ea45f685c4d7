export interface NameRead {
  readonly givenName: string;
  readonly familyName: string;
}

/** At least two letters, all capitals: "GUÉRIN" and "D'ALMEIDA", not "J." or "Ève". */
function isCapitals(word: string): boolean {
  const letters = word.replace(/[^\p{L}]/gu, '');
  return (
    letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()
  );
}

/**
 * Parts a full name: "GUÉRIN, Bernard" at its comma; otherwise capitals mark the family name, before
 * or after; otherwise the first word is the given name. Letters stay as they are written.
 */
export function readFullName(text: string): NameRead {
  const comma = text.indexOf(',');
  if (comma !== -1) {
    return {
      givenName: text.slice(comma + 1).trim(),
      familyName: text.slice(0, comma).trim(),
    };
  }
  const words = text.split(/\s+/).filter((word) => word !== '');
  const capitals = words.map(isCapitals);
  const plain = capitals.indexOf(false);
  if (capitals[0] === true && plain > 0 && !capitals.includes(true, plain)) {
    return nameOf(words.slice(plain), words.slice(0, plain));
  }
  const family = capitals.indexOf(true);
  if (family > 0 && !capitals.includes(false, family)) {
    return nameOf(words.slice(0, family), words.slice(family));
  }
  return nameOf(words.slice(0, 1), words.slice(1));
}

function nameOf(given: readonly string[], family: readonly string[]): NameRead {
  return { givenName: given.join(' '), familyName: family.join(' ') };
}
