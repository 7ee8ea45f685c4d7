import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import Button from '@mui/material/Button';
import { displayName } from '#shared/domain/people/person.ts';
import {
  canBeMentored,
  canMentor,
  isTakingPart,
  type Participant,
} from '#shared/domain/people/participant.ts';
import { makeSearchable, searchParticipants } from '#shared/domain/people/search-participants.ts';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { Page } from '#renderer/components/page.tsx';
import { useCurrentProgramme } from '#renderer/services/current-programme.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { paths } from '#renderer/services/paths.ts';
import { useParticipants, useSkillNames } from '#renderer/services/programme-data.ts';
import { useMarkReady } from '#renderer/services/readiness.ts';
import { PeopleList } from './components/people-list.tsx';
import { PersonDialog } from './components/person-dialog.tsx';
import { PersonPanel } from './components/person-panel.tsx';
import { usePeopleColumns } from './components/people-columns.tsx';
import { usePeopleScreen, type RoleFilter } from './people-store.ts';

/** Everyone of the programme: found, read, added and changed. */
export function PeoplePage() {
  const { t, compareText } = useLanguage();
  const programme = useCurrentProgramme();
  const navigate = useNavigate();
  const participants = useParticipants(programme.id);
  const skillNames = useSkillNames();
  const { query, roleFilter, selectedId, select, show } = usePeopleScreen();
  useEffect(() => {
    show(programme.id);
  }, [programme.id, show]);
  const deferredQuery = useDeferredValue(query);
  const [edited, setEdited] = useState<Participant | 'new' | null>(null);
  useMarkReady(participants !== undefined && skillNames !== undefined);

  const searchable = useMemo(() => {
    if (participants === undefined || skillNames === undefined) return [];
    const byName = participants.toSorted((a, b) =>
      compareText(
        `${a.person.familyName} ${a.person.givenName}`,
        `${b.person.familyName} ${b.person.givenName}`,
      ),
    );
    return makeSearchable(byName, skillNames.nameOf);
  }, [compareText, participants, skillNames]);
  const shown = useMemo(
    () =>
      searchParticipants(searchable, deferredQuery).filter((participant) =>
        passesFilter(participant, roleFilter),
      ),
    [deferredQuery, roleFilter, searchable],
  );
  const columns = usePeopleColumns(skillNames);

  if (participants === undefined || skillNames === undefined) {
    return <Page title={t('people.title')} />;
  }
  const present = participants.filter(({ enrolment }) => isTakingPart(enrolment));
  const selected = participants.find(({ person }) => person.id === selectedId);
  const addButton = (
    <Button
      variant="outlined"
      onClick={() => {
        setEdited('new');
      }}
    >
      {t('people.add')}
    </Button>
  );
  const importButton = (
    <Button variant="contained" onClick={() => void navigate(paths.importPeople(programme.id))}>
      {t('people.import')}
    </Button>
  );

  return (
    <Page
      title={t('people.title')}
      facts={t('people.facts', {
        people: present.length,
        mentors: present.filter(({ enrolment }) => canMentor(enrolment.role)).length,
        mentees: present.filter(({ enrolment }) => canBeMentored(enrolment.role)).length,
      })}
      actions={
        <>
          {addButton}
          {importButton}
        </>
      }
      aside={
        selected !== undefined && (
          <PersonPanel
            key={selected.person.id}
            participant={selected}
            everyone={participants}
            skillNames={skillNames}
            onClose={() => {
              select(null);
            }}
            onEdit={() => {
              setEdited(selected);
            }}
          />
        )
      }
    >
      {participants.length === 0 ? (
        <EmptyState
          title={t('people.empty.title')}
          text={t('people.empty.text')}
          action={importButton}
        />
      ) : (
        <PeopleList
          shown={shown}
          columns={selected === undefined ? columns : columns.filter(isBesidePanel)}
        />
      )}
      {edited !== null && (
        <PersonDialog
          key={edited === 'new' ? 'new' : edited.person.id}
          title={edited === 'new' ? t('people.add') : displayName(edited.person)}
          participant={edited === 'new' ? null : edited}
          everyone={participants}
          skillNames={skillNames}
          onClose={() => {
            setEdited(null);
          }}
        />
      )}
    </Page>
  );
}

/** The panel tells the rest in full. */
function isBesidePanel({ id }: { readonly id: string }): boolean {
  return id === 'name' || id === 'role' || id === 'department';
}

function passesFilter({ enrolment }: Participant, filter: RoleFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'mentor':
      return canMentor(enrolment.role);
    case 'mentee':
      return canBeMentored(enrolment.role);
  }
}
