import type { ComponentType } from 'react';
import GroupsIcon from '@mui/icons-material/Groups';
import LockIcon from '@mui/icons-material/Lock';
import SupervisorAccountIcon from '@mui/icons-material/SupervisorAccount';
import { displayName } from '#shared/domain/people/person.ts';
import type { Visibility } from '#shared/domain/journal/note.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import type { PairLife } from '../queries.ts';

/** A shape of its own for each, so that colour is never the only sign. */
export const visibilityIcons: Readonly<
  Record<Visibility, ComponentType<{ readonly fontSize?: 'small' | 'inherit' }>>
> = { private: LockIcon, pair: GroupsIcon, coordinator: SupervisorAccountIcon };

/** Who may read such a note of this pair, by name. */
export function readersOf(
  visibility: Visibility,
  { mentor, mentee }: Pick<PairLife, 'mentor' | 'mentee'>,
  t: Translate,
): string {
  return t(`journal.visibility.${visibility}.readers`, {
    mentor: displayName(mentor),
    mentee: displayName(mentee),
  });
}
