import { useLocation, Link as RouterLink } from 'react-router';
import CalendarMonthOutlinedIcon from '@mui/icons-material/CalendarMonthOutlined';
import HubOutlinedIcon from '@mui/icons-material/HubOutlined';
import ImportContactsOutlinedIcon from '@mui/icons-material/ImportContactsOutlined';
import InsightsOutlinedIcon from '@mui/icons-material/InsightsOutlined';
import PeopleOutlinedIcon from '@mui/icons-material/PeopleOutlined';
import SettingsOutlinedIcon from '@mui/icons-material/SettingsOutlined';
import SpaceDashboardOutlinedIcon from '@mui/icons-material/SpaceDashboardOutlined';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import type { SvgIconComponent } from '@mui/icons-material';
import type { Programme } from '#shared/domain/programme/programme.ts';
import { HeardOnly } from '#renderer/components/heard-only.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { paths } from '#renderer/services/paths.ts';
import { useSessionsToWriteUp } from '#renderer/services/programme-data.ts';
import { onlyHeardWhenNarrow } from './only-heard-when-narrow.ts';
import { ProgrammeSwitcher } from './programme-switcher.tsx';
import { SaveStatusLine } from './save-status-line.tsx';

interface Section {
  readonly path: string;
  readonly label: string;
  readonly Icon: SvgIconComponent;
  /** What waits there for the user. */
  readonly due?: { readonly count: number; readonly words: string };
}

export function Sidebar(props: {
  readonly programmes: readonly Programme[];
  readonly current: Programme | null;
}) {
  const { t } = useLanguage();
  const { current } = props;
  const toWriteUp = useSessionsToWriteUp(current?.id ?? null);
  const sections: readonly Section[] = [
    ...(current === null
      ? []
      : [
          {
            path: paths.overview(current.id),
            label: t('app.nav.overview'),
            Icon: SpaceDashboardOutlinedIcon,
          },
          { path: paths.people(current.id), label: t('app.nav.people'), Icon: PeopleOutlinedIcon },
          { path: paths.pairing(current.id), label: t('app.nav.pairing'), Icon: HubOutlinedIcon },
          {
            path: paths.sessions(current.id),
            label: t('app.nav.sessions'),
            Icon: ImportContactsOutlinedIcon,
            ...(toWriteUp === 0
              ? {}
              : { due: { count: toWriteUp, words: t('app.nav.due', { count: toWriteUp }) } }),
          },
          {
            path: paths.calendar(current.id),
            label: t('app.nav.calendar'),
            Icon: CalendarMonthOutlinedIcon,
          },
          {
            path: paths.progress(current.id),
            label: t('app.nav.progress'),
            Icon: InsightsOutlinedIcon,
          },
        ]),
    { path: paths.settings, label: t('app.nav.settings'), Icon: SettingsOutlinedIcon },
  ];
  return (
    <Box
      sx={{
        // A rail of signs where the words would take the room of the work.
        width: { xs: 60, md: 208 },
        flexShrink: 0,
        height: '100%',
        display: 'flex',
        flexDirection: 'column',
        borderRight: 1,
        borderColor: 'divider',
        p: { xs: 0.75, md: 1.5 },
        gap: 1.5,
        overflow: 'auto',
      }}
    >
      <ProgrammeSwitcher programmes={props.programmes} current={current} />
      <Box component="nav" aria-label={t('app.nav.label')} sx={{ flex: 1, overflow: 'auto' }}>
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.5 }}>
          {sections.map((section) => (
            <SectionLink key={section.path} {...section} />
          ))}
        </Box>
      </Box>
      <SaveStatusLine />
    </Box>
  );
}

function SectionLink({ path, label, Icon, due }: Section) {
  const { pathname } = useLocation();
  const isCurrent = pathname === path || pathname.startsWith(`${path}/`);
  return (
    <li>
      <ButtonBase
        component={RouterLink}
        to={path}
        aria-current={isCurrent ? 'page' : undefined}
        title={due === undefined ? label : `${label} (${due.words})`}
        sx={{
          width: '100%',
          justifyContent: { xs: 'center', md: 'flex-start' },
          gap: 1.5,
          px: { xs: 0.5, md: 2 },
          py: 1,
          borderRadius: 5,
          backgroundColor: isCurrent
            ? 'color-mix(in srgb, var(--mui-palette-primary-main) 11%, transparent)'
            : undefined,
          '&:hover': { backgroundColor: isCurrent ? undefined : 'action.hover' },
        }}
      >
        <Icon sx={{ fontSize: 18, color: isCurrent ? 'text.primary' : 'text.secondary' }} />
        <Typography
          component="span"
          sx={{ fontWeight: isCurrent ? 650 : 450, ...onlyHeardWhenNarrow }}
        >
          {label}
        </Typography>
        {due !== undefined && (
          <>
            <Typography
              component="span"
              variant="caption"
              aria-hidden
              sx={{ ml: 'auto', ...onlyHeardWhenNarrow }}
            >
              {due.count}
            </Typography>
            <HeardOnly>{due.words}</HeardOnly>
          </>
        )}
      </ButtonBase>
    </li>
  );
}
