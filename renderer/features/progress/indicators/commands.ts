import type { Indicator, IndicatorReading } from '#shared/domain/progress/indicator.ts';
import type { Change } from '#renderer/storage/change.ts';
import type { Command } from '#renderer/services/use-command.ts';

export function setIndicatorCommand(indicator: Indicator): Command {
  return { name: 'command.setIndicator', changes: [put(indicator)] };
}

export function editIndicatorCommand(indicator: Indicator): Command {
  return { name: 'command.editIndicator', changes: [put(indicator)] };
}

function put(entity: Indicator): Change {
  return { kind: 'put', table: 'indicators', entity };
}

/** Removes an indicator; its readings mean nothing without it. */
export function removeIndicatorCommand(
  { id }: Indicator,
  readings: readonly IndicatorReading[],
): Command {
  return {
    name: 'command.removeIndicator',
    changes: [
      { kind: 'delete', table: 'indicators', id },
      ...readings
        .filter(({ indicatorId }) => indicatorId === id)
        .map((reading): Change => ({ kind: 'delete', table: 'indicatorReadings', id: reading.id })),
    ],
  };
}

export function addReadingCommand(entity: IndicatorReading): Command {
  return {
    name: 'command.addReading',
    changes: [{ kind: 'put', table: 'indicatorReadings', entity }],
  };
}

export function editReadingCommand(entity: IndicatorReading): Command {
  return {
    name: 'command.editReading',
    changes: [{ kind: 'put', table: 'indicatorReadings', entity }],
  };
}

export function deleteReadingCommand({ id }: IndicatorReading): Command {
  return {
    name: 'command.deleteReading',
    changes: [{ kind: 'delete', table: 'indicatorReadings', id }],
  };
}
