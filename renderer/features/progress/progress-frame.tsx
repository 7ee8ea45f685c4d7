import { memo, type ReactNode } from 'react';
import { Link } from 'react-router';
import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import type { ProgrammeId } from '#shared/domain/ids.ts';
import { Page } from '#renderer/components/page.tsx';
import { useCurrentProgramme } from '#renderer/services/current-programme.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { paths } from '#renderer/services/paths.ts';
import { progressSections, type ProgressSection } from './progress-section.ts';

const sectionPaths = {
  charts: paths.progress,
  assessments: paths.assessments,
  surveys: paths.surveys,
  practices: paths.practices,
  indicators: paths.indicators,
} as const satisfies Record<ProgressSection, unknown>;

/** The frame that the sections of Progress share: the title, a line of facts, and the way from one to the other. */
export function ProgressFrame(props: {
  readonly section: ProgressSection;
  readonly facts?: ReactNode;
  readonly actions?: ReactNode;
  /** Left out while the section's data is being read. */
  readonly children?: ReactNode;
}) {
  const { t } = useLanguage();
  const programme = useCurrentProgramme();
  const { section, facts, actions, children } = props;
  return (
    <Page title={t('progress.title')} facts={facts} actions={actions}>
      <SectionTabs section={section} programmeId={programme.id} />
      <Box sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' }}>{children}</Box>
    </Page>
  );
}

/** Written anew with the section alone: tabs measure themselves, and the page with them, each time. */
const SectionTabs = memo(function SectionTabs(props: {
  readonly section: ProgressSection;
  readonly programmeId: ProgrammeId;
}) {
  const { t } = useLanguage();
  const { section, programmeId } = props;
  return (
    <Tabs
      value={section}
      variant="scrollable"
      scrollButtons="auto"
      // It holds links: ways to other screens, which a list of tabs may not.
      slotProps={{ list: { role: 'navigation' } }}
      aria-label={t('progress.sections')}
      sx={{ minHeight: 40, mb: 1.5, flexShrink: 0, borderBottom: 1, borderColor: 'divider' }}
    >
      {progressSections.map((name) => (
        <Tab
          key={name}
          value={name}
          component={Link}
          to={sectionPaths[name](programmeId)}
          // Links to screens of their own, not panels of one.
          role="link"
          tabIndex={0}
          aria-selected={undefined}
          aria-current={name === section ? 'page' : undefined}
          label={t(`progress.section.${name}`)}
          sx={{ minHeight: 40, textTransform: 'none' }}
        />
      ))}
    </Tabs>
  );
});
