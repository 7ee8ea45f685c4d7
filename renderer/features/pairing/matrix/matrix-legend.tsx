import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useLanguage } from '#renderer/services/language.tsx';
import type { MatrixLook } from './matrix-look.ts';

/** What colours, hatching and frames mean. */
export function MatrixLegend(props: { readonly look: MatrixLook }) {
  const { t } = useLanguage();
  const { look } = props;
  const framed = { border: '2px solid', borderColor: look.text };
  return (
    <Box
      component="ul"
      aria-label={t('matrix.legend')}
      sx={{
        listStyle: 'none',
        m: 0,
        p: 0,
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 2,
        rowGap: 0.5,
        alignItems: 'center',
      }}
    >
      <Entry text={t('matrix.legend.fit')}>
        <Box
          component="span"
          sx={{ width: 88, height: 12, borderRadius: 0.5, border: 1, borderColor: look.hairline }}
          style={{ backgroundImage: look.gradient }}
        />
      </Entry>
      <Entry text={t('matrix.legend.blocked')}>
        <Swatch
          sx={{
            backgroundImage: `repeating-linear-gradient(135deg, ${look.secondaryText} 0 1px, ${look.surface} 1px 4px)`,
          }}
        />
      </Entry>
      <Entry text={t('matrix.legend.proposed')}>
        <Swatch sx={{ ...framed, borderStyle: 'dashed' }} />
      </Entry>
      <Entry text={t('matrix.legend.accepted')}>
        <Swatch sx={framed} />
      </Entry>
      <Entry text={t('matrix.legend.locked')}>
        <Swatch
          sx={{
            ...framed,
            backgroundImage: `linear-gradient(45deg, transparent 60%, ${look.text} 60%)`,
          }}
        />
      </Entry>
    </Box>
  );
}

function Entry(props: { readonly text: string; readonly children: ReactNode }) {
  return (
    <Box component="li" sx={{ display: 'flex', alignItems: 'center', gap: 0.75 }}>
      {props.children}
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {props.text}
      </Typography>
    </Box>
  );
}

function Swatch(props: { readonly sx: Readonly<Record<string, unknown>> }) {
  return <Box component="span" sx={{ width: 14, height: 14, ...props.sx }} />;
}
