import { useMemo } from 'react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { displayName, type SkillDirection } from '#shared/domain/people/person.ts';
import type { Participant } from '#shared/domain/people/participant.ts';
import type { DataColumn } from '#renderer/components/data-table.tsx';
import { PersonAvatar } from '#renderer/components/person-avatar.tsx';
import { RoleChip } from '#renderer/components/role-chip.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import type { SkillNames } from '#renderer/services/programme-data.ts';

/** The columns of the people table, in the language of the window. */
export function usePeopleColumns(
  skillNames: SkillNames | undefined,
): readonly DataColumn<Participant>[] {
  const { t, compareText } = useLanguage();
  return useMemo(() => {
    const text = (value: string) => (
      <Typography noWrap title={value}>
        {value === '' ? '–' : value}
      </Typography>
    );
    const skills = (direction: SkillDirection) => (participant: Participant) =>
      text(
        participant.person.claims
          .filter((claim) => claim.direction === direction)
          .map((claim) => skillNames?.nameOf(claim.skillId) ?? '')
          .join(', '),
      );
    return [
      {
        id: 'name',
        label: t('people.column.name'),
        track: 'minmax(190px, 1.6fr)',
        render: ({ person, enrolment }) => (
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.25, minWidth: 0 }}>
            <PersonAvatar name={displayName(person)} role={enrolment.role} size={30} />
            <Box sx={{ minWidth: 0 }}>
              <Typography noWrap sx={{ fontWeight: 600 }}>
                {displayName(person)}
              </Typography>
              <Typography variant="body2" noWrap sx={{ color: 'text.secondary' }}>
                {person.job === '' ? person.email : person.job}
              </Typography>
            </Box>
          </Box>
        ),
        compare: (a, b) =>
          compareText(
            `${a.person.familyName} ${a.person.givenName}`,
            `${b.person.familyName} ${b.person.givenName}`,
          ),
      },
      {
        id: 'role',
        label: t('people.column.role'),
        track: '104px',
        render: ({ enrolment }) => (
          <RoleChip role={enrolment.role} label={t(`people.role.${enrolment.role}`)} />
        ),
        compare: (a, b) => compareText(a.enrolment.role, b.enrolment.role),
      },
      {
        id: 'department',
        label: t('people.column.department'),
        track: 'minmax(90px, 1fr)',
        render: ({ person }) => text(person.department),
        compare: (a, b) => compareText(a.person.department, b.person.department),
      },
      {
        id: 'site',
        label: t('people.column.site'),
        track: 'minmax(70px, 0.7fr)',
        render: ({ person }) => text(person.site),
        compare: (a, b) => compareText(a.person.site, b.person.site),
      },
      {
        id: 'offers',
        label: t('people.column.offers'),
        track: 'minmax(110px, 1.3fr)',
        render: skills('offered'),
      },
      {
        id: 'wants',
        label: t('people.column.wants'),
        track: 'minmax(110px, 1.3fr)',
        render: skills('wanted'),
      },
      {
        id: 'state',
        label: t('people.column.state'),
        track: '110px',
        render: ({ enrolment }) =>
          text(t(enrolment.isPaused ? 'people.paused' : `people.state.${enrolment.state}`)),
        compare: (a, b) => compareText(a.enrolment.state, b.enrolment.state),
      },
    ];
  }, [compareText, skillNames, t]);
}
