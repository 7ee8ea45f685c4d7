import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { displayName, type SkillClaim } from '#shared/domain/people/person.ts';
import type { Participant } from '#shared/domain/people/participant.ts';
import { RoleChip } from '#renderer/components/role-chip.tsx';
import { SidePanel } from '#renderer/components/side-panel.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import type { SkillNames } from '#renderer/services/programme-data.ts';
import { describeSlot } from '#shared/i18n/describe-availability.ts';
import { describeLanguage } from '#shared/i18n/describe-match.ts';
import { useRemovePerson } from '../use-remove-person.ts';
import { EvaluationsSection } from './evaluations-section.tsx';
import { PersonWishes } from './person-wishes.tsx';
import { RemovePersonDialog } from './remove-person-dialog.tsx';

/** Everything known of one participant. */
export function PersonPanel(props: {
  readonly participant: Participant;
  readonly everyone: readonly Participant[];
  readonly skillNames: SkillNames;
  onClose(): void;
  onEdit(): void;
}) {
  const { t, locale, formatList } = useLanguage();
  const { person, enrolment } = props.participant;
  const name = displayName(person);
  const manager = props.everyone.find((other) => other.person.id === person.managerId);
  const managerName =
    manager !== undefined
      ? displayName(manager.person)
      : person.managerReference === ''
        ? ''
        : t('people.field.manager.unknown', { name: person.managerReference });

  const removal = useRemovePerson(props.participant, props.onClose);

  return (
    <SidePanel
      title={name}
      subtitle={[person.job, person.department].filter(Boolean).join(' · ')}
      closeLabel={t('app.close')}
      onClose={props.onClose}
    >
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        <RoleChip role={enrolment.role} label={t(`people.role.${enrolment.role}`)} />
        <Chip size="small" variant="outlined" label={t(`people.state.${enrolment.state}`)} />
        {enrolment.volunteeredOn === null && (
          <Chip size="small" variant="outlined" label={t('people.notVolunteered')} />
        )}
        {enrolment.isPaused && <Chip size="small" variant="outlined" label={t('people.paused')} />}
      </Box>
      <Box component="dl" sx={{ m: 0, display: 'grid', gap: 1 }}>
        <Fact label={t('people.field.email')} value={person.email} />
        <Fact label={t('people.field.team')} value={person.team} />
        <Fact label={t('people.field.site')} value={person.site} />
        <Fact label={t('people.field.grade')} value={person.grade} />
        <Fact label={t('people.field.manager')} value={managerName} />
        <Fact
          label={t('people.field.languages')}
          value={formatList(person.languages.map((code) => describeLanguage(code, locale)))}
        />
        <Fact
          label={t('people.field.availability')}
          value={enrolment.availability.map((slot) => describeSlot(slot, t)).join(', ')}
        />
        <Fact label={t('people.field.capacity')} value={String(enrolment.capacity)} />
        {enrolment.groupMinimum > 1 && (
          <Fact
            label={t('people.field.groupMinimum')}
            value={t('people.groupMinimum.mentees', { count: enrolment.groupMinimum })}
          />
        )}
        {Object.entries(person.customFields).map(([field, value]) => (
          <Fact key={field} label={field} value={value} />
        ))}
      </Box>
      <Claims title={t('people.column.offers')}>
        {person.claims
          .filter((claim) => claim.direction === 'offered')
          .map((claim) => (
            <ClaimChip key={claim.skillId} claim={claim} skillNames={props.skillNames} />
          ))}
      </Claims>
      <Claims title={t('people.column.wants')}>
        {person.claims
          .filter((claim) => claim.direction === 'wanted')
          .map((claim) => (
            <ClaimChip key={claim.skillId} claim={claim} skillNames={props.skillNames} />
          ))}
      </Claims>
      <PersonWishes participant={props.participant} everyone={props.everyone} />
      <EvaluationsSection participant={props.participant} />
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button variant="outlined" onClick={props.onEdit}>
          {t('people.edit')}
        </Button>
        <Button color="error" onClick={() => void removal.begin()}>
          {t('people.remove')}
        </Button>
      </Box>
      {removal.asked !== null && (
        <RemovePersonDialog
          participant={props.participant}
          everyone={props.everyone}
          departure={removal.asked}
          onConfirm={removal.confirm}
          onClose={removal.cancel}
        />
      )}
    </SidePanel>
  );
}

function Fact(props: { readonly label: string; readonly value: string }) {
  if (props.value === '') return null;
  return (
    <Box>
      <Typography component="dt" variant="body2" sx={{ color: 'text.secondary' }}>
        {props.label}
      </Typography>
      <Typography component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
        {props.value}
      </Typography>
    </Box>
  );
}

function Claims(props: { readonly title: string; readonly children: readonly ReactNode[] }) {
  if (props.children.length === 0) return null;
  return (
    <Box>
      <Typography variant="h3" sx={{ mb: 0.75 }}>
        {props.title}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75 }}>{props.children}</Box>
    </Box>
  );
}

function ClaimChip(props: { readonly claim: SkillClaim; readonly skillNames: SkillNames }) {
  const { t } = useLanguage();
  const { claim } = props;
  const measure =
    claim.direction === 'offered'
      ? t('people.claim.level', { level: claim.level })
      : t('people.claim.priority', { priority: claim.priority });
  return (
    <Chip
      size="small"
      variant="outlined"
      label={`${props.skillNames.nameOf(claim.skillId)} · ${measure}`}
      sx={{ maxWidth: '100%' }}
    />
  );
}
