import { useCallback, useEffect, useRef, useState } from 'react';
import type { SurveyInvitationId } from '#shared/domain/ids.ts';
import { answerTo } from '#shared/domain/progress/survey-answers.ts';
import type { SurveyResponse } from '#shared/domain/progress/survey-response.ts';
import type { SurveyItem } from '#shared/domain/progress/survey.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useInTurn } from '#renderer/services/use-in-turn.ts';
import { dropLineDraft, keepLineDraft, readLineDraft } from '#renderer/storage/line-drafts.ts';

export type NotedAnswers = Pick<SurveyResponse, 'answers' | 'mayQuote'>;

export const nothingNoted: NotedAnswers = { answers: {}, mayQuote: false };

/** What is noted is on the disk this long after. */
const keepMilliseconds = 500;

const ignore = (): undefined => undefined;

/** Where the draft is kept of what somebody says. */
export function interviewPlace(invitationId: SurveyInvitationId): string {
  return `survey:${invitationId}`;
}

/**
 * What is being noted of an interview. It is kept on this computer until it is filed, so that a talk that
 * is broken off goes on where it was, even after a crash.
 */
export function useInterviewDraft(invitationId: SurveyInvitationId, items: readonly SurveyItem[]) {
  const { database } = useServices();
  const [noted, setNoted] = useState<NotedAnswers>(nothingNoted);
  /** Null until it is known whether anything was noted before. */
  const [isRestored, setIsRestored] = useState<boolean | null>(null);
  const place = interviewPlace(invitationId);
  const inTurn = useInTurn();
  const latest = useRef<NotedAnswers | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);

  const keepNow = useCallback(() => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    const { current } = latest;
    if (current === null) return;
    const draft = { id: place, text: JSON.stringify(current), minutes: null };
    // A disk that refuses is told of when the answers are filed.
    void inTurn(async () => keepLineDraft(database, draft)).catch(ignore);
  }, [database, inTurn, place]);

  const firstItems = useRef(items);
  useEffect(() => {
    let isWanted = true;
    const restore = async (): Promise<void> => {
      const draft = await readLineDraft(database, place);
      if (!isWanted) return;
      const kept = draft === null ? null : readNoted(draft.text, firstItems.current);
      if (kept !== null) setNoted(kept);
      setIsRestored(kept !== null);
    };
    void restore().catch(() => {
      setIsRestored(false);
    });
    return () => {
      isWanted = false;
      if (timer.current !== null) keepNow();
    };
  }, [database, keepNow, place]);

  const note = useCallback(
    (next: NotedAnswers) => {
      setNoted(next);
      latest.current = next;
      timer.current ??= setTimeout(keepNow, keepMilliseconds);
    },
    [keepNow],
  );
  const drop = useCallback(async (): Promise<void> => {
    latest.current = null;
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    await inTurn(async () => dropLineDraft(database, place)).catch(ignore);
  }, [database, inTurn, place]);
  const startOver = useCallback(() => {
    setNoted(nothingNoted);
    setIsRestored(false);
    void drop();
  }, [drop]);
  return { noted, note, isRestored, drop, startOver };
}

/** What of a draft still answers a question of the survey; null when nothing does. */
export function readNoted(text: string, items: readonly SurveyItem[]): NotedAnswers | null {
  const value: unknown = parse(text);
  if (!isRecord(value) || !isRecord(value['answers'])) return null;
  const { answers: given } = value;
  const answers: Record<string, number | string> = {};
  for (const item of items) {
    const answer = given[item.id];
    if (typeof answer !== 'number' && typeof answer !== 'string') continue;
    const fitting = answerTo(item, { answers: { [item.id]: answer } });
    if (fitting !== undefined) answers[item.id] = fitting;
  }
  if (Object.keys(answers).length === 0) return null;
  return { answers, mayQuote: value['mayQuote'] === true };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
