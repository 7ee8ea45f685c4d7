import { useCallback, useEffect, useRef, useState } from 'react';
import type { ProgrammeId } from '#shared/domain/ids.ts';
import { textIn } from '#shared/domain/progress/survey-texts.ts';
import { fileResponses, type RefusedFile } from '#shared/formats/check-in/file-responses.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useNotices } from '#renderer/services/notices.ts';
import { useCommand } from '#renderer/services/use-command.ts';
import { useInTurn } from '#renderer/services/use-in-turn.ts';
import { listSurveys } from '#renderer/storage/repositories/surveys.ts';
import { mostFiles, type CollectedFile } from './collect-files.ts';
import { fileResponsesCommand } from './commands.ts';
import { readFilingDesk } from './filing-desk.ts';
import { readFiles } from './read-files.ts';

export interface FilingReport {
  /** How many were filed, by the title of their survey. */
  readonly filed: readonly { readonly survey: string; readonly count: number }[];
  readonly refused: readonly RefusedFile[];
}

export type FilingState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly done: number; readonly total: number }
  | { readonly kind: 'reported'; readonly report: FilingReport };

/** Takes files as they come, reads, checks and files them; leaving the screen ends the reading. */
export function useFileResponses(programmeId: ProgrammeId): {
  readonly state: FilingState;
  take(collecting: Promise<readonly CollectedFile[] | null>): void;
  cancel(): void;
  close(): void;
} {
  const { t, locale } = useLanguage();
  const { database, domainContext } = useServices();
  const run = useCommand();
  const inTurn = useInTurn();
  const show = useNotices((notices) => notices.show);
  const [state, setState] = useState<FilingState>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const file = async (files: readonly CollectedFile[]): Promise<FilingState> => {
    const controller = new AbortController();
    running.current = controller;
    const total = files.length;
    setState({ kind: 'reading', done: 0, total });
    const read = await readFiles(files, controller.signal, (done) => {
      setState({ kind: 'reading', done, total });
    });
    if (read === null) return { kind: 'idle' };
    const desk = await readFilingDesk(database, programmeId, read, domainContext());
    const filing = fileResponses(read, desk);
    const count = filing.responses.length;
    // Whoever has left the screen by now, or changed their mind, is not surprised by answers.
    if (controller.signal.aborted) return { kind: 'idle' };
    let isOutdated = false;
    const command = {
      ...fileResponsesCommand(filing),
      // Results that can be seen since a survey was closed would show what one more answer says.
      isStillWanted: async () => {
        const surveys = await listSurveys(database, programmeId);
        const open = new Set(surveys.filter((one) => one.state === 'open').map(({ id }) => id));
        isOutdated = !filing.responses.every(({ surveyId }) => open.has(surveyId));
        return !isOutdated;
      },
    };
    if (count > 0 && !(await run(command, t('checkIn.filed', { count })))) {
      if (isOutdated) throw new Error('A survey was closed meanwhile');
      return { kind: 'idle' };
    }
    return {
      kind: 'reported',
      report: {
        filed: desk.surveys.flatMap(({ id, title }) => {
          const responses = filing.responses.filter(({ surveyId }) => surveyId === id);
          if (responses.length === 0) return [];
          return [{ survey: textIn(title, locale), count: responses.length }];
        }),
        refused: filing.refused,
      },
    };
  };

  const take = (collecting: Promise<readonly CollectedFile[] | null>) => {
    const tell = (text: string) => show({ text, severity: 'error', action: null });
    // Whatever goes wrong with it is told when its turn comes.
    collecting.catch(() => undefined);
    void inTurn(async () => {
      try {
        const files = await collecting;
        if (files === null) tell(t('checkIn.drop.tooMany', { most: mostFiles }));
        else if (files.length === 0) tell(t('checkIn.drop.empty'));
        else setState(await file(files));
      } catch {
        setState({ kind: 'idle' });
        tell(t('checkIn.drop.failed'));
      }
    });
  };

  const cancel = useCallback(() => running.current?.abort(), []);
  const close = useCallback(() => {
    setState({ kind: 'idle' });
  }, []);
  return { state, take, cancel, close };
}
