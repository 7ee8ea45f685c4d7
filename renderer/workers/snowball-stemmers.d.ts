/** The part of snowball-stemmers used here; it brings no types of its own. */
declare module 'snowball-stemmers' {
  interface Stemmer {
    stem(word: string): string;
  }
  interface StemmerFactory {
    newStemmer(language: 'english' | 'french'): Stemmer;
  }
  const factory: StemmerFactory;
  // The module is CommonJS: all of it is the default.
  export default factory;
}
