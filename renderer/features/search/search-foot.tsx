import { useMemo, type ReactNode } from 'react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { longestQuery, parseQuery } from '#shared/domain/search/parse-query.ts';
import type { MessageKey } from '#shared/i18n/translate.ts';
import { HeardOnly } from '#renderer/components/heard-only.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useVault } from '#renderer/services/vault.tsx';
import { KeyLabel } from './key-label.tsx';
import type { SearchAim } from './search-store.ts';
import { useSearchClient, useSearchState } from './use-search-client.ts';

/** What there is to know of the answer: nothing found, filters that say nothing, what is left out. */
export function SearchFoot(props: {
  readonly text: string;
  readonly aim: SearchAim | null;
  /** Null while what can be chosen is still being read. */
  readonly foundCount: number | null;
}) {
  const { t } = useLanguage();
  const { text, aim, foundCount } = props;
  const { stage } = useSearchState(useSearchClient());
  const { status } = useVault();
  const problems = useMemo(() => (aim === null ? parseQuery(text).problems : []), [aim, text]);
  const isAsked = aim === null && text.trim() !== '';
  return (
    <Box sx={{ borderTop: 1, borderColor: 'divider', px: 2, py: 1, flexShrink: 0 }}>
      <div role="status">
        {isAsked && <HeardOnly>{t('search.count', { count: foundCount ?? 0 })}</HeardOnly>}
        {isAsked && foundCount === 0 && stage === 'ready' && (
          <>
            <Line>{t('search.none')}</Line>
            <Line>{t('search.none.help', { filters: t('search.filters') })}</Line>
          </>
        )}
        {aim !== null && foundCount === 0 && <Line>{t(aimlessWords(aim, text))}</Line>}
        {problems.map((problem) => (
          <Line key={problem.kind === 'too-long' ? problem.kind : problem.text}>
            {problem.kind === 'too-long'
              ? t('search.tooLong', { count: longestQuery })
              : t(`search.problem.${problem.kind}`, { text: problem.text })}
          </Line>
        ))}
        {isAsked && stage === 'reading' && <Line>{t('search.reading')}</Line>}
        {stage === 'failed' && <Line>{t('search.failed')}</Line>}
        {isAsked && status === 'locked' && <Line>{t('search.locked')}</Line>}
      </div>
      <Box sx={{ display: 'flex', gap: 2, mt: 0.25 }}>
        <KeyHint keys="↑ ↓" text={t('search.hint.move')} />
        <KeyHint keys="↵" text={t('search.hint.open')} />
        <KeyHint keys="Esc" text={t('search.hint.close')} />
      </Box>
    </Box>
  );
}

/** Why there is nothing to choose from. */
function aimlessWords(aim: SearchAim, text: string): MessageKey {
  if (text.trim() !== '') return 'search.none';
  return aim.kind === 'session' ? 'search.ask.session.none' : 'search.ask.pair.none';
}

function Line({ children }: { readonly children: ReactNode }) {
  return (
    <Typography variant="body2" sx={{ color: 'text.secondary', pb: 0.5 }}>
      {children}
    </Typography>
  );
}

function KeyHint(props: { readonly keys: string; readonly text: string }) {
  return (
    <Typography
      variant="caption"
      aria-hidden
      sx={{ color: 'text.secondary', display: 'flex', gap: 0.75, alignItems: 'center' }}
    >
      <KeyLabel>{props.keys}</KeyLabel>
      {props.text}
    </Typography>
  );
}
