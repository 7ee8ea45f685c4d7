import { useMemo, useState } from 'react';
import {
  ChartCard,
  type ChartAction,
  type ChartWords,
} from '#renderer/components/charts/chart-card.tsx';
import { Pager } from '#renderer/components/pager.tsx';
import { meetingsChart, namedMeetings, pairsOfPage } from './meetings-chart.ts';
import type { ChartInput, ProgrammeChart } from './programme-chart.ts';

/** Pairs × weeks, drawn one page of pairs at a time; what is copied or saved as an image is the page in view. */
export function MeetingsCard(props: {
  readonly input: ChartInput;
  readonly words: ChartWords;
  actionsOf(chart: ProgrammeChart): readonly ChartAction[];
  formatNumber(value: number): string;
}) {
  const { input, words, actionsOf, formatNumber } = props;
  const { t } = input.language;
  const [wanted, setWanted] = useState(0);
  const meetings = useMemo(() => namedMeetings(input), [input]);
  const { pairs, pages } = meetings;
  // A filter can leave fewer pages than the one that was turned to.
  const page = Math.min(wanted, pages - 1);
  const chart = useMemo(() => meetingsChart(meetings, page, input), [input, meetings, page]);
  return (
    <ChartCard
      {...chart}
      words={words}
      formatNumber={formatNumber}
      actions={actionsOf(chart)}
      pager={
        pages > 1 && (
          <Pager
            page={page}
            pages={pages}
            shown={t('charts.meetings.page', {
              ...pairsOfPage(meetings, page),
              count: pairs.length,
            })}
            names={{
              previous: t('charts.meetings.previous'),
              next: t('charts.meetings.next'),
            }}
            onPage={setWanted}
          />
        )
      }
    />
  );
}
