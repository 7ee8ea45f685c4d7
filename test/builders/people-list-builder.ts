/** A small generator of pseudo-random numbers from 0 to below 1 (mulberry32): the same seed, the same list. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const givenNames =
  'Anouk Bernard Clément Dominique Élise Fatou Gérard Inès Karim Lucie Marc Nora'.split(' ');
const familyNames =
  'Barbier Bertrand Çelik Chevalier Faure Garnier Guérin Haddad Lemoine Müller Nguyen Nowak Perrin Renaud Sow Vasseur'.split(
    ' ',
  );
const departments = ['Finances', 'Juridique', 'Marketing', 'Production', 'R&D, qualité', 'Ventes'];
const sites = ['Lille', 'Lyon', 'Nantes', 'Paris', 'Télétravail'];
const juniorSkills = [
  'IA générative',
  'Réseaux sociaux',
  'SEO et web analytics',
  'Outils collaboratifs',
  'Données et tableaux de bord',
  'Inclusion',
  'Développement durable',
];
const seniorSkills = ['Stratégie', 'Négociation', 'Management', 'Prise de parole', 'Réseau'];
const languages = ['fr', 'en', 'fr/en', 'fr/de', 'fr/en/es', 'fr/ar'];

const headings = [
  'Full name',
  'Email',
  'Department',
  'Location',
  'Title',
  'Manager email',
  'Role',
  'Can teach',
  'Wants to learn',
  'Languages',
  'Max mentees',
  'Consent',
];

function quoteCell(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function asciiLower(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * A people list as a firm exports it, with the columns of `people-300-en.csv`: half mentors, half
 * mentees, every row readable, every email its own. Always the same for the same count and seed.
 */
export function buildPeopleListCsv(rowCount: number, seed = 1): string {
  const random = createRandom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = (values: readonly string[]): string => values[below(values.length)] ?? '';
  const pickSome = (values: readonly string[], most: number): readonly string[] => [
    ...new Set(Array.from({ length: 1 + below(most) }, () => pick(values))),
  ];
  const emailOf = (row: number, given: string, family: string): string =>
    `${asciiLower(given)}.${asciiLower(family)}.${row}@exemple.test`;

  const lines = [headings.join(',')];
  let latestSeniorEmail = '';
  for (let row = 1; row <= rowCount; row += 1) {
    const given = pick(givenNames);
    const family = pick(familyNames);
    const email = emailOf(row, given, family);
    const isMentor = row % 2 === 0;
    const [taught, wished] = isMentor ? [juniorSkills, seniorSkills] : [seniorSkills, juniorSkills];
    const cells = [
      // A number keeps people apart who would otherwise share a name.
      `${family.toUpperCase()} ${row}, ${given}`,
      email,
      pick(departments),
      pick(sites),
      isMentor ? 'Analyste' : 'Directrice',
      isMentor ? latestSeniorEmail : '',
      isMentor ? 'Mentor' : 'Mentee',
      pickSome(taught, 4)
        .map((skill) => `${skill}:${2 + below(3)}`)
        .join('; '),
      pickSome(wished, 3).join('; '),
      pick(languages),
      random() < 0.1 ? '2' : '1',
      'Y',
    ];
    if (!isMentor) latestSeniorEmail = email;
    lines.push(cells.map(quoteCell).join(','));
  }
  return `${lines.join('\r\n')}\r\n`;
}
