import { memo, useDeferredValue, useMemo, type ReactNode } from 'react';
import Box from '@mui/material/Box';
import Divider from '@mui/material/Divider';
import Typography from '@mui/material/Typography';
import type { MatchWording } from '#shared/i18n/describe-match.ts';
import { SidePanel } from '#renderer/components/side-panel.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import type { EngineClient } from '../engine-client.ts';
import type { PairingData } from '../queries.ts';
import { useBoardRules } from '../use-board-rules.ts';
import { CriteriaEditor } from './criteria-editor.tsx';
import { fieldNamesInUse } from './edit-criteria.ts';
import { gradesWithoutPlace } from './grade-order.ts';
import { createShareReader } from './point-share.ts';
import { ProfileList } from './profile-list.tsx';
import { ProposalPreview } from './proposal-preview.tsx';
import { HardRulesEditor, ObjectiveEditor } from './settings-editor.tsx';
import { StandingRules } from './standing-rules.tsx';
import { useCriteriaEditing } from './use-criteria-editing.ts';
import { useSettingsEditing } from './use-settings-editing.ts';

// What no weight changes is not drawn anew at every step of a slider.
const SteadyObjectiveEditor = memo(ObjectiveEditor);
const SteadyHardRulesEditor = memo(HardRulesEditor);
const SteadyStandingRules = memo(StandingRules);
const SteadyProfileList = memo(ProfileList);

/** Beside the board: the criteria with their weights, the hard rules and the objective, re-scored as they are moved. */
export function CriteriaPanel(props: {
  readonly data: PairingData;
  readonly words: MatchWording;
  readonly engine: EngineClient;
  onClose(): void;
}) {
  const { t, compareText } = useLanguage();
  const { data, engine } = props;
  const [settings, changeSettings] = useSettingsEditing();
  const { criteria, draft, store, storeSoon, runOnStored } = useCriteriaEditing(data);
  const readShares = useMemo(() => createShareReader(data.cohort), [data.cohort]);
  const rules = useBoardRules(data);
  const shares = useMemo(() => readShares(rules), [readShares, rules]);
  // The board is waited for, the points beside the other weights are not.
  const shownShares = useDeferredValue(shares);
  const fieldNames = useMemo(() => fieldNamesInUse(data.participants), [data.participants]);
  const unplacedGrades = useMemo(
    () => gradesWithoutPlace(settings.gradeOrder, data.participants, compareText),
    [compareText, data.participants, settings.gradeOrder],
  );

  return (
    <SidePanel
      title={t('criteria.title')}
      subtitle={t('criteria.subtitle')}
      closeLabel={t('app.close')}
      onClose={props.onClose}
    >
      <Box
        sx={{
          position: 'sticky',
          top: -16,
          // Above the labels of the fields that scroll beneath.
          zIndex: 2,
          mx: -2,
          px: 2,
          py: 1,
          backgroundColor: 'background.paper',
          borderBottom: 1,
          borderColor: 'divider',
          // With large text it would cover most of what it is about.
          '@media (max-height: 480px)': { position: 'static' },
        }}
      >
        <ProposalPreview engine={engine} rules={rules} pairs={data.pairs} />
      </Box>
      <CriteriaEditor
        criteria={criteria}
        shares={shownShares}
        fieldNames={fieldNames}
        onDraft={draft}
        onStore={store}
        onRelease={storeSoon}
      />
      <Section title={t('criteria.objective')}>
        <SteadyObjectiveEditor settings={settings} onChange={changeSettings} />
      </Section>
      <Section title={t('criteria.rules')}>
        <SteadyHardRulesEditor
          settings={settings}
          unplacedGrades={unplacedGrades}
          onChange={changeSettings}
        />
      </Section>
      <Section title={t('criteria.always')}>
        <SteadyStandingRules />
      </Section>
      <Section title={t('criteria.profiles')}>
        <SteadyProfileList data={data} runOnStored={runOnStored} />
      </Section>
    </SidePanel>
  );
}

function Section(props: { readonly title: string; readonly children: ReactNode }) {
  return (
    <>
      <Divider />
      <Box component="section" sx={{ display: 'grid', gap: 1.25 }}>
        <Typography variant="h3">{props.title}</Typography>
        {props.children}
      </Box>
    </>
  );
}
