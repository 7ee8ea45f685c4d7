import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useLanguage } from '#renderer/services/language.tsx';

export function StepButtons(props: {
  readonly nextLabel: string;
  readonly isNextDisabled: boolean;
  onBack(): void;
  onNext(): void;
}) {
  const { t } = useLanguage();
  return (
    <Box sx={{ display: 'flex', justifyContent: 'flex-end', gap: 1.5 }}>
      <Button onClick={props.onBack}>{t('people.import.back')}</Button>
      <Button variant="contained" disabled={props.isNextDisabled} onClick={props.onNext}>
        {props.nextLabel}
      </Button>
    </Box>
  );
}
