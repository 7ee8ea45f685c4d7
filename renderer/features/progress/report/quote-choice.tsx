import { useMemo } from 'react';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import type { ProgressFacts } from '#shared/domain/progress/progress-facts.ts';
import { isWithheld, namesIn, type QuoteCandidate } from '#shared/domain/progress/report-quotes.ts';
import { useLanguage } from '#renderer/services/language.tsx';

/** Words that may be taken up into the report, with what speaks against it. */
export function QuoteChoice(props: {
  readonly quote: QuoteCandidate;
  readonly facts: ProgressFacts;
  readonly isChosen: boolean;
  onToggle(): void;
}) {
  const { t } = useLanguage();
  const { quote, facts } = props;
  return (
    <Box>
      <FormControlLabel
        sx={{ alignItems: 'flex-start', mr: 0 }}
        control={<Checkbox checked={props.isChosen} onChange={props.onToggle} sx={{ mt: -0.75 }} />}
        label={
          <Box component="span" sx={{ overflowWrap: 'anywhere' }}>
            {quote.text}
            <Typography component="span" variant="body2" sx={{ color: 'text.secondary' }}>
              {` · ${t(`report.quote.${quote.role ?? 'someone'}`)}`}
            </Typography>
          </Box>
        }
      />
      <QuoteWarning text={quote.text} facts={facts} />
    </Box>
  );
}

/** What speaks against quoting words: a name in them, or that their author no longer agrees. */
export function QuoteWarning(props: { readonly text: string; readonly facts: ProgressFacts }) {
  const { t, formatList } = useLanguage();
  const { text, facts } = props;
  const { names, isRefused } = useMemo(
    () => ({
      names: namesIn(text, facts.participants),
      isRefused: isWithheld({ text }, facts),
    }),
    [facts, text],
  );
  const warnings = [
    ...(isRefused ? [t('report.quotes.withheld')] : []),
    ...(names.length === 0 ? [] : [t('report.quotes.named', { names: formatList(names) })]),
  ];
  if (warnings.length === 0) return null;
  return (
    <Typography variant="body2" sx={{ ml: 4, color: 'warning.main' }}>
      {warnings.join(' ')}
    </Typography>
  );
}
