import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { clauseLocale, clauseText, clauseTitle } from '#shared/domain/pair-life/charter-content.ts';
import type { Charter } from '#shared/domain/pair-life/charter.ts';
import { useLanguage } from '#renderer/services/language.tsx';

/** The clauses of a charter; in a draft, those taken over as shipped read in the language of the window. */
export function CharterClauses({ charter }: { readonly charter: Charter }) {
  const { t, locale } = useLanguage();
  return (
    <>
      {charter.cadence !== '' && (
        <Typography>{t('pairLife.charter.cadence.fact', { cadence: charter.cadence })}</Typography>
      )}
      <Box component="ol" sx={{ m: 0, pl: 3, display: 'grid', gap: 1 }}>
        {charter.clauses.map((clause, index) => {
          const told = clauseLocale(clause, charter, locale);
          const title = clauseTitle(clause, told);
          return (
            <Box component="li" lang={told} key={`${clause.key ?? 'own'}-${String(index)}`}>
              {title !== null && <Typography variant="h3">{title}</Typography>}
              <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
                {clauseText(clause, told)}
              </Typography>
            </Box>
          );
        })}
      </Box>
    </>
  );
}
