import { lazy, Suspense, useState } from 'react';
import UnfoldMoreIcon from '@mui/icons-material/UnfoldMore';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import type { Programme } from '#shared/domain/programme/programme.ts';
import { PairMark } from '#renderer/components/pair-mark.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { onlyHeardWhenNarrow } from './only-heard-when-narrow.ts';

// Loaded with the first click: the start has no use for it.
const ProgrammeMenu = lazy(async () => ({
  default: (await import('./programme-menu.tsx')).ProgrammeMenu,
}));

export function ProgrammeSwitcher(props: {
  readonly programmes: readonly Programme[];
  readonly current: Programme | null;
}) {
  const { t } = useLanguage();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { current } = props;
  return (
    <>
      <ButtonBase
        aria-description={t('programme.switch')}
        title={current?.name}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => {
          setAnchor(event.currentTarget);
        }}
        sx={{
          width: '100%',
          gap: 1.25,
          p: { xs: 0.75, md: 1.25 },
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
          backgroundColor: 'background.paper',
          textAlign: 'left',
          justifyContent: { xs: 'center', md: 'flex-start' },
        }}
      >
        <PairMark size={24} />
        <Box sx={{ flex: 1, minWidth: 0, ...onlyHeardWhenNarrow }}>
          <Typography noWrap sx={{ fontWeight: 650 }}>
            {current?.name ?? t('app.name')}
          </Typography>
          {current !== null && (
            <Typography variant="body2" noWrap sx={{ color: 'text.secondary' }}>
              {t('programme.length.months', { count: current.lengthMonths })}
            </Typography>
          )}
        </Box>
        <UnfoldMoreIcon
          sx={{ fontSize: 18, color: 'text.secondary', display: { xs: 'none', md: 'block' } }}
        />
      </ButtonBase>
      {anchor !== null && (
        <Suspense>
          <ProgrammeMenu
            anchor={anchor}
            programmes={props.programmes}
            currentId={current?.id ?? null}
            onClose={() => {
              setAnchor(null);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
