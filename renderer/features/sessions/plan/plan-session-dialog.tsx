import { useDeferredValue, useMemo, useState } from 'react';
import type { AgendaItemId, PairId, ProgrammeId } from '#shared/domain/ids.ts';
import { FormFrame } from '#renderer/components/form-frame.tsx';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useCommand } from '#renderer/services/use-command.ts';
import { planSeriesCommand, planSessionCommand } from '../commands.ts';
import { AgendaSection } from './agenda-section.tsx';
import { asTaken, findAgenda } from './find-agenda.ts';
import { decidePlan, type PlanProblem } from './decide-plan.ts';
import { DateWarnings } from './date-warnings.tsx';
import { DetailsFields } from './details-fields.tsx';
import { DialogSection } from './dialog-section.tsx';
import { fitStart } from './fit-start.ts';
import { isOfNoField } from './field-problems.ts';
import { LengthField } from './length-field.tsx';
import { PairPicker } from './pair-picker.tsx';
import { usePlanningData, type PlanningData } from './planning-data.ts';
import { SeriesSection } from './series-section.tsx';
import {
  followSuggestion,
  initialDetails,
  outlookOf,
  readDetails,
  startOf,
  type PlanInput,
  type SeriesInput,
} from './session-form.ts';
import { useSessionWords } from './session-words.ts';
import { suggestStart, systemTimeZone } from './suggest-start.ts';
import { isStartProblem, WhenFields } from './when-fields.tsx';

interface PlanSessionProps {
  readonly programmeId: ProgrammeId;
  /** Those that meet, as far as that is known; more can be chosen. */
  readonly pairIds: readonly PairId[];
  /** On the wall clock of this computer, `2026-03-02T14:00`; suggested when left out. */
  readonly startsAtLocal?: string;
  /** The key of a shipped agenda or the id of one's own, to begin with; the one that comes next when left out. */
  readonly agenda?: string;
  onClose(): void;
}

/** Plans one session or a series, of one pair or of several together. */
export function PlanSessionDialog(props: PlanSessionProps) {
  const data = usePlanningData(props.programmeId);
  return data === undefined || data === null ? null : <PlanSessionForm {...props} data={data} />;
}

function PlanSessionForm(props: PlanSessionProps & { readonly data: PlanningData }) {
  const { t, locale } = useLanguage();
  const { domainContext } = useServices();
  const run = useCommand();
  const words = useSessionWords();
  const { data } = props;
  const timeZone = systemTimeZone();
  const suggest = useSuggestion(props);
  const [suggested, setSuggested] = useState(() => suggest(props.pairIds, null));
  const [initial] = useState(() => {
    const newKey = () => domainContext().newId<AgendaItemId>();
    const items = findAgenda(props.agenda ?? null, data.templates, locale);
    return items === null ? suggested : { ...suggested, ...asTaken(items, newKey) };
  });
  const [input, setInput] = useState(initial);
  const [problems, setProblems] = useState<readonly PlanProblem[]>([]);
  const change = (part: Partial<PlanInput>) => {
    setInput((current) => ({ ...current, ...part }));
    setProblems([]);
  };
  /** Other pairs, or a series, bring other suggestions; what was written stays. */
  const changeSubject = (part: Pick<PlanInput, 'pairIds'> | Pick<PlanInput, 'series'>) => {
    const { pairIds, series } = { ...input, ...part };
    const next = suggest(pairIds, series);
    setSuggested(next);
    change({ ...followSuggestion(input, suggested, next), ...part });
  };
  const settled = useDeferredValue(input);
  const outlook = useMemo(() => outlookOf(settled, data, timeZone), [data, settled, timeZone]);
  /** Whether the dates counted last are those of a session alone, or no longer are. */
  const isCounting = (settled.series === null) !== (input.series === null);

  const save = async () => {
    const planned = decidePlan(input, data, { timeZone, locale }, domainContext());
    if (!planned.ok) {
      setProblems(planned.error);
      return;
    }
    const { sessions } = planned.value;
    const [first] = sessions;
    if (first === undefined) return;
    const isSaved =
      planned.value.series === null
        ? await run(
            planSessionCommand(first),
            t('sessions.planned', { date: words.momentOf(first.startsAt) }),
          )
        : await run(
            planSeriesCommand({ series: planned.value.series, sessions }),
            t('sessions.plannedSeries', { count: sessions.length }),
          );
    if (isSaved) props.onClose();
  };

  const dates = outlook.ok ? outlook.value.dates : [];
  const [only] = dates;
  const closing = only === undefined || only.kind === 'kept' ? null : only.why;
  const count = dates.filter(({ kind }) => kind !== 'left-out').length;
  return (
    <FormFrame
      title={t('sessions.plan')}
      size="md"
      hasChanges={JSON.stringify(input) !== JSON.stringify(initial)}
      problems={problems.filter(isOfNoField).map((problem) => t(`sessions.problem.${problem}`))}
      isLong
      cannotSave={input.series !== null && count === 0}
      saveLabel={
        input.series === null
          ? t('sessions.plan.one')
          : count === 0 || isCounting
            ? t('sessions.plan.series')
            : t('sessions.plan.many', { count })
      }
      onSave={save}
      onClose={props.onClose}
    >
      <DialogSection title={t('sessions.section.session')}>
        <PairPicker
          data={data}
          pairIds={input.pairIds}
          isMissing={problems.includes('pair-missing')}
          onChange={(pairIds) => {
            changeSubject({ pairIds });
          }}
        />
        <WhenFields
          date={input.date}
          time={input.time}
          timeZone={timeZone}
          problem={problems.find(isStartProblem)}
          onChange={change}
        />
        <LengthField
          minutes={input.minutes}
          isOutOfRange={problems.includes('minutes-out-of-range')}
          onChange={(length) => {
            change({ minutes: length });
          }}
        />
        <DetailsFields input={input} problems={problems} onChange={change} />
        {input.series === null && !isCounting && (
          <DateWarnings
            startsAtLocal={startOf(settled)}
            timeZone={timeZone}
            pairIds={settled.pairIds}
            minutes={readDetails(settled).minutes}
            closing={closing}
            data={data}
          />
        )}
      </DialogSection>
      <SeriesSection
        input={input}
        outlook={isCounting ? null : outlook}
        data={data}
        onChange={(series) => {
          changeSubject({ series });
        }}
      />
      <AgendaSection
        input={input}
        templates={data.templates}
        takesLength
        problems={problems}
        onChange={change}
      />
    </FormFrame>
  );
}

/** What is suggested for the pairs: the agenda that comes next, at the time they would meet next. */
function useSuggestion({
  data,
  startsAtLocal,
}: PlanSessionProps & { readonly data: PlanningData }) {
  const { locale } = useLanguage();
  const { domainContext } = useServices();
  return (pairIds: readonly PairId[], series: SeriesInput | null): PlanInput => {
    const context = domainContext();
    const clock = { now: context.now, today: context.today, timeZone: systemTimeZone() };
    const details = initialDetails(
      pairIds,
      { sessions: data.sessions, isSeries: series?.hasStages ?? false },
      locale,
      () => context.newId<AgendaItemId>(),
    );
    const usual = suggestStart(pairIds, data.sessions, data.programme, clock);
    const { minutes } = readDetails(details);
    const start = startsAtLocal ?? fitStart({ start: usual, minutes, pairIds }, data, clock);
    return {
      ...details,
      pairIds,
      date: start.slice(0, 10),
      time: start.slice(11, 16),
      series,
    };
  };
}
