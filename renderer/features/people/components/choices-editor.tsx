import { useRef, useState } from 'react';
import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { PersonId } from '#shared/domain/ids.ts';
import type { Role } from '#shared/domain/people/enrolment.ts';
import { canBeMentored, canMentor, type Participant } from '#shared/domain/people/participant.ts';
import { displayName } from '#shared/domain/people/person.ts';
import { OrderButtons, useOrder } from '#renderer/components/order-buttons.tsx';
import { useHeldFocus } from '#renderer/components/use-held-focus.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { moveItem } from '../move-item.ts';
import { FormSection } from './form-section.tsx';

/** The people someone would like to be paired with, the dearest first. */
export function ChoicesEditor(props: {
  readonly role: Role;
  readonly choices: readonly PersonId[];
  readonly others: readonly Participant[];
  onChange(choices: readonly PersonId[]): void;
}) {
  const { t, compareText } = useLanguage();
  const fields = useRef<HTMLDivElement>(null);
  const [announcement, setAnnouncement] = useState('');
  const nameById = new Map(props.others.map(({ person }) => [person.id, displayName(person)]));
  const shown = props.choices.filter((id) => nameById.has(id));
  const addable = props.others
    .filter(
      ({ person, enrolment }) =>
        !shown.includes(person.id) && canBePartners(props.role, enrolment.role),
    )
    .map(({ person }) => person.id)
    .toSorted((a, b) => compareText(nameById.get(a) ?? '', nameById.get(b) ?? ''));

  // After removing one, the way to add another stands where the focus was.
  useHeldFocus(fields, () => fields.current?.querySelector<HTMLElement>('[data-add] input'));
  const move = (id: PersonId, step: -1 | 1) => {
    const next = moveItem(shown, shown.indexOf(id), step);
    if (next === shown) return;
    setAnnouncement(
      t('people.choices.moved', {
        name: nameById.get(id) ?? '',
        rank: next.indexOf(id) + 1,
        count: next.length,
      }),
    );
    props.onChange(next);
  };

  return (
    <FormSection title={t('people.section.choices')} help={t('people.choices.help')}>
      <Box
        ref={fields}
        sx={{
          gridColumn: '1 / -1',
          display: 'grid',
          gridTemplateColumns: 'minmax(0, 1fr)',
          gap: 1,
        }}
      >
        {shown.length > 0 && (
          <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }}>
            {shown.map((id, place) => (
              <ChoiceRow
                key={id}
                name={nameById.get(id) ?? ''}
                rank={place + 1}
                isLast={place === shown.length - 1}
                onMove={(step) => {
                  move(id, step);
                }}
                onRemove={() => {
                  props.onChange(shown.filter((other) => other !== id));
                }}
              />
            ))}
          </Box>
        )}
        <Autocomplete
          data-add
          // A fresh field after each addition, ready for the next.
          key={shown.length}
          options={addable}
          getOptionLabel={(id) => nameById.get(id) ?? ''}
          getOptionKey={(id) => id}
          onChange={(_event, id) => {
            if (id !== null) props.onChange([...shown, id]);
          }}
          renderInput={(params) => <TextField {...params} label={t('people.choices.add')} />}
        />
        <Typography role="status" variant="body2" sx={{ color: 'text.secondary' }}>
          {announcement}
        </Typography>
      </Box>
    </FormSection>
  );
}

function canBePartners(role: Role, other: Role): boolean {
  return (canMentor(role) && canBeMentored(other)) || (canBeMentored(role) && canMentor(other));
}

function ChoiceRow(props: {
  readonly name: string;
  /** From 1. */
  readonly rank: number;
  readonly isLast: boolean;
  onMove(step: -1 | 1): void;
  onRemove(): void;
}) {
  const { t } = useLanguage();
  const { name, rank } = props;
  const order = useOrder(props.onMove);
  return (
    <Box
      component="li"
      sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}
      onKeyDown={order.onKeyDown}
    >
      <Typography sx={{ width: 24, color: 'text.secondary' }}>{rank}</Typography>
      <Typography noWrap title={name} sx={{ flex: 1 }}>
        {name}
      </Typography>
      <OrderButtons
        order={order}
        isFirst={rank === 1}
        isLast={props.isLast}
        names={{
          up: t('people.choices.up', { name }),
          down: t('people.choices.down', { name }),
          remove: t('people.choices.remove', { name }),
        }}
        onRemove={props.onRemove}
      />
    </Box>
  );
}
