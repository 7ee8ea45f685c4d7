import { useEffect, useMemo, useRef } from 'react';
import Box from '@mui/material/Box';
import { criterionKey } from '#shared/domain/pairing/criterion-key.ts';
import type { MatchCriterion } from '#shared/domain/pairing/criterion.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { AddFieldCriterion } from './add-field-criterion.tsx';
import { CriterionRow, type CriterionActions } from './criterion-row.tsx';
import {
  inListOrder,
  replaceCriterion,
  withFieldCriterion,
  withoutCriterion,
} from './edit-criteria.ts';
import type { SharesByCriterion } from './point-share.ts';

/** All criteria with their weights. */
export function CriteriaEditor(props: {
  readonly criteria: readonly MatchCriterion[];
  readonly shares: SharesByCriterion;
  readonly fieldNames: readonly string[];
  /** While a weight is being moved. */
  onDraft(criteria: readonly MatchCriterion[]): void;
  onStore(criteria: readonly MatchCriterion[]): void;
  /** When a weight has been let go of, moved or not. */
  onRelease(): void;
}) {
  const { t } = useLanguage();
  const { criteria, shares, onStore } = props;
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  // The same for as long as the list is shown, so that moving one weight redraws one row.
  const actions = useMemo<CriterionActions>(
    () => ({
      draft: (changed) => {
        latest.current.onDraft(replaceCriterion(latest.current.criteria, changed));
      },
      store: (changed) => {
        latest.current.onStore(replaceCriterion(latest.current.criteria, changed));
      },
      release: () => {
        latest.current.onRelease();
      },
      remove: (criterion) => {
        latest.current.onStore(withoutCriterion(latest.current.criteria, criterion));
      },
    }),
    [],
  );
  return (
    <>
      <Box
        component="ul"
        aria-label={t('criteria.list')}
        sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.75 }}
      >
        {inListOrder(criteria).map((criterion) => {
          const key = criterionKey(criterion);
          return (
            <CriterionRow
              key={key}
              criterion={criterion}
              share={shares.get(key)}
              actions={actions}
            />
          );
        })}
      </Box>
      <AddFieldCriterion
        fieldNames={props.fieldNames}
        onAdd={(field, comparison) => {
          onStore(withFieldCriterion(criteria, field, comparison));
        }}
      />
    </>
  );
}
