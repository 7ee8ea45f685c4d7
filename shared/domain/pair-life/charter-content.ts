import { locales, type Locale } from '#shared/domain/workspace.ts';
import type { Charter, CharterClause } from './charter.ts';

/** A clause the product ships with, to be taken over as it is or rewritten. The key is stable. */
export interface ShippedClause {
  readonly key: string;
  readonly title: Readonly<Record<Locale, string>>;
  readonly text: Readonly<Record<Locale, string>>;
}

type ClauseEntry = readonly [key: string, enTitle: string, en: string, frTitle: string, fr: string];

const entries: readonly ClauseEntry[] = [
  [
    'voluntary',
    'A free choice',
    'Each of us takes part because we want to. Nobody was told to, and nobody is worse off for saying no.',
    'Un choix libre',
    'Chacun de nous participe parce qu’il le veut. Personne n’y est contraint, et personne ne perd rien à dire non.',
  ],
  [
    'no-reporting-line',
    'Outside any reporting line',
    'Neither of us manages the other, directly or further up. If that changes, we tell the coordinator and end the pair.',
    'Hors de toute ligne hiérarchique',
    'Aucun de nous n’est le responsable de l’autre, de près ou de loin. Si cela change, nous prévenons la coordination et mettons fin au binôme.',
  ],
  [
    'confidentiality',
    'What is said stays between us',
    'We repeat nothing without the other’s consent. Two limits: someone is in danger, or the law obliges us to speak. Then we say so to each other first, whenever we can.',
    'Ce qui est dit reste entre nous',
    'Nous ne répétons rien sans l’accord de l’autre. Deux limites\u202f: une personne est en danger, ou la loi nous oblige à parler. Nous nous le disons alors d’abord, chaque fois que c’est possible.',
  ],
  [
    'shared-goals',
    'Goals we share',
    'We choose at least one goal for each of us, with a way to see that it is reached, and look at them together halfway.',
    'Des objectifs partagés',
    'Nous choisissons au moins un objectif pour chacun, avec un moyen de voir qu’il est atteint, et nous les revoyons ensemble à mi-parcours.',
  ],
  [
    'cadence',
    'How often and how long',
    'We meet as often and for as long as this charter notes. Each session has an agenda.',
    'Rythme et durée',
    'Nous nous voyons au rythme et pour la durée que note cette charte. Chaque séance suit un ordre du jour.',
  ],
  [
    'minimum-term',
    'Time to get going',
    'We give ourselves three sessions before we judge whether it works.',
    'Le temps de démarrer',
    'Nous nous donnons trois séances avant de juger si cela fonctionne.',
  ],
  [
    'no-fault-exit',
    'Leaving without blame',
    'Either of us may stop by telling the coordinator. No reason is owed to the other, and nothing is held against anyone.',
    'Arrêter sans reproche',
    'Chacun peut arrêter en le disant à la coordination. Aucune raison n’est due à l’autre, et rien n’est retenu contre personne.',
  ],
  [
    'no-evaluation',
    'No appraisal, no retaliation',
    'Nothing that happens between us feeds an appraisal, a pay decision or a promotion. Speaking frankly has no consequences.',
    'Ni évaluation ni représailles',
    'Rien de ce qui se passe entre nous ne nourrit une évaluation, une décision de salaire ou une promotion. Parler franchement reste sans conséquence.',
  ],
  [
    'who-does-what',
    'Who does what',
    'The mentor prepares and leads the sessions. The mentee books them and keeps the time free.',
    'Qui fait quoi',
    'Le mentor prépare et anime les séances. Le mentoré les réserve et préserve ce temps.',
  ],
  [
    'cancelling',
    'When something comes up',
    'We cancel at least 48 hours ahead, and agree on another date within 7 days.',
    'En cas d’empêchement',
    'Nous prévenons au moins 48\u202fheures à l’avance, et nous fixons une autre date dans les 7\u202fjours.',
  ],
  [
    'personal-data',
    'Personal data',
    'The programme keeps our names, our sessions, our goals and our shared notes, only to run and assess it, until one year after it ends. Each of us may see and correct what is kept.',
    'Données personnelles',
    'Le programme garde nos noms, nos séances, nos objectifs et nos notes partagées, uniquement pour fonctionner et faire son bilan, jusqu’à un an après sa fin. Chacun peut consulter et corriger ce qui est gardé.',
  ],
  [
    'both-ways',
    'Learning goes both ways',
    'Each session leaves room for what the mentee gives in return: experience, context, network, advice.',
    'On apprend dans les deux sens',
    'Chaque séance laisse une place à ce que le mentoré apporte en retour\u202f: expérience, contexte, réseau, conseils.',
  ],
  [
    'who-to-call',
    'Whom to call',
    'When something is amiss and we cannot settle it between us, either of us calls the coordinator.',
    'À qui s’adresser',
    'Si quelque chose ne va pas et que nous ne pouvons pas le régler entre nous, chacun peut appeler la coordination.',
  ],
  [
    'recognition',
    'The mentor’s time counts',
    'Preparing and leading sessions is work. The mentor’s manager knows of it, and it is done in working hours.',
    'Le temps du mentor compte',
    'Préparer et animer des séances est un travail. Le responsable du mentor en est informé, et cela se fait sur le temps de travail.',
  ],
];

export const shippedClauses: readonly ShippedClause[] = entries.map(
  ([key, enTitle, en, frTitle, fr]) => ({
    key,
    title: { en: enTitle, fr: frTitle },
    text: { en, fr },
  }),
);

function shippedClause(key: string | null): ShippedClause | undefined {
  return shippedClauses.find((clause) => clause.key === key);
}

/** All shipped clauses as the first draft of a charter has them. */
export function initialClauses(locale: Locale): readonly CharterClause[] {
  return shippedClauses.map(({ key, text }) => ({ key, text: text[locale] }));
}

/** What a clause is called; null for one written by hand. */
export function clauseTitle({ key }: CharterClause, locale: Locale): string | null {
  return shippedClause(key)?.title[locale] ?? null;
}

/**
 * The language a clause is told in. A draft is told in that of the reader; what the two agreed to stays in
 * the words they agreed to, and its heading with them.
 */
export function clauseLocale(
  { key, text }: CharterClause,
  { state }: Pick<Charter, 'state'>,
  reader: Locale,
): Locale {
  if (state === 'draft') return reader;
  const shipped = shippedClause(key);
  return locales.find((locale) => shipped?.text[locale] === text) ?? reader;
}

/** A clause that was taken over as shipped reads in either language; any other as it was written. */
export function clauseText({ key, text }: CharterClause, locale: Locale): string {
  const shipped = shippedClause(key);
  const isAsShipped = shipped !== undefined && Object.values(shipped.text).includes(text);
  return isAsShipped ? shipped.text[locale] : text;
}
