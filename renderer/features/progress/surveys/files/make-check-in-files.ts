import type { PersonId } from '#shared/domain/ids.ts';
import { displayName, type Person } from '#shared/domain/people/person.ts';
import { fewestAnonymous } from '#shared/domain/progress/figure.ts';
import { textIn } from '#shared/domain/progress/survey-texts.ts';
import type { Survey, SurveyInvitation } from '#shared/domain/progress/survey.ts';
import type { Locale } from '#shared/domain/workspace.ts';
import {
  collectWords,
  questionnaireMarker,
  type Questionnaire,
  type QuestionnaireWords,
} from '#shared/formats/check-in/questionnaire.ts';
import { writeQuestionnaire } from '#shared/formats/check-in/write-questionnaire.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import { createDateWriter } from '#shared/i18n/write-date.ts';
import type { BuiltPage } from './load-page.ts';

export interface CheckInFile {
  readonly suggestedName: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

interface CheckInSetting {
  readonly survey: Survey;
  readonly programme: string;
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly page: BuiltPage;
  /** Of the files' names; the questionnaires themselves speak both. */
  readonly locale: Locale;
}

/**
 * A questionnaire for each invitation. Those of an anonymous survey are numbered in the order of their
 * ids, which `inviteAll` gives by chance: the numbers tell nothing and are the same at each export, also
 * once others have been invited, whose numbers follow. Give all its invitations.
 */
export function makeCheckInFiles(
  invitations: readonly SurveyInvitation[],
  setting: CheckInSetting,
): readonly CheckInFile[] {
  const { survey, page, people } = setting;
  const words = {
    en: wordsIn('en', setting),
    fr: wordsIn('fr', setting),
  };
  const noScript = (['en', 'fr'] as const).map((locale) =>
    createTranslate(locale)('checkIn.page.noScript'),
  );
  const names = nameFiles(invitations, setting);
  return invitations.flatMap((invitation) => {
    const suggestedName = names.get(invitation);
    if (suggestedName === undefined) return [];
    const person = invitation.personId === null ? undefined : people.get(invitation.personId);
    const questionnaire: Questionnaire = {
      marker: questionnaireMarker,
      surveyId: survey.id,
      invitationId: invitation.id,
      key: invitation.key,
      isAnonymous: survey.isAnonymous,
      programme: setting.programme,
      person: person === undefined ? null : displayName(person),
      title: survey.title,
      intro: survey.intro,
      items: survey.items.map(({ id, kind, text, options, isRequired }) => ({
        id,
        kind,
        text,
        options,
        isRequired,
      })),
      words,
      // In one heap no two may have the same name, and a number would tell which file it answers.
      answerName:
        person === undefined
          ? `${titleIn(setting)} ${invitation.id.slice(-markLength)}`
          : suggestedName,
    };
    const text = writeQuestionnaire(questionnaire, { ...page, noScript });
    return [{ suggestedName: `${suggestedName}.html`, content: new TextEncoder().encode(text) }];
  });
}

const markLength = 8;
/** So that neither the title nor the person is cut off the name of the file. */
const longestNamePart = 36;

/** Names without their ending; whoever has gone from the list of people gets no file. */
function nameFiles(
  invitations: readonly SurveyInvitation[],
  setting: CheckInSetting,
): ReadonlyMap<SurveyInvitation, string> {
  const { survey, people, locale } = setting;
  const t = createTranslate(locale);
  const title = titleIn(setting);
  if (!survey.isAnonymous) {
    return new Map(
      invitations.flatMap((invitation) => {
        const person = invitation.personId === null ? undefined : people.get(invitation.personId);
        return person === undefined
          ? []
          : [[invitation, `${title} - ${nameApart(person, people)}`] as const];
      }),
    );
  }
  return new Map(
    (['mentor', 'mentee'] as const).flatMap((role) => {
      const own = invitations
        .filter((invitation) => invitation.role === role)
        .toSorted((a, b) => (a.id < b.id ? -1 : 1));
      const digits = String(own.length).length;
      return own.map((invitation, index) => {
        const number = String(index + 1).padStart(digits, '0');
        return [invitation, t(`checkIn.file.${role}`, { survey: title, number })] as const;
      });
    }),
  );
}

/** With the address beside it where two people bear the same name. */
function nameApart(person: Person, people: CheckInSetting['people']): string {
  const name = displayName(person);
  const isShared = [...people.values()].some(
    (other) => other.id !== person.id && displayName(other) === name,
  );
  const shown = cleanPart(name);
  return isShared && person.email !== '' ? `${shown} ${cleanPart(person.email)}` : shown;
}

function titleIn({ survey, locale }: CheckInSetting): string {
  return cleanPart(textIn(survey.title, locale));
}

/** Without what systems forbid in names, which would leave gaps in this one. */
function cleanPart(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, longestNamePart)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
}

function wordsIn(locale: Locale, { survey, programme }: CheckInSetting): QuestionnaireWords {
  const t = createTranslate(locale);
  const values = {
    programme,
    date: createDateWriter(locale, { dateStyle: 'long' }).write(new Date(`${survey.dueOn}T00:00`)),
    isAnonymous: survey.isAnonymous ? 'yes' : 'no',
    fewest: fewestAnonymous,
    // Only the page knows what goes there.
    answered: '{answered}',
    total: '{total}',
    count: '{count}',
    file: '{file}',
  };
  return collectWords((word) => t(`checkIn.page.${word}`, values));
}
