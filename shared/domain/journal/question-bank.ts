import type { Locale } from '#shared/domain/workspace.ts';

/** Whose side a question is asked from. */
export const questionRoles = ['mentor', 'mentee'] as const;
export type QuestionRole = (typeof questionRoles)[number];

type BilingualText = Readonly<Record<Locale, string>>;

/** A question in English and in French. */
type QuestionEntry = readonly [en: string, fr: string];

/** What mentors can ask their mentees, and write about. */
const mentorQuestions: readonly QuestionEntry[] = [
  [
    'What do you want to be able to do alone by the end of this session?',
    'Que voulez-vous savoir faire seul à la fin de cette séance ?',
  ],
  [
    'Where did you last feel slowed down by a tool?',
    'Où un outil vous a-t-il ralenti dernièrement ?',
  ],
  [
    'Show me how you do it today: what takes the longest?',
    'Montrez-moi comment vous faites aujourd’hui : qu’est-ce qui prend le plus de temps ?',
  ],
  [
    'What have you tried since we last met, and what happened?',
    'Qu’avez-vous essayé depuis notre dernière rencontre, et qu’est-il arrivé ?',
  ],
  ['What would you try if nobody were watching?', 'Qu’essaieriez-vous si personne ne regardait ?'],
  [
    'Which decision would be easier if you understood this better?',
    'Quelle décision serait plus simple si vous compreniez mieux ce sujet ?',
  ],
  [
    'What have you heard from junior colleagues this month that surprised you?',
    'Qu’avez-vous entendu ce mois-ci, de la part de collègues plus juniors, qui vous a surpris ?',
  ],
  [
    'Which habit of your team could this change?',
    'Quelle habitude de votre équipe cela pourrait-il changer ?',
  ],
  ['What worries you about this topic?', 'Qu’est-ce qui vous inquiète dans ce sujet ?'],
  [
    'Which word did I use that needs an explanation?',
    'Quel mot ai-je employé qui mérite une explication ?',
  ],
  [
    'Who around you could you teach this to next week?',
    'À qui, autour de vous, pourriez-vous l’apprendre la semaine prochaine ?',
  ],
  [
    'What should we stop doing in our sessions?',
    'Que devrions-nous cesser de faire pendant nos séances ?',
  ],
  [
    'On a real file of yours, where shall we start?',
    'Sur un de vos vrais dossiers, par où commençons-nous ?',
  ],
  [
    'What would make this safe enough to try at work?',
    'Que faudrait-il pour que l’essai soit sans risque dans votre travail ?',
  ],
  [
    'What do our customers do now that we do not see?',
    'Que font aujourd’hui nos clients que nous ne voyons pas ?',
  ],
  [
    'How did the decision get made, from the inside?',
    'Vue de l’intérieur, comment la décision a-t-elle été prise ?',
  ],
  [
    'What would you do in my place at this point of my career?',
    'Que feriez-vous à ma place, à ce stade de ma carrière ?',
  ],
  [
    'Whom should I meet to understand this part of the business?',
    'Qui devrais-je rencontrer pour comprendre cette partie de l’activité ?',
  ],
  ['What did I explain badly today?', 'Qu’ai-je mal expliqué aujourd’hui ?'],
  [
    'What will you do before we meet again, and how will we see it?',
    'Que ferez-vous avant notre prochaine rencontre, et comment le verrons-nous ?',
  ],
  [
    'What small thing can you use tomorrow morning?',
    'Quelle petite chose pouvez-vous utiliser dès demain matin ?',
  ],
  [
    'Which of our goals should we drop or rewrite?',
    'Lequel de nos objectifs faut-il abandonner ou réécrire ?',
  ],
];

/** What mentees can ask their mentors, and write about. */
const menteeQuestions: readonly QuestionEntry[] = [
  [
    'What do you see in our organisation that I no longer notice?',
    'Que voyez-vous dans notre organisation que je ne remarque plus ?',
  ],
  [
    'What do you wish leaders asked you more often?',
    'Quelle question aimeriez-vous que les dirigeants vous posent plus souvent ?',
  ],
  [
    'Which of our tools would you replace first, and why?',
    'Lequel de nos outils remplaceriez-vous en premier, et pourquoi ?',
  ],
  ['Show me how you would do this task.', 'Montrez-moi comment vous feriez cette tâche.'],
  [
    'What would make someone with your skills leave?',
    'Qu’est-ce qui ferait partir quelqu’un qui a vos compétences ?',
  ],
  [
    'What did I say in public that could have been heard differently?',
    'Qu’ai-je dit en public qui a pu être entendu autrement ?',
  ],
  [
    'How do you choose what to learn next?',
    'Comment choisissez-vous ce que vous allez apprendre ?',
  ],
  [
    'What should I read, follow or try this month?',
    'Que devrais-je lire, suivre ou essayer ce mois-ci ?',
  ],
  [
    'Where do our customers talk about us, and what do they say?',
    'Où nos clients parlent-ils de nous, et que disent-ils ?',
  ],
  [
    'Which of our rules gets in the way of good work?',
    'Laquelle de nos règles empêche de bien travailler ?',
  ],
  [
    'What did you find hard in our last session?',
    'Qu’avez-vous trouvé difficile lors de notre dernière séance ?',
  ],
  [
    'What would you like to understand about how decisions are made here?',
    'Qu’aimeriez-vous comprendre de la façon dont on décide ici ?',
  ],
  [
    'Which part of the strategy is unclear from where you stand?',
    'Quelle partie de la stratégie reste floue, vue de votre place ?',
  ],
  ['Who could I introduce you to?', 'À qui pourrais-je vous présenter ?'],
  [
    'Which skill do you want to be known for in two years?',
    'Pour quelle compétence voulez-vous être connu dans deux ans ?',
  ],
  [
    'What in my way of working makes you cautious?',
    'Qu’est-ce qui, dans ma façon de travailler, vous rend prudent ?',
  ],
  [
    'Which of my assumptions did you change today?',
    'Laquelle de mes idées reçues avez-vous changée aujourd’hui ?',
  ],
  ['What would you do with my budget?', 'Que feriez-vous de mon budget ?'],
  [
    'How could I use what I learnt in front of my team?',
    'Comment pourrais-je utiliser devant mon équipe ce que j’ai appris ?',
  ],
  [
    'What can I do for you before we meet again?',
    'Que puis-je faire pour vous avant notre prochaine rencontre ?',
  ],
  [
    'Are we spending this time on what matters most to both of us?',
    'Consacrons-nous ce temps à ce qui compte le plus pour nous deux ?',
  ],
  [
    'What did we learn from each other that should reach others?',
    'Qu’avons-nous appris l’un de l’autre qui mérite d’être partagé ?',
  ],
];

/** Open questions that start a conversation or a note, for either side of a pair. */
export const questionBank: Readonly<Record<QuestionRole, readonly BilingualText[]>> = {
  mentor: mentorQuestions.map(bilingual),
  mentee: menteeQuestions.map(bilingual),
};

function bilingual([en, fr]: QuestionEntry): BilingualText {
  return { en, fr };
}
