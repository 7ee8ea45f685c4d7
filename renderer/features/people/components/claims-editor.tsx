import { useRef } from 'react';
import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import CloseIcon from '@mui/icons-material/Close';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { SkillId } from '#shared/domain/ids.ts';
import type {
  Priority,
  SkillClaim,
  SkillDirection,
  SkillLevel,
} from '#shared/domain/people/person.ts';
import { useHeldFocus } from '#renderer/components/use-held-focus.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import type { SkillNames } from '#renderer/services/programme-data.ts';

const levels: readonly SkillLevel[] = [0, 1, 2, 3, 4];
const priorities: readonly Priority[] = [1, 2, 3];
const defaultLevel: SkillLevel = 3;
const defaultPriority: Priority = 2;

/** The skills a person offers, each with its level; or wants, each with its priority. */
export function ClaimsEditor(props: {
  readonly direction: SkillDirection;
  readonly claims: readonly SkillClaim[];
  readonly skillNames: SkillNames;
  onChange(claims: readonly SkillClaim[]): void;
}) {
  const { t, compareText } = useLanguage();
  const { direction, claims, skillNames } = props;
  const fields = useRef<HTMLDivElement>(null);
  // After adding or removing one, the way to add another stands where the focus was.
  useHeldFocus(fields, () => fields.current?.querySelector<HTMLElement>('[data-add] input'));
  const own = claims.filter((claim) => claim.direction === direction);
  const title = t(direction === 'offered' ? 'people.column.offers' : 'people.column.wants');
  const addable = skillNames.skills
    .filter((skill) => !own.some((claim) => claim.skillId === skill.id))
    .map((skill) => skill.id)
    .toSorted((a, b) => compareText(skillNames.nameOf(a), skillNames.nameOf(b)));
  const add = (skillId: SkillId) => {
    const claim: SkillClaim =
      direction === 'offered'
        ? { direction, skillId, level: defaultLevel }
        : { direction, skillId, priority: defaultPriority };
    props.onChange([...claims, claim]);
  };
  const replace = (old: SkillClaim, next: SkillClaim | null) => {
    props.onChange(
      claims.flatMap((claim) => (claim !== old ? [claim] : next === null ? [] : [next])),
    );
  };

  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
      <Typography component="legend" variant="h3" sx={{ mb: 1 }}>
        {title}
      </Typography>
      <Box ref={fields} sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1 }}>
        {own.map((claim) => {
          const name = skillNames.nameOf(claim.skillId);
          return (
            <Box key={claim.skillId} sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
              <Typography noWrap title={name} sx={{ flex: 1 }}>
                {name}
              </Typography>
              {claim.direction === 'offered' ? (
                <TextField
                  select
                  value={claim.level}
                  slotProps={{ htmlInput: { 'aria-label': t('people.claim.levelOf', { name }) } }}
                  onChange={(event) => {
                    const level = levels.find((known) => known === Number(event.target.value));
                    if (level !== undefined) replace(claim, { ...claim, level });
                  }}
                >
                  {levels.map((level) => (
                    <MenuItem key={level} value={level}>
                      {t(`people.level.${level}`)}
                    </MenuItem>
                  ))}
                </TextField>
              ) : (
                <TextField
                  select
                  value={claim.priority}
                  slotProps={{
                    htmlInput: { 'aria-label': t('people.claim.priorityOf', { name }) },
                  }}
                  onChange={(event) => {
                    const priority = priorities.find(
                      (known) => known === Number(event.target.value),
                    );
                    if (priority !== undefined) replace(claim, { ...claim, priority });
                  }}
                >
                  {priorities.map((priority) => (
                    <MenuItem key={priority} value={priority}>
                      {t('people.claim.priority', { priority })}
                    </MenuItem>
                  ))}
                </TextField>
              )}
              <IconButton
                size="small"
                aria-label={t('people.claim.remove', { name })}
                onClick={() => {
                  replace(claim, null);
                }}
              >
                <CloseIcon fontSize="small" />
              </IconButton>
            </Box>
          );
        })}
        <Autocomplete
          data-add
          // A fresh field after each addition, ready for the next.
          key={own.length}
          options={addable}
          getOptionLabel={(skillId) => skillNames.nameOf(skillId)}
          getOptionKey={(skillId) => skillId}
          onChange={(_event, skillId) => {
            if (skillId !== null) add(skillId);
          }}
          renderInput={(params) => <TextField {...params} label={t('people.claim.add')} />}
        />
      </Box>
    </Box>
  );
}
