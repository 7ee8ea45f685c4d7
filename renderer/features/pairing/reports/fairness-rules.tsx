import type { FairnessRecord, RecordedCriterion } from '#shared/domain/pairing/fairness-record.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { nameCriterion } from '../criteria/criterion-words.ts';
import { StandingRules } from '../criteria/standing-rules.tsx';
import { formatMoment } from '../scenarios/scenario-words.ts';
import {
  DocumentFacts,
  DocumentSection,
  DocumentTable,
} from '#renderer/components/document-parts.tsx';

/** By which rules the pairs were found. */
export function FairnessRules(props: { readonly record: FairnessRecord }) {
  const { t, formatDate, formatNumber, formatList } = useLanguage();
  const { record } = props;
  const { scores, keptApart } = record;
  const { noRepeatRounds, appVersion } = record.today;
  const describeDetail = ({ criterion, points }: RecordedCriterion) => {
    const { option, state, kind, weight } = criterion;
    if (state === 'on' && kind !== 'exclude' && weight > 0 && points === 0) {
      return t('criteria.notMeasurable');
    }
    if (option?.kind === 'minutes') {
      return t('reports.fairness.option.minutes', { minutes: option.minutes });
    }
    return option?.kind === 'steps'
      ? t('reports.fairness.option.steps', { steps: option.steps })
      : '';
  };
  const round = (value: number) => formatNumber(value, { maximumFractionDigits: 1 });
  return (
    <>
      <DocumentSection
        title={t('reports.fairness.how')}
        lead={t(record.isProvenOptimal ? 'reports.fairness.proven' : 'reports.fairness.notProven')}
      >
        <DocumentFacts
          facts={[
            {
              label: t('reports.fairness.madeAt'),
              value: formatMoment(record.madeAt, formatDate),
            },
            {
              label: t('pairing.objective'),
              value: t('reports.fairness.objective', {
                name: t(`pairing.objective.${record.objective}`),
                help: t(`pairing.objective.${record.objective}.help`),
              }),
            },
            { label: t('criteria.seed'), value: String(record.seed) },
            {
              label: t('reports.fairness.fit'),
              value:
                scores === null
                  ? t('reports.board.noPairs')
                  : t('reports.fairness.fit.value', {
                      mean: round(scores.mean),
                      worst: round(scores.worst),
                      best: round(scores.best),
                    }),
            },
            ...(record.fingerprint === ''
              ? []
              : [{ label: t('reports.fairness.fingerprint'), value: record.fingerprint }]),
            { label: t('reports.fairness.version'), value: appVersion },
          ]}
        />
      </DocumentSection>

      <DocumentSection title={t('reports.fairness.criteria')}>
        <DocumentTable<RecordedCriterion>
          caption={t('reports.fairness.criteria.caption')}
          rows={record.criteria}
          getRowId={({ criterion }) => nameCriterion(criterion, t)}
          columns={[
            {
              label: t('reports.fairness.criterion'),
              render: ({ criterion }) => nameCriterion(criterion, t),
            },
            {
              label: t('reports.fairness.kind'),
              render: ({ criterion }) =>
                t(`criteria.kind.${criterion.state === 'off' ? 'off' : criterion.kind}`),
            },
            {
              label: t('reports.fairness.weight'),
              isNumber: true,
              render: ({ criterion }) => formatNumber(criterion.weight),
            },
            {
              label: t('reports.fairness.points'),
              isNumber: true,
              render: ({ points }) => round(points),
            },
            {
              label: t('reports.fairness.option'),
              render: describeDetail,
            },
          ]}
        />
      </DocumentSection>

      <DocumentSection title={t('criteria.always')}>
        <StandingRules />
      </DocumentSection>

      <DocumentSection title={t('reports.fairness.rules')} lead={t('reports.fairness.private')}>
        <DocumentFacts
          facts={[
            {
              label: t('criteria.separateTeams'),
              value: t(record.separateTeams ? 'reports.fairness.yes' : 'reports.fairness.no'),
            },
            {
              label: t('reports.fairness.noRepeat'),
              value:
                noRepeatRounds === null
                  ? t('criteria.noRepeat.never')
                  : t('criteria.noRepeat.rounds', { rounds: noRepeatRounds }),
            },
            ...(record.gradeOrder.length === 0
              ? []
              : [{ label: t('criteria.grades'), value: formatList(record.gradeOrder) }]),
            {
              label: t('reports.fairness.excluded'),
              value: t('reports.fairness.couples', { count: keptApart.excluded }),
            },
            {
              label: t('reports.fairness.vetoed'),
              value: t('reports.fairness.couples', { count: keptApart.vetoed }),
            },
            {
              label: t('reports.fairness.pastPairs'),
              value: t('reports.fairness.couples', { count: keptApart.pastPairs }),
            },
          ]}
        />
      </DocumentSection>
    </>
  );
}
