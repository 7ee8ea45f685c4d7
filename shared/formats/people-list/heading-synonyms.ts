import { foldText } from '#shared/lib/fold-text.ts';
import type { PeopleField } from './people-field.ts';

const synonymLines: readonly (readonly [PeopleField, readonly string[]])[] = [
  [
    'manager',
    [
      'Responsable hiérarchique, Supérieur hiérarchique, Supérieur, Responsable, N+1',
      'Manager, Line manager, Manager email, Manager name, Reports to, Supervisor',
      'Rattachement, Rattachement hiérarchique, Hiérarchie, Chef, Boss, Managed by',
    ],
  ],
  [
    'choices',
    [
      'Choix, Vœux, Vœu, Choix de binôme, Choix de mentor, Choix de mentoré, Vœux de binôme',
      'Souhaits de binôme, Binôme souhaité, Binômes souhaités, Mentor souhaité',
      'Mentors souhaités, Mentoré souhaité, Mentorés souhaités, Partenaire souhaité',
      'Partenaires souhaités, Personnes souhaitées, Choices, Preferred mentor',
      'Preferred mentors, Preferred mentee, Preferred mentees, Preferred partner',
      'Preferred partners, Preferred pair, Preferred pairs, Requested mentor',
      'Requested mentors, Requested mentee, Requested mentees, Partner choices',
      'Mentor choices, Mentee choices, Wished partners',
    ],
  ],
  [
    'motivationTags',
    [
      'Mots-clés, Mots clefs, Mots-clés de motivation, Étiquettes, Tags, Motivation tags',
      'Keywords, Motivation keywords, Thèmes de motivation',
    ],
  ],
  [
    'wants',
    [
      'Besoins, Besoin, Souhaite apprendre, Veut apprendre, Apprendre, Attentes, Objectifs',
      'Compétences souhaitées, Compétences recherchées, Souhaits, Wants to learn',
      'Want to learn, Needs, Need, Skills wanted, Wanted, Learn, Wants, Learning goals',
      'Goals, Objectives, Skills needed, Learning needs, Cherche, Cherchent, Envies',
      'Souhaitent apprendre, Veulent apprendre, Interested in, Topics to learn, Looking for',
      'Seeks, Would like to learn, Centres d’intérêt',
    ],
  ],
  [
    'offers',
    [
      'Compétences proposées, Compétences, Compétence, Savoir-faire, Peut transmettre',
      'Offres, Offre, Expertise, Expertises, Peut enseigner, Transmettre, Can teach',
      'Teaches, Teach, Skills, Skill, Offers, Offer, Skills offered, Propose, Proposent',
      'Sait faire, Savent faire, Apporte, Apportent, Apports, Peut apporter, Transmet',
      'Enseigne, Peut partager, Can share, Skills I can share, Can offer',
      'Can help with, Strengths, Points forts',
    ],
  ],
  [
    'capacity',
    [
      'Capacité, Nombre de mentorés, Nombre de binômes, Nombre maximum de mentorés',
      'Capacity, Max mentees, Max pairs, Number of mentees, Maximum mentees, Max mentorés',
    ],
  ],
  [
    'volunteered',
    [
      'Volontaire, Volontariat, Accord, Consentement, Est volontaire, Volunteer',
      'Volunteered, Volunteers, Consent, Opt-in, Opted in, Agrees, Souhaite participer',
    ],
  ],
  [
    'role',
    [
      'Rôle, Rôle souhaité, Rôle dans le programme, Mentor ou mentoré, Participe comme',
      'Role, Wants to be, Programme role, Program role, Mentor or mentee',
    ],
  ],
  [
    'availability',
    [
      'Créneaux, Créneau, Disponibilités, Disponibilité, Disponible, Availability, Slots',
      'Slot, Available, Time slots, Availabilities',
    ],
  ],
  ['languages', ['Langues, Langue, Languages, Language, Spoken languages']],
  [
    'email',
    [
      'Courriel, E-mail, Email, Mail, Mél, Adresse mail, Adresse e-mail, Adresse',
      'Adresse électronique, Adresse de courriel, Email address, Work email',
    ],
  ],
  ['givenName', ['Prénom, First name, Given name, Forename, Firstname']],
  ['familyName', ['Nom de famille, Last name, Surname, Family name, Lastname, Nom d’usage']],
  [
    'fullName',
    [
      'Nom complet, Nom et prénom, Prénom et nom, Nom prénom, Prénom nom, Nom, Participant',
      'Salarié, Collaborateur, Personne, Full name, Name, Employee, Participante, Salariée',
      'Collaboratrice, Employé, Person, Display name',
    ],
  ],
  ['team', ['Équipe, Team, Squad, Équipe projet, Team name']],
  [
    'department',
    [
      'Service, Département, Direction, Pôle, Entité, Unité, Department',
      'Division, Business unit, Unit, Dept, Function area, Organisation, Organization, Entity',
    ],
  ],
  ['site', ['Site, Lieu, Ville, Bureau, Agence, Location, Office, City, Workplace']],
  ['grade', ['Statut, Grade, Niveau, Catégorie, Level, Seniority, Category, Job level']],
  [
    'job',
    [
      'Poste, Fonction, Intitulé, Intitulé du poste, Métier, Emploi, Titre, Title',
      'Job title, Position, Job, Occupation, Function',
    ],
  ],
  [
    'motivation',
    [
      'Motivation, Motivations, Commentaire, Commentaires, Remarques, Pourquoi, Comments',
      'Comment, Why, Notes, Note, Remarks',
    ],
  ],
];

/**
 * What lists call each field, in French and English. Where two fields claim a heading equally, the
 * earlier one here gets it: "Manager email" is a manager, "Skills wanted" a need.
 */
export const headingSynonyms: readonly (readonly [PeopleField, readonly string[]])[] =
  synonymLines.map(([field, lines]) => [field, lines.flatMap((line) => line.split(', '))]);

/** Words that mean a field when they are the whole heading, and anything inside a longer one: "Direction de la recherche". */
const wholeHeadings: readonly (readonly [PeopleField, string])[] = [
  ['wants', 'Recherche, Recherchent, Souhaite, Souhaitent, Veut, Demande, Demandes, Interests'],
  ['offers', 'Partage, Partagent, Shares'],
  ['volunteered', 'Participe, Participation'],
];

/** Words that add nothing to a heading: "What you want to learn" is "want learn". */
const linkWords = new Set(
  'a au aux d de des du en et i in is l la le les my nos notre of on or ou s sa se ses son sur the they to un une vos votre what which who you your'.split(
    ' ',
  ),
);

/** A heading without its remarks in brackets, folded, punctuation gone: "E-mail (pro) :" gives "e mail". */
export function headingKey(heading: string): string {
  return foldText(heading.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '))
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim();
}

export function headingWords(key: string): readonly string[] {
  return key.split(' ').filter((word) => word !== '' && !linkWords.has(word));
}

const fieldByKey = new Map<string, PeopleField>();
const wholeSynonyms = wholeHeadings.map(
  ([field, line]) => [field, line.split(', ')] satisfies (typeof headingSynonyms)[number],
);
for (const [field, synonyms] of [...headingSynonyms, ...wholeSynonyms]) {
  for (const synonym of synonyms) {
    const key = headingKey(synonym);
    if (!fieldByKey.has(key)) fieldByKey.set(key, field);
  }
}

/** The field a heading names outright, in either language; null when it takes guessing. */
export function recogniseHeading(heading: string): PeopleField | null {
  // Long cells are answers, not headings, and folding them would be wasted.
  return heading.length > 80 ? null : (fieldByKey.get(headingKey(heading)) ?? null);
}

/** "Max mentees", "Nombre de mentorés": a number that only means something for whoever mentors. */
export function isAboutMentees(heading: string): boolean {
  return /\b(?:mentee|mentoree?)s?\b/.test(headingKey(heading));
}
