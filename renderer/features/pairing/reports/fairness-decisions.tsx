import Typography from '@mui/material/Typography';
import type { FairnessRecord } from '#shared/domain/pairing/fairness-record.ts';
import type { MentorAndMentee } from '#shared/domain/pairing/match-input.ts';
import type { MatchWording } from '#shared/i18n/describe-match.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import {
  DocumentList,
  DocumentSection,
  DocumentTable,
} from '#renderer/components/document-parts.tsx';

/** What the coordinator decided by hand: which pairs were to be kept, made, or made against a rule and why. */
export function FairnessDecisions(props: {
  readonly record: FairnessRecord;
  readonly words: MatchWording;
  readonly madeByHand: readonly MentorAndMentee[];
}) {
  const { t } = useLanguage();
  const { record, words, madeByHand } = props;
  const { overrides, lockedPairs } = record;
  const nameCouple = ({ mentorId, menteeId }: MentorAndMentee) =>
    t('reports.couple', {
      mentor: words.personName(mentorId),
      mentee: words.personName(menteeId),
    });
  const isNothing = overrides.length + lockedPairs.length + madeByHand.length === 0;
  return (
    <DocumentSection
      title={t('reports.fairness.decisions')}
      {...(isNothing ? { lead: t('reports.fairness.decisions.none') } : {})}
    >
      {overrides.length > 0 && (
        <DocumentTable<FairnessRecord['overrides'][number]>
          caption={t('reports.fairness.overrides', { count: overrides.length })}
          rows={overrides}
          getRowId={({ mentorId, menteeId }) => `${mentorId} ${menteeId}`}
          columns={[
            { label: t('reports.fairness.pair'), render: nameCouple },
            { label: t('reports.fairness.reason'), render: ({ reason }) => reason },
          ]}
        />
      )}
      {madeByHand.length > 0 && (
        <>
          <Typography variant="h3">
            {t('reports.fairness.byHand', { count: madeByHand.length })}
          </Typography>
          <DocumentList items={madeByHand.map(nameCouple)} />
        </>
      )}
      {lockedPairs.length > 0 && (
        <>
          <Typography variant="h3">
            {t('reports.fairness.locked', { count: lockedPairs.length })}
          </Typography>
          <DocumentList items={lockedPairs.map(nameCouple)} />
        </>
      )}
    </DocumentSection>
  );
}
