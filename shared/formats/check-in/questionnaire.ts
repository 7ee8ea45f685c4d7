import type { SurveyId, SurveyInvitationId } from '#shared/domain/ids.ts';
import type { LocalText, SurveyItem } from '#shared/domain/progress/survey.ts';
import type { Locale } from '#shared/domain/workspace.ts';

/** Stands in every check-in file, so that one that is sent back instead of its answer is told for what it is. */
export const questionnaireMarker = 'binome-questionnaire';

/** Where the page finds its questions and where it draws itself, by the ids of its elements. */
export const questionnairePlaces = { data: 'questionnaire', root: 'page' } as const;

/**
 * What the page says besides its questions. `{…}` stands where only the page knows what goes: `{answered}`
 * and `{total}` questions, `{count}` characters, the name of the `{file}` it saved.
 */
export const questionnaireWords = [
  'language',
  'due',
  'readers',
  'offline',
  'draft',
  'noDraft',
  'progress',
  'required',
  'likert.1',
  'likert.2',
  'likert.3',
  'likert.4',
  'likert.5',
  'nps.0',
  'nps.10',
  'skill.0',
  'skill.1',
  'skill.2',
  'skill.3',
  'skill.4',
  'clear',
  'textLeft',
  'textOver',
  'quote',
  'quoteHelp',
  'missing',
  'missingOne',
  'tooLong',
  'save',
  'savedTitle',
  'savedText',
  'handIn',
  'once',
  'trouble',
  'troubleText',
  'copy',
  'copied',
  'forget',
] as const;
export type QuestionnaireWord = (typeof questionnaireWords)[number];
export type QuestionnaireWords = Readonly<Record<QuestionnaireWord, string>>;

/** Every word that the page says, as it is said in one language. */
export function collectWords(say: (word: QuestionnaireWord) => string): QuestionnaireWords {
  const words: Partial<Record<QuestionnaireWord, string>> = {};
  for (const word of questionnaireWords) words[word] = say(word);
  if (!isWhole(words)) throw new Error('A word is missing');
  return words;
}

function isWhole(words: Partial<QuestionnaireWords>): words is QuestionnaireWords {
  return questionnaireWords.every((word) => words[word] !== undefined);
}

/** All that a check-in file holds: it is one person's and needs nothing from anywhere. */
export interface Questionnaire {
  readonly marker: typeof questionnaireMarker;
  readonly surveyId: SurveyId;
  readonly invitationId: SurveyInvitationId;
  readonly key: string;
  readonly isAnonymous: boolean;
  readonly programme: string;
  /** Whose it is; null in an anonymous survey. */
  readonly person: string | null;
  readonly title: LocalText;
  readonly intro: LocalText;
  readonly items: readonly Pick<SurveyItem, 'id' | 'kind' | 'text' | 'options' | 'isRequired'>[];
  readonly words: Readonly<Record<Locale, QuestionnaireWords>>;
  /** What the answer is called, without its ending. */
  readonly answerName: string;
}
