import { useMemo } from 'react';
import { displayName, type Person } from '#shared/domain/people/person.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useParticipants, useSkillNames } from '#renderer/services/programme-data.ts';
import type { PairLife } from '../queries.ts';
import type { Mentionable } from './editor/mentions.ts';

/** Whom and what a note of the pair can name: the two first, then the programme, and every skill. */
export function useMentionables({ pair, mentor, mentee }: PairLife): readonly Mentionable[] {
  const { compareText, locale } = useLanguage();
  const participants = useParticipants(pair.programmeId);
  const skillNames = useSkillNames();
  return useMemo(() => {
    const others = (participants ?? [])
      .map(({ person }) => person)
      .filter(({ id }) => id !== mentor.id && id !== mentee.id)
      .map(mentionPerson)
      .toSorted((one, other) => compareText(one.label, other.label));
    const skills = (skillNames?.skills ?? [])
      .map((skill): Mentionable => ({
        kind: 'skill',
        id: skill.id,
        label: skill.labels[locale],
        detail: '',
      }))
      .toSorted((one, other) => compareText(one.label, other.label));
    return [mentionPerson(mentor), mentionPerson(mentee), ...others, ...skills];
  }, [compareText, locale, mentee, mentor, participants, skillNames]);
}

function mentionPerson(person: Person): Mentionable {
  return { kind: 'person', id: person.id, label: displayName(person), detail: person.department };
}
