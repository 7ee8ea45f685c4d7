import type { Locale } from '#shared/domain/workspace.ts';
import { agendaMinutes, type AgendaItem } from './agenda.ts';

type Labels = Readonly<Record<Locale, string>>;

export const agendaKeys = ['kickoff', 'standard', 'lab', 'midpoint', 'closing'] as const;
export type AgendaKey = (typeof agendaKeys)[number];

/** An agenda the product brings along. */
export interface ShippedAgenda {
  readonly key: AgendaKey;
  readonly labels: Labels;
  readonly items: readonly { readonly labels: Labels; readonly minutes: number }[];
}

type ItemEntry = readonly [minutes: number, en: string, fr: string];

function agenda(
  key: AgendaKey,
  en: string,
  fr: string,
  items: readonly ItemEntry[],
): ShippedAgenda {
  return {
    key,
    labels: { en, fr },
    items: items.map(([minutes, itemEn, itemFr]) => ({
      labels: { en: itemEn, fr: itemFr },
      minutes,
    })),
  };
}

/** In the order a pair comes to need them. */
export const shippedAgendas: readonly ShippedAgenda[] = [
  agenda('kickoff', 'First meeting', 'Première rencontre', [
    [10, 'Introduce ourselves', 'Faire connaissance'],
    [10, 'Hopes and fears', 'Attentes et craintes'],
    [5, 'Who does what', 'Rôle de chacun'],
    [15, 'Goals both ways', 'Objectifs dans les deux sens'],
    [15, 'The charter', 'La charte'],
    [5, 'Next dates', 'Prochaines dates'],
  ]),
  agenda('standard', 'Usual session', 'Séance habituelle', [
    [5, 'Look back at last actions', 'Retour sur les dernières actions'],
    [25, 'Today’s topic', 'Sujet du jour'],
    [5, 'In return: what the mentee shares', 'En retour\u202F: ce que partage le mentoré'],
    [5, 'One commitment each', 'Un engagement chacun'],
    [5, 'How was this session?', 'Que retenir de cette séance\u202F?'],
  ]),
  agenda('lab', 'Hands-on lab', 'Atelier pratique', [
    [5, 'What we want to make', 'Ce que nous voulons réaliser'],
    [10, 'Demonstration', 'Démonstration'],
    [30, 'Practice', 'Pratique'],
    [10, 'Where to use it at work', 'Où s’en servir au travail'],
    [5, 'Debrief', 'Bilan'],
  ]),
  agenda('midpoint', 'Midpoint review', 'Bilan à mi-parcours', [
    [10, 'Skill scores so far', 'Niveaux de compétence à ce jour'],
    [15, 'What to keep, what to change', 'Ce qu’on garde, ce qu’on change'],
    [15, 'Goals', 'Objectifs'],
    [5, 'Do we go on?', 'On continue\u202F?'],
  ]),
  agenda('closing', 'Closing session', 'Séance de clôture', [
    [15, 'Results', 'Résultats'],
    [15, 'Practices adopted', 'Pratiques adoptées'],
    [10, 'Thanks both ways', 'Remerciements de part et d’autre'],
    [10, 'Survey', 'Questionnaire'],
    [10, 'What next', 'Et après'],
  ]),
];

/** How long a shipped agenda takes. */
export function shippedMinutes(key: AgendaKey): number {
  return agendaMinutes(shippedAgendas.flatMap((one) => (one.key === key ? one.items : [])));
}

/** The points of a shipped agenda in one language, ready to be changed. */
export function agendaItemsOf(
  { items }: ShippedAgenda,
  locale: Locale,
): readonly Pick<AgendaItem, 'title' | 'minutes'>[] {
  return items.map(({ labels, minutes }) => ({ title: labels[locale], minutes }));
}
