import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import type { ProgressFacts } from '#shared/domain/progress/progress-facts.ts';
import { longestQuote, type QuoteCandidate } from '#shared/domain/progress/report-quotes.ts';
import { LimitedTextField } from '#renderer/components/limited-text-field.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { QuoteWarning } from './quote-choice.tsx';

const sides = ['mentor', 'mentee', 'someone'] as const;
type Side = (typeof sides)[number];

/** Words being noted, not yet among the quotes. */
export interface QuoteDraft {
  readonly text: string;
  readonly side: Side;
  readonly hasConsent: boolean;
}

export const emptyDraft: QuoteDraft = { text: '', side: 'someone', hasConsent: false };

/** The quote that a draft makes; null while it lacks words or consent. */
export function quoteOf({ text, side, hasConsent }: QuoteDraft): QuoteCandidate | null {
  const words = text.trim().replace(/\s+/g, ' ');
  if (words === '' || words.length > longestQuote || !hasConsent) return null;
  return { text: words, role: side === 'someone' ? null : side };
}

/** Words somebody said, noted by the coordinator: taken only with their consent. */
export function QuoteForm(props: {
  readonly facts: ProgressFacts;
  readonly draft: QuoteDraft;
  onChange(draft: QuoteDraft): void;
  onAdd(quote: QuoteCandidate): void;
}) {
  const { t } = useLanguage();
  const { draft, onChange } = props;
  const quote = quoteOf(draft);
  return (
    <Box sx={{ display: 'grid', gap: 1, mt: 1 }}>
      <LimitedTextField
        label={t('report.quotes.add')}
        value={draft.text}
        limit={longestQuote}
        multiline
        minRows={2}
        onChange={({ target }) => {
          onChange({ ...draft, text: target.value });
        }}
      />
      <QuoteWarning text={draft.text} facts={props.facts} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        <TextField
          select
          label={t('report.quotes.side')}
          value={draft.side}
          sx={{ minWidth: 180 }}
          onChange={({ target }) => {
            const side = sides.find((each) => each === target.value) ?? 'someone';
            onChange({ ...draft, side });
          }}
        >
          {sides.map((each) => (
            <MenuItem key={each} value={each}>
              {t(`report.quote.${each}`)}
            </MenuItem>
          ))}
        </TextField>
        <FormControlLabel
          control={
            <Checkbox
              checked={draft.hasConsent}
              onChange={({ target }) => {
                onChange({ ...draft, hasConsent: target.checked });
              }}
            />
          }
          label={t('report.quotes.consent')}
          sx={{ flex: '1 1 260px' }}
        />
        <Button
          variant="outlined"
          disabled={quote === null}
          onClick={() => {
            if (quote !== null) props.onAdd(quote);
          }}
        >
          {t('report.quotes.addButton')}
        </Button>
      </Box>
    </Box>
  );
}
