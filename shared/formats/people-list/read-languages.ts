import { foldText } from '#shared/lib/fold-text.ts';
import { memoize } from './memoize.ts';

/** ISO 639-1. */
const languageCodes = new Set(
  (
    'aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el ' +
    'en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ' +
    'ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na ' +
    'nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so ' +
    'sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu'
  ).split(' '),
);

/** Code, then its names in French and English, folded. */
const languageNames: readonly (readonly [string, readonly string[]])[] = [
  ['fr', ['francais', 'french', 'francaise']],
  ['en', ['anglais', 'english', 'anglaise']],
  ['es', ['espagnol', 'spanish', 'castillan', 'espanol']],
  ['de', ['allemand', 'german', 'deutsch']],
  ['it', ['italien', 'italian', 'italiano']],
  ['pt', ['portugais', 'portuguese', 'portugues']],
  ['ar', ['arabe', 'arabic']],
  ['zh', ['chinois', 'chinese', 'mandarin']],
  ['ja', ['japonais', 'japanese']],
  ['ko', ['coreen', 'korean']],
  ['nl', ['neerlandais', 'dutch', 'flamand', 'flemish', 'hollandais']],
  ['pl', ['polonais', 'polish']],
  ['ru', ['russe', 'russian']],
  ['uk', ['ukrainien', 'ukrainian']],
  ['ro', ['roumain', 'romanian']],
  ['tr', ['turc', 'turkish']],
  ['el', ['grec', 'greek']],
  ['sv', ['suedois', 'swedish']],
  ['da', ['danois', 'danish']],
  ['no', ['norvegien', 'norwegian']],
  ['fi', ['finnois', 'finnish']],
  ['cs', ['tcheque', 'czech']],
  ['hu', ['hongrois', 'hungarian']],
  ['he', ['hebreu', 'hebrew']],
  ['hi', ['hindi']],
  ['vi', ['vietnamien', 'vietnamese']],
  ['br', ['breton']],
  ['eu', ['basque']],
  ['ca', ['catalan']],
  ['wo', ['wolof']],
];

const codeByName = new Map(
  languageNames.flatMap(([code, names]) => names.map((name): [string, string] => [name, code])),
);

export interface LanguagesRead {
  /** ISO 639-1 codes, each once, in the order written. */
  readonly languages: readonly string[];
  /** Entries that name no language known. */
  readonly unknown: readonly string[];
}

/** "fr/en", "Français, anglais (C1)" or "English and French" as ISO codes. */
export const readLanguages = memoize((cell: string): LanguagesRead => {
  const languages = new Set<string>();
  const unknown: string[] = [];
  const entries = cell.replace(/\([^)]*\)/g, '').split(/[/,;|+&\n]|\s(?:et|and)\s/i);
  for (const entry of entries) {
    if (entry.trim() === '') continue;
    const code = codeOf(entry);
    if (code === null) unknown.push(entry.trim());
    else languages.add(code);
  }
  return { languages: [...languages], unknown };
});

/** The first word decides: "anglais courant", "fr-FR" and "English: fluent" all name one language. */
function codeOf(entry: string): string | null {
  const word = /\p{L}+/u.exec(foldText(entry))?.[0] ?? '';
  return languageCodes.has(word) ? word : (codeByName.get(word) ?? null);
}
