import { useId, useState } from 'react';
import { Link as RouterLink } from 'react-router';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useLanguage } from '#renderer/services/language.tsx';

/** As many are named at first; there may be dozens. */
const shownAtFirst = 3;

/** Where something can be seen to. */
export interface Place {
  readonly id: string;
  readonly label: string;
  readonly path: string;
}

/** One kind of thing that waits, with the way to each. */
export function TodayMatter(props: { readonly title: string; readonly places: readonly Place[] }) {
  const { t } = useLanguage();
  const { title, places } = props;
  const titleId = useId();
  const [isWhole, setIsWhole] = useState(false);
  if (places.length === 0) return null;
  const shown = isWhole ? places : places.slice(0, shownAtFirst);
  return (
    <Box component="section" aria-labelledby={titleId}>
      <Typography id={titleId} variant="h3">
        {title}
      </Typography>
      <Box component="ul" aria-labelledby={titleId} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {shown.map(({ id, label, path }) => (
          <Box component="li" key={id} sx={{ py: 0.25, overflowWrap: 'anywhere' }}>
            <Link component={RouterLink} to={path}>
              {label}
            </Link>
          </Box>
        ))}
      </Box>
      {places.length > shownAtFirst && (
        <Button
          size="small"
          sx={{ ml: -0.75 }}
          aria-expanded={isWhole}
          onClick={() => {
            setIsWhole(!isWhole);
          }}
        >
          {isWhole ? t('attention.fewer') : t('attention.all', { count: places.length })}
        </Button>
      )}
    </Box>
  );
}
