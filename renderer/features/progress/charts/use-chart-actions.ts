import { useCallback } from 'react';
import { writeTableCsv } from '#shared/formats/table/sheet-table.ts';
import type { ChartAction } from '#renderer/components/charts/chart-card.tsx';
import { useServices } from '#renderer/services/app-services.tsx';
import { describeIpcError } from '#renderer/services/describe-ipc-error.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useNotices } from '#renderer/services/notices.ts';
import { useSavedNotice } from '#renderer/services/use-saved-notice.ts';
import type { ProgrammeChart } from './programme-chart.ts';

/** What the menu of a chart does: its image goes to the clipboard or a file, its numbers to a CSV table. */
export function useChartActions(
  programmeName: string,
): (chart: ProgrammeChart) => readonly ChartAction[] {
  const { t, locale } = useLanguage();
  const { desktop } = useServices();
  const showSaved = useSavedNotice();
  const show = useNotices((state) => state.show);

  const save = useCallback(
    async (
      chart: ProgrammeChart,
      kind: 'png' | 'svg' | 'csv',
      content: Uint8Array<ArrayBuffer>,
    ) => {
      const name =
        chart.isNameless === true
          ? chart.title
          : t('charts.fileName', { programme: programmeName, chart: chart.title });
      showSaved(await desktop.saveFile({ suggestedName: `${name}.${kind}`, kind, content }));
    },
    [desktop, programmeName, showSaved, t],
  );

  const copy = useCallback(
    async (chart: ProgrammeChart) => {
      const copied = await desktop.writeImageToClipboard({ png: await pngOf(chart) });
      show(
        copied.ok
          ? { text: t('charts.copied'), severity: 'info', action: null }
          : { text: describeIpcError(copied.error.code, t), severity: 'error', action: null },
      );
    },
    [desktop, show, t],
  );

  return useCallback(
    (chart) => [
      { label: t('charts.action.copy'), run: () => void copy(chart) },
      {
        label: t('charts.action.png'),
        run: () => void pngOf(chart).then((png) => save(chart, 'png', png)),
      },
      {
        label: t('charts.action.svg'),
        run: () => void svgOf(chart).then((svg) => save(chart, 'svg', svg)),
      },
      {
        label: t('charts.action.csv'),
        run: () =>
          void save(chart, 'csv', new TextEncoder().encode(writeTableCsv(chart.table, locale))),
      },
    ],
    [copy, locale, save, t],
  );
}

async function pngOf(chart: ProgrammeChart): Promise<Uint8Array<ArrayBuffer>> {
  if (chart.spec === null) return new Uint8Array();
  const { drawPng } = await import('#renderer/components/charts/draw-chart.ts');
  const address = await drawPng(chart.spec, chart);
  const text = atob(address.slice(address.indexOf(',') + 1));
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

async function svgOf(chart: ProgrammeChart): Promise<Uint8Array<ArrayBuffer>> {
  if (chart.spec === null) return new Uint8Array();
  const { drawSvg } = await import('#renderer/components/charts/draw-chart.ts');
  return new TextEncoder().encode(await drawSvg(chart.spec, chart));
}
