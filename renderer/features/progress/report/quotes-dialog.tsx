import { useMemo, useState, type ReactNode } from 'react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Quote } from '#shared/domain/progress/progress-report.ts';
import {
  quoteCandidates,
  toggleQuote,
  type QuoteCandidate,
} from '#shared/domain/progress/report-quotes.ts';
import { FormFrame } from '#renderer/components/form-frame.tsx';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useCommand } from '#renderer/services/use-command.ts';
import { chooseQuotesCommand } from './commands.ts';
import { QuoteChoice } from './quote-choice.tsx';
import { emptyDraft, QuoteForm, quoteOf } from './quote-form.tsx';
import type { Report } from './use-report.ts';

/** Which words of participants stand in the report: answers that may be quoted, and words noted with their consent. */
export function QuotesDialog(props: { readonly report: Report; onClose(): void }) {
  const { t } = useLanguage();
  const { domainContext } = useServices();
  const run = useCommand();
  const { facts, stored } = props.report;
  const [chosen, setChosen] = useState(stored.quotes);
  const candidates = useMemo(() => quoteCandidates(facts), [facts]);
  const isOffered = ({ text }: Quote) => candidates.some((candidate) => candidate.text === text);
  // One that was typed stays listed while it is unticked, so that it can be ticked again.
  const [typed, setTyped] = useState(() => stored.quotes.filter((quote) => !isOffered(quote)));
  const [draft, setDraft] = useState(emptyDraft);
  const [isRefused, setIsRefused] = useState(false);
  const isDrafting = draft.text.trim() !== '';
  const hasChanges =
    isDrafting || chosen.map(({ id }) => id).join() !== stored.quotes.map(({ id }) => id).join();

  const withId = (candidate: QuoteCandidate): Quote => ({
    id: domainContext().newId(),
    ...candidate,
  });

  return (
    <FormFrame
      title={t('report.quotes.title')}
      hasChanges={hasChanges}
      size="md"
      isLong
      problems={isRefused && isDrafting ? [t('report.quotes.notAdded')] : []}
      saveLabel={t('report.quotes.save')}
      onSave={async () => {
        // Words still in the field are meant too, once their consent is ticked.
        const noted = quoteOf(draft);
        setIsRefused(isDrafting && noted === null);
        if (isDrafting && noted === null) return;
        const quotes = noted === null ? chosen : [...chosen, withId(noted)];
        const isStored = await run(
          chooseQuotesCommand({ ...stored, quotes }),
          t('report.quotes.saved', { count: quotes.length }),
        );
        if (isStored) props.onClose();
      }}
      onClose={props.onClose}
    >
      <Typography sx={{ mb: 1.5, color: 'text.secondary' }}>{t('report.quotes.text')}</Typography>
      <QuoteGroup title={t('report.quotes.fromAnswers')}>
        {candidates.length === 0 ? (
          <Typography>{t('report.quotes.none')}</Typography>
        ) : (
          candidates.map((candidate) => (
            <QuoteChoice
              key={candidate.text}
              quote={candidate}
              facts={facts}
              isChosen={chosen.some(({ text }) => text === candidate.text)}
              onToggle={() => {
                setChosen((quotes) => toggleQuote(quotes, candidate, domainContext().newId()));
              }}
            />
          ))
        )}
      </QuoteGroup>
      <QuoteGroup title={t('report.quotes.typed')}>
        {typed.map((quote) => (
          <QuoteChoice
            key={quote.id}
            quote={quote}
            facts={facts}
            isChosen={chosen.some(({ id }) => id === quote.id)}
            onToggle={() => {
              setChosen((quotes) => toggleQuote(quotes, quote, quote.id));
            }}
          />
        ))}
        <QuoteForm
          facts={facts}
          draft={draft}
          onChange={setDraft}
          onAdd={(candidate) => {
            const quote = withId(candidate);
            setDraft(emptyDraft);
            setTyped((quotes) => [...quotes, quote]);
            setChosen((quotes) => [...quotes, quote]);
          }}
        />
      </QuoteGroup>
      <Typography role="status" sx={{ mt: 1 }}>
        {t('report.quotes.chosen', { count: chosen.length })}
      </Typography>
    </FormFrame>
  );
}

function QuoteGroup(props: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Box
      component="fieldset"
      sx={{ m: 0, mb: 2, p: 0, border: 0, display: 'grid', gap: 1, minWidth: 0 }}
    >
      <Typography component="legend" variant="h3" sx={{ mb: 0.5 }}>
        {props.title}
      </Typography>
      {props.children}
    </Box>
  );
}
