import Chip from '@mui/material/Chip';
import type { Survey } from '#shared/domain/progress/survey.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';

/** Where a survey stands; one that is open past its day says so. */
export function SurveyStateChip(props: { readonly survey: Survey }) {
  const { t } = useLanguage();
  const { domainContext } = useServices();
  const { state, dueOn } = props.survey;
  const isOverdue = state === 'open' && dueOn < domainContext().today;
  return (
    <Chip
      size="small"
      color={isOverdue ? 'warning' : state === 'open' ? 'success' : 'default'}
      variant="outlined"
      label={t(`surveys.state.${isOverdue ? 'overdue' : state}`)}
    />
  );
}
