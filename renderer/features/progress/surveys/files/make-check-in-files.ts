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
import { replaceForbidden, shortenToBytes, trimName } from '#shared/lib/file-name.ts';
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
        person === undefined ? `${titleIn(setting)} ${markOf(invitation)}` : suggestedName,
    };
    const text = writeQuestionnaire(questionnaire, { ...page, noScript });
    return [{ suggestedName: `${suggestedName}.html`, content: new TextEncoder().encode(text) }];
  });
}

const markLength = 8;
/** In UTF-8, so that neither the title nor the person is cut off the name of the file. */
const mostPartBytes = 46;

/** Names without their ending, no two alike; whoever has gone from the list of people gets no file. */
function nameFiles(
  invitations: readonly SurveyInvitation[],
  setting: CheckInSetting,
): ReadonlyMap<SurveyInvitation, string> {
  const { survey, people, locale } = setting;
  const t = createTranslate(locale);
  const title = titleIn(setting);
  if (!survey.isAnonymous) {
    const labels = labelPeople([...people.values()]);
    return new Map(
      invitations.flatMap((invitation) => {
        const label = invitation.personId === null ? undefined : labels.get(invitation.personId);
        if (label === undefined) return [];
        const { text, isUnique } = label;
        const mark = isUnique ? '' : markOf(invitation);
        const whose = [text, mark].filter((part) => part !== '').join(' ');
        return [[invitation, `${title} - ${whose}`] as const];
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

interface PersonLabel {
  /** Empty for a name that no file can bear. */
  readonly text: string;
  readonly isUnique: boolean;
}

/** Names, with the address beside them where two people bear the same one; that may still leave two alike. */
function labelPeople(people: readonly Person[]): ReadonlyMap<PersonId, PersonLabel> {
  const names = people.map((person) => cleanPart(displayName(person)));
  const isSharedName = findRepeated(names);
  const texts = people.map(({ email }, index) => {
    const name = names[index] ?? '';
    return isSharedName(name) && email !== '' ? `${name} ${cleanPart(email)}`.trim() : name;
  });
  const isShared = findRepeated(texts);
  return new Map(
    people.map(({ id }, index) => {
      const text = texts[index] ?? '';
      return [id, { text, isUnique: text !== '' && !isShared(text) }];
    }),
  );
}

/** Most systems take capitals and small letters for the same. */
function findRepeated(names: readonly string[]): (name: string) => boolean {
  const counts = new Map<string, number>();
  for (const name of names.map((one) => one.toLowerCase())) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return (name) => (counts.get(name.toLowerCase()) ?? 0) > 1;
}

/** The end of its id, which is chance. */
function markOf({ id }: SurveyInvitation): string {
  return id.slice(-markLength);
}

function titleIn({ survey, locale }: CheckInSetting): string {
  return cleanPart(textIn(survey.title, locale)) || 'Binôme';
}

/** Without what systems forbid in names, which would leave gaps in this one. */
function cleanPart(text: string): string {
  return trimName(shortenToBytes(trimName(replaceForbidden(text, ' ')), mostPartBytes));
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
