import { useEffect, useState } from 'react';
import type { ReportSection } from '#shared/domain/progress/progress-report.ts';
import type { ReportPicture } from '#shared/formats/progress-report/report-document.ts';
import { drawPng } from '#renderer/components/charts/draw-chart.ts';
import type { ReportChart } from './report-charts.ts';

/** A chart as a picture, the same on screen, on paper and in every file. */
export interface DrawnChart extends ReportPicture {
  readonly section: ReportSection;
  /** A `data:` address. */
  readonly address: string;
}

/** The charts as pictures; null until they are drawn. */
export function useReportPictures(
  charts: readonly ReportChart[] | undefined,
): readonly DrawnChart[] | null {
  const [drawn, setDrawn] = useState<{
    readonly of: readonly ReportChart[];
    readonly pictures: readonly DrawnChart[];
  } | null>(null);
  useEffect(() => {
    if (charts === undefined) return undefined;
    let isWanted = true;
    void drawAll(charts).then((pictures) => {
      if (isWanted) setDrawn({ of: charts, pictures });
    });
    return () => {
      isWanted = false;
    };
  }, [charts]);
  return drawn === null || drawn.of !== charts ? null : drawn.pictures;
}

async function drawAll(charts: readonly ReportChart[]): Promise<readonly DrawnChart[]> {
  const pictures: DrawnChart[] = [];
  for (const { section, title, basis, spec } of charts) {
    const address = await drawPng(spec, { title, basis });
    const png = bytesOf(address);
    pictures.push({ section, title, basis, address, png, ...sizeOf(png) });
  }
  return pictures;
}

function bytesOf(address: string): Uint8Array {
  const text = atob(address.slice(address.indexOf(',') + 1));
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** The size that a PNG's first chunk states (ISO/IEC 15948, 11.2.1). */
function sizeOf(png: Uint8Array): { readonly width: number; readonly height: number } {
  const view = new DataView(png.buffer, png.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
