import { useMemo } from 'react';
import { addDays } from '#shared/domain/calendar/day-arithmetic.ts';
import type { CalendarDate, SurveyId, SurveyInvitationId } from '#shared/domain/ids.ts';
import { isCalendarDate } from '#shared/domain/programme/create-programme.ts';
import {
  arrangeItems,
  closeSurvey,
  editSurvey,
  keepAsTemplate,
  openSurvey,
  putItem,
  reopenSurvey,
  type SurveyDetails,
} from '#shared/domain/progress/survey-decisions.ts';
import { noteInterview, type InterviewProblem } from '#shared/domain/progress/survey-interview.ts';
import {
  askedPeople,
  inviteMissing,
  missingPeople,
} from '#shared/domain/progress/survey-invitations.ts';
import type { ItemProblem, SurveyProblem } from '#shared/domain/progress/survey-problems.ts';
import type { SurveyResponse } from '#shared/domain/progress/survey-response.ts';
import type { Survey, SurveyItem } from '#shared/domain/progress/survey.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useCommand, type Command } from '#renderer/services/use-command.ts';
import { useInTurn } from '#renderer/services/use-in-turn.ts';
import { listResponsesTo } from '#renderer/storage/repositories/survey-responses.ts';
import { getSurvey, listInvitationsTo } from '#renderer/storage/repositories/surveys.ts';
import {
  closeSurveyCommand,
  deleteSurveyCommand,
  editSurveyCommand,
  inviteCommand,
  keepTemplateCommand,
  noteInterviewCommand,
  openSurveyCommand,
  reopenSurveyCommand,
} from './commands.ts';
import { newKey } from './new-key.ts';
import { readSurveyPeople } from './queries.ts';

/** How long a survey that is opened again takes answers, at least. */
const reopenedDays = 7;

/**
 * What can be decided about one survey; each decision can be undone, but for the closing of an anonymous
 * one. It is made on what is stored when its turn comes.
 */
export function useSurveyActions(surveyId: SurveyId) {
  const { t } = useLanguage();
  const { database, domainContext } = useServices();
  const run = useCommand();
  const inTurn = useInTurn();
  return useMemo(() => {
    const change = async (
      decide: (stored: Survey) => Command | null | Promise<Command | null>,
      notice?: string,
    ): Promise<boolean> =>
      inTurn(async () => {
        const stored = await getSurvey(database, surveyId);
        const command = stored === null ? null : await decide(stored);
        return command !== null && run(command, notice);
      });
    const invitationContext = () => ({ ...domainContext(), newKey });
    return {
      /** @returns what is wrong; empty when it could not be stored, null once it is on the disk */
      edit: async (details: SurveyDetails): Promise<readonly SurveyProblem[] | null> => {
        let problems: readonly SurveyProblem[] = [];
        const isStored = await change((stored) => {
          const edited = editSurvey(stored, details);
          if (!edited.ok) problems = edited.error;
          return edited.ok ? editSurveyCommand(edited.value) : null;
        }, t('surveys.edited'));
        return isStored ? null : problems;
      },
      /** As `edit`, for one question. */
      putItem: async (item: SurveyItem, notice: string): Promise<readonly ItemProblem[] | null> => {
        let problems: readonly ItemProblem[] = [];
        const isStored = await change((stored) => {
          const written = putItem(stored, item);
          if (!written.ok && written.error !== 'not-a-draft') problems = written.error;
          return written.ok ? editSurveyCommand(written.value) : null;
        }, notice);
        return isStored ? null : problems;
      },
      moveItem: async (itemId: SurveyItem['id'], step: -1 | 1) =>
        change((stored) => {
          const order = stored.items.map(({ id }) => id);
          const place = order.indexOf(itemId);
          const other = order[place + step];
          if (place === -1 || other === undefined) return null;
          const moved = order.with(place, other).with(place + step, itemId);
          return editSurveyCommand(arrangeItems(stored, moved));
        }),
      removeItem: async (itemId: SurveyItem['id']) =>
        change((stored) => {
          const kept = stored.items.map(({ id }) => id).filter((id) => id !== itemId);
          return editSurveyCommand(arrangeItems(stored, kept));
        }, t('surveys.item.removed')),
      open: async () =>
        change(async (stored) => {
          const { participants, pairs } = await readSurveyPeople(database, stored.programmeId);
          const people = askedPeople(stored, participants, pairs);
          const opened = openSurvey(stored, people, invitationContext());
          return opened.ok ? openSurveyCommand(opened.value) : null;
        }, t('surveys.opened')),
      close: async () =>
        change(async (stored) => {
          const responses = await listResponsesTo(database, surveyId);
          const invitations = await listInvitationsTo(database, surveyId);
          const closed = closeSurvey(stored, responses, domainContext());
          if (closed === null) return null;
          return {
            ...closeSurveyCommand(closed, invitations),
            // One that is filed at this very moment would stay out of what is written anew.
            isStillWanted: async () =>
              (await listResponsesTo(database, surveyId)).length === responses.length,
          };
        }, t('surveys.closed')),
      reopen: async () =>
        change(async (stored) => {
          const { length } = await listResponsesTo(database, surveyId);
          const reopened = reopenSurvey(stored, length, dayIn(reopenedDays, domainContext().today));
          return reopened.ok ? reopenSurveyCommand(reopened.value) : null;
        }, t('surveys.reopened')),
      remove: async () =>
        change(async (stored) => {
          if (stored.state !== 'draft') return null;
          const [invitations, responses] = await Promise.all([
            listInvitationsTo(database, surveyId),
            listResponsesTo(database, surveyId),
          ]);
          return deleteSurveyCommand(stored, { invitations, responses });
        }, t('surveys.deleted')),
      inviteMissing: async () =>
        change(async (stored) => {
          const { participants, pairs } = await readSurveyPeople(database, stored.programmeId);
          const invited = await listInvitationsTo(database, surveyId);
          const people = askedPeople(stored, participants, pairs);
          const missing = missingPeople(stored, invited, people);
          const made = inviteMissing(stored, missing, invitationContext());
          return made.ok ? inviteCommand(made.value) : null;
        }, t('surveys.invited')),
      keepTemplate: async () =>
        change(
          (stored) => keepTemplateCommand(keepAsTemplate(stored, domainContext())),
          t('surveys.template.kept'),
        ),
      /** @returns what keeps it from being noted; null once it is on the disk, `failed` when the disk refused */
      noteInterview: async (
        invitationId: SurveyInvitationId,
        given: Pick<SurveyResponse, 'answers' | 'mayQuote'>,
        notice: string,
      ): Promise<InterviewProblem | 'failed' | null> => {
        let problem: InterviewProblem | 'failed' = 'failed';
        const isStored = await change(async (stored) => {
          const invitations = await listInvitationsTo(database, surveyId);
          const invitation = invitations.find(({ id }) => id === invitationId);
          if (invitation === undefined) return null;
          const { pairs } = await readSurveyPeople(database, stored.programmeId);
          const noted = noteInterview(stored, invitation, given, pairs, domainContext());
          if (!noted.ok) problem = noted.error;
          return noted.ok ? noteInterviewCommand(noted.value) : null;
        }, notice);
        return isStored ? null : problem;
      },
    };
  }, [database, domainContext, inTurn, run, surveyId, t]);
}

export type SurveyActions = ReturnType<typeof useSurveyActions>;

function dayIn(days: number, today: CalendarDate): CalendarDate {
  const day = addDays(today, days);
  return isCalendarDate(day) ? day : today;
}
