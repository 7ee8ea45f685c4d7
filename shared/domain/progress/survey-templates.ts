import type { LocalText, SurveyItem, SurveyMeasure, SurveyPurpose } from './survey.ts';

/** A questionnaire that the product brings along. */
export interface ShippedSurvey {
  readonly purpose: Exclude<SurveyPurpose, 'own'>;
  readonly title: LocalText;
  readonly intro: LocalText;
  /** Whether answers are more candid without a name than they are useful with one. */
  readonly isAnonymous: boolean;
  readonly items: readonly Omit<SurveyItem, 'id'>[];
}

type ShippedItem = ShippedSurvey['items'][number];

function item(
  kind: SurveyItem['kind'],
  en: string,
  fr: string,
  details: Partial<Pick<SurveyItem, 'measure' | 'isRequired' | 'options'>> = {},
): ShippedItem {
  return { kind, text: { en, fr }, options: [], measure: null, isRequired: false, ...details };
}

function agree(en: string, fr: string, measure: SurveyMeasure | null = null): ShippedItem {
  return item('likert', en, fr, { measure, isRequired: true });
}

function choose(
  en: string,
  fr: string,
  options: readonly (readonly [string, string])[],
): ShippedItem {
  return item('choice', en, fr, {
    options: options.map(([optionEn, optionFr]) => ({ en: optionEn, fr: optionFr })),
    isRequired: true,
  });
}

const satisfied = agree(
  'I am satisfied with how our pair works',
  'Je suis satisfait du fonctionnement de notre binôme',
  'satisfaction',
);
const useful = agree(
  'Our sessions are useful for my work',
  'Nos séances sont utiles à mon travail',
  'usefulness',
);
const frank = agree(
  'I can speak frankly with my partner',
  'Je peux parler franchement avec l’autre membre du binôme',
  'trust',
);
const commitments = agree(
  'My partner keeps the commitments we make',
  'L’autre membre du binôme tient les engagements que nous prenons',
  'commitment',
);
const workload = agree(
  'The time it takes is reasonable beside my work',
  'Le temps que j’y consacre reste raisonnable à côté de mon travail',
  'workload',
);
const recommend = item(
  'nps',
  'How likely are you to recommend this programme to a colleague?',
  'Recommanderiez-vous ce programme à un collègue\u202f?',
  { measure: 'recommendation', isRequired: true },
);

/** In the order a programme comes to need them. Their words are the product’s own. */
export const shippedSurveys: readonly ShippedSurvey[] = [
  {
    purpose: 'needs',
    title: { en: 'What we need to learn', fr: 'Nos besoins d’apprentissage' },
    intro: {
      en: 'Before anyone is paired: where you stand, what you would like to learn and what you could pass on. There are no wrong answers, and nobody is appraised by them.',
      fr: 'Avant de former les binômes\u202f: où vous en êtes, ce que vous aimeriez apprendre et ce que vous pourriez transmettre. Aucune réponse n’est mauvaise, et personne n’est évalué par elles.',
    },
    isAnonymous: false,
    items: [
      item('skill', 'Generative AI and automation', 'IA générative et automatisation', {
        isRequired: true,
      }),
      item('skill', 'Data and dashboards', 'Données et tableaux de bord', { isRequired: true }),
      item('skill', 'Social media and personal brand', 'Réseaux sociaux et image personnelle', {
        isRequired: true,
      }),
      item(
        'skill',
        'Understanding what new generations expect',
        'Compréhension des attentes des nouvelles générations',
        { isRequired: true },
      ),
      choose('What would help you most?', 'Qu’est-ce qui vous aiderait le plus\u202f?', [
        ['Learning a tool', 'Apprendre un outil'],
        ['Understanding how others work', 'Comprendre comment d’autres travaillent'],
        ['Widening my network', 'Élargir mon réseau'],
        ['Stepping back from my habits', 'Prendre du recul sur mes habitudes'],
      ]),
      item(
        'text',
        'What would you like to be able to do in six months that you cannot do today?',
        'Que voudriez-vous savoir faire dans six mois que vous ne savez pas faire aujourd’hui\u202f?',
      ),
      item(
        'text',
        'What could you teach or pass on to somebody else?',
        'Que pourriez-vous apprendre ou transmettre à quelqu’un d’autre\u202f?',
      ),
    ],
  },
  {
    purpose: 'preparation',
    title: { en: 'Ready to start?', fr: 'Prêts à commencer\u202f?' },
    intro: {
      en: 'A short look at what is clear before the first session, and what is not yet.',
      fr: 'Un bref regard sur ce qui est clair avant la première séance, et sur ce qui ne l’est pas encore.',
    },
    isAnonymous: false,
    items: [
      agree(
        'I know what is expected of me in this pair',
        'Je sais ce qu’on attend de moi dans ce binôme',
      ),
      agree(
        'I know what stays confidential, and where that ends',
        'Je sais ce qui reste confidentiel, et où cela s’arrête',
      ),
      agree(
        'I feel at ease with learning from my partner',
        'Je suis à l’aise avec l’idée d’apprendre de l’autre membre du binôme',
      ),
      agree(
        'My time for the sessions is agreed with my manager',
        'Mon temps de séance est convenu avec mon responsable',
      ),
      item(
        'text',
        'What do you still need before you start?',
        'De quoi avez-vous encore besoin avant de commencer\u202f?',
      ),
    ],
  },
  {
    purpose: 'pulse',
    title: { en: 'Pulse', fr: 'Baromètre' },
    intro: {
      en: 'Five statements, one minute. How is it going right now?',
      fr: 'Cinq affirmations, une minute. Comment cela se passe-t-il en ce moment\u202f?',
    },
    isAnonymous: false,
    items: [satisfied, useful, frank, commitments, workload],
  },
  {
    purpose: 'midpoint',
    title: { en: 'Halfway', fr: 'À mi-parcours' },
    intro: {
      en: 'Half of the programme is behind us. What you say here decides what we keep and what we change.',
      fr: 'La moitié du programme est derrière nous. Ce que vous dites ici décide de ce que nous gardons et de ce que nous changeons.',
    },
    isAnonymous: true,
    items: [
      satisfied,
      useful,
      frank,
      agree('We both learn something', 'Nous apprenons tous les deux quelque chose'),
      recommend,
      item('text', 'What should we keep as it is?', 'Que faut-il garder tel quel\u202f?'),
      item('text', 'What should we change?', 'Que faut-il changer\u202f?'),
    ],
  },
  {
    purpose: 'end',
    title: { en: 'Looking back', fr: 'Bilan de fin de parcours' },
    intro: {
      en: 'The programme comes to its end. What did it bring you, and what will stay?',
      fr: 'Le programme touche à sa fin. Que vous a-t-il apporté, et qu’en restera-t-il\u202f?',
    },
    isAnonymous: true,
    items: [
      satisfied,
      useful,
      frank,
      agree(
        'I work differently because of this programme',
        'Je travaille différemment grâce à ce programme',
      ),
      recommend,
      item(
        'text',
        'What do you do today that you did not do before?',
        'Que faites-vous aujourd’hui que vous ne faisiez pas avant\u202f?',
      ),
      item(
        'text',
        'A moment or an insight you would like to share',
        'Un moment ou une prise de conscience que vous aimeriez partager',
      ),
    ],
  },
  {
    purpose: 'exit',
    title: { en: 'When a pair stops', fr: 'Quand un binôme s’arrête' },
    intro: {
      en: 'Pairs stop for many good reasons. Yours helps the next ones.',
      fr: 'Un binôme s’arrête pour bien des raisons valables. La vôtre aide les suivants.',
    },
    isAnonymous: false,
    items: [
      choose('Why does your pair stop?', 'Pourquoi votre binôme s’arrête-t-il\u202f?', [
        ['We reached our goal', 'Nous avons atteint notre objectif'],
        ['We could not find the time', 'Nous n’avons pas trouvé le temps'],
        ['We were not a good fit', 'Nous n’étions pas bien assortis'],
        ['One of us is leaving', 'L’un de nous s’en va'],
        ['Another reason', 'Une autre raison'],
      ]),
      agree(
        'What I learnt was worth the time',
        'Ce que j’ai appris valait le temps passé',
        'usefulness',
      ),
      agree(
        'I would join such a programme again',
        'Je participerais de nouveau à un tel programme',
      ),
      item('text', 'What would have helped?', 'Qu’est-ce qui aurait aidé\u202f?'),
    ],
  },
];
