import { useMemo } from 'react';
import type { ProgrammeId } from '#shared/domain/ids.ts';
import {
  addReading,
  editIndicator,
  editReading,
  setIndicator,
  type IndicatorInput,
  type IndicatorProblem,
  type ReadingInput,
  type ReadingProblem,
} from '#shared/domain/progress/indicator-decisions.ts';
import type { Indicator, IndicatorReading, KpiName } from '#shared/domain/progress/indicator.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useCommand } from '#renderer/services/use-command.ts';
import { useInTurn } from '#renderer/services/use-in-turn.ts';
import {
  getIndicator,
  getReading,
  listIndicators,
  listReadings,
} from '#renderer/storage/repositories/indicators.ts';
import {
  addReadingCommand,
  deleteReadingCommand,
  editIndicatorCommand,
  editReadingCommand,
  removeIndicatorCommand,
  setIndicatorCommand,
} from './commands.ts';

export type IndicatorDecisions = ReturnType<typeof useIndicatorDecisions>;

/**
 * What can be decided about the indicators of a programme; each decision can be undone. It is made on what
 * is stored when its turn comes: of two quick clicks, neither starts from what was there before the other.
 */
export function useIndicatorDecisions(programmeId: ProgrammeId) {
  const { t } = useLanguage();
  const { database, domainContext } = useServices();
  const run = useCommand();
  const inTurn = useInTurn();
  return useMemo(
    () => ({
      /**
       * Sets an indicator, that of a formula or one of the programme's own, or writes an existing one anew.
       * @returns what is wrong with it; null once it is on the disk
       */
      store: async (
        kpi: KpiName | null,
        indicator: Indicator | null,
        input: IndicatorInput,
      ): Promise<readonly IndicatorProblem[] | null> =>
        inTurn(async () => {
          const others = await listIndicators(database, programmeId);
          // A formula has one target, however often it is set.
          const before =
            kpi === null
              ? others.find(({ id }) => id === indicator?.id)
              : others.find((other) => other.kpi === kpi);
          const written =
            before === undefined
              ? setIndicator({ programmeId, kpi, others }, input, domainContext())
              : editIndicator(before, others, input);
          if (!written.ok) return written.error;
          const command =
            before === undefined
              ? setIndicatorCommand(written.value)
              : editIndicatorCommand(written.value);
          const setKey = kpi === null ? 'indicators.set' : 'indicators.targetSet';
          const notice = t(before === undefined ? setKey : 'indicators.edited');
          return (await run(command, notice)) ? null : [];
        }),
      remove: async (indicator: Indicator) =>
        inTurn(async () => {
          const stored = await getIndicator(database, indicator.id);
          if (stored === null) return false;
          const readings = await listReadings(database, programmeId);
          const notice = t(stored.kpi === null ? 'indicators.removed' : 'indicators.targetRemoved');
          return run(removeIndicatorCommand(stored, readings), notice);
        }),
      /** @returns what is wrong with the reading; null once it is on the disk */
      storeReading: async (
        indicator: Indicator,
        reading: IndicatorReading | null,
        input: ReadingInput,
      ): Promise<readonly ReadingProblem[] | null> =>
        inTurn(async () => {
          const context = domainContext();
          const before = reading === null ? null : await getReading(database, reading.id);
          const written =
            before === null
              ? addReading(indicator, input, context)
              : editReading(before, input, context);
          if (!written.ok) return written.error;
          const command =
            before === null ? addReadingCommand(written.value) : editReadingCommand(written.value);
          const notice = t(
            before === null ? 'indicators.reading.added' : 'indicators.reading.edited',
          );
          return (await run(command, notice)) ? null : [];
        }),
      removeReading: async (reading: IndicatorReading) =>
        run(deleteReadingCommand(reading), t('indicators.reading.deleted')),
    }),
    [database, domainContext, inTurn, programmeId, run, t],
  );
}
