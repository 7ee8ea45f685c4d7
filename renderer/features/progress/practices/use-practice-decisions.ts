import { useMemo } from 'react';
import type { CalendarDate } from '#shared/domain/ids.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import {
  abandonPractice,
  adoptPractice,
  checkPractice,
  editPractice,
  recordPractice,
  resumePractice,
  takeBackAdoption,
  type MovedPractice,
  type PracticeInput,
  type PracticeMoveProblem,
  type PracticeProblem,
} from '#shared/domain/progress/practice-decisions.ts';
import type { Practice, PracticeCheck } from '#shared/domain/progress/practice.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useCommand } from '#renderer/services/use-command.ts';
import { useInTurn } from '#renderer/services/use-in-turn.ts';
import { getPractice } from '#renderer/storage/repositories/practices.ts';
import {
  deletePracticeCommand,
  editPracticeCommand,
  movePracticeCommand,
  recordPracticeCommand,
  type PracticeMove,
} from './commands.ts';

export type PracticeDecisions = ReturnType<typeof usePracticeDecisions>;

/** What became of a move: what is wrong with it, or whether it is on the disk. */
export type PracticeMoved = PracticeMoveProblem | 'stored' | 'failed';

/**
 * What can be decided about practices; each decision can be undone. It is made on what is stored when its
 * turn comes: of two quick clicks, neither starts from what was there before the other.
 */
export function usePracticeDecisions() {
  const { t } = useLanguage();
  const { database, domainContext } = useServices();
  const run = useCommand();
  const inTurn = useInTurn();
  return useMemo(() => {
    const move = async (
      practice: Practice,
      kind: PracticeMove,
      decide: (stored: Practice) => MovedPractice,
      notice: string,
    ): Promise<PracticeMoved> =>
      inTurn(async () => {
        const stored = await getPractice(database, practice.id);
        if (stored === null) return 'not-now';
        const moved = decide(stored);
        if (!moved.ok) return moved.error;
        return (await run(movePracticeCommand(kind, moved.value), notice)) ? 'stored' : 'failed';
      });
    return {
      /**
       * Notes a new practice, or writes an existing one anew.
       * @returns what is wrong with it; null once it is on the disk
       */
      store: async (
        pair: Pair,
        practice: Practice | null,
        input: PracticeInput,
      ): Promise<readonly PracticeProblem[] | null> =>
        inTurn(async () => {
          const context = domainContext();
          const before = practice === null ? null : await getPractice(database, practice.id);
          const written =
            before === null
              ? recordPractice(pair, input, context)
              : editPractice(pair, before, input, context);
          if (!written.ok) return written.error;
          const command =
            before === null
              ? recordPracticeCommand(written.value)
              : editPracticeCommand(written.value);
          const notice = t(before === null ? 'practices.recorded' : 'practices.edited');
          return (await run(command, notice)) ? null : [];
        }),
      adopt: async (practice: Practice) =>
        move(
          practice,
          'adopt',
          (stored) => {
            const context = domainContext();
            return adoptPractice(stored, context.today, context);
          },
          t('practices.moved.adopt'),
        ),
      takeBack: async (practice: Practice) =>
        move(practice, 'take-back', takeBackAdoption, t('practices.moved.take-back')),
      abandon: async (
        practice: Practice,
        given: { readonly on: CalendarDate; readonly reason: string },
      ) =>
        move(
          practice,
          'abandon',
          (stored) => abandonPractice(stored, given, domainContext()),
          t('practices.moved.abandon'),
        ),
      resume: async (practice: Practice) =>
        move(
          practice,
          'resume',
          (stored) => resumePractice(stored, domainContext()),
          t('practices.moved.resume'),
        ),
      check: async (practice: Practice, check: PracticeCheck) =>
        move(
          practice,
          'check',
          (stored) => checkPractice(stored, check, domainContext()),
          t(check.isKept ? 'practices.checked.kept' : 'practices.checked.lost'),
        ),
      remove: async (practice: Practice) =>
        run(deletePracticeCommand(practice), t('practices.deleted')),
    };
  }, [database, domainContext, inTurn, run, t]);
}
