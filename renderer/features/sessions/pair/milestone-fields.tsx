import { useRef } from 'react';
import AddIcon from '@mui/icons-material/Add';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { maximumGoalTitleLength } from '#shared/domain/pair-life/goal-decisions.ts';
import { DateField } from '#renderer/components/date-field.tsx';
import { useHeldFocus } from '#renderer/components/use-held-focus.ts';
import { LimitedTextField } from '#renderer/components/limited-text-field.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import type { MilestoneForm } from './goal-form.ts';

/** The milestones of a goal while it is written. */
export function MilestoneFields(props: {
  readonly milestones: readonly MilestoneForm[];
  onChange(milestones: readonly MilestoneForm[]): void;
}) {
  const { t } = useLanguage();
  const { milestones, onChange } = props;
  const fields = useRef<HTMLDivElement>(null);
  const added = useRef(0);
  /** The one that was just added, until it has the focus. */
  const fresh = useRef<string | null>(null);
  // After removing one, the way to add another stands where the focus was.
  useHeldFocus(fields, () => fields.current?.querySelector<HTMLElement>('[data-add]'));
  const change = (key: string, part: Partial<MilestoneForm>) => {
    onChange(milestones.map((one) => (one.key === key ? { ...one, ...part } : one)));
  };
  return (
    <Box
      ref={fields}
      role="group"
      aria-labelledby="milestones-title"
      sx={{ gridColumn: '1 / -1', display: 'grid', gap: 1.5 }}
    >
      <Typography id="milestones-title" variant="h3">
        {t('pairLife.milestones')}
      </Typography>
      {milestones.map(({ key, title, dueOn }, index) => (
        <Box key={key} sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
          <LimitedTextField
            inputRef={(field: HTMLInputElement | null) => {
              if (field === null || fresh.current !== key) return;
              fresh.current = null;
              field.focus();
            }}
            label={t('pairLife.milestone.title', { number: index + 1 })}
            value={title}
            limit={maximumGoalTitleLength}
            onChange={(event) => {
              change(key, { title: event.target.value });
            }}
            sx={{ flex: 1, minWidth: 0 }}
          />
          <DateField
            label={t('pairLife.goal.dueOn')}
            value={dueOn}
            onChange={(day) => {
              change(key, { dueOn: day });
            }}
            sx={{ width: 150 }}
          />
          <IconButton
            aria-label={t('pairLife.milestone.remove', { number: index + 1 })}
            onClick={() => {
              onChange(milestones.filter((one) => one.key !== key));
            }}
          >
            <DeleteIcon fontSize="small" />
          </IconButton>
        </Box>
      ))}
      <Box>
        <Button
          data-add
          size="small"
          startIcon={<AddIcon />}
          onClick={() => {
            added.current += 1;
            const key = `new-${added.current}`;
            fresh.current = key;
            onChange([...milestones, { key, id: null, title: '', dueOn: '' }]);
          }}
        >
          {t('pairLife.milestone.add')}
        </Button>
      </Box>
    </Box>
  );
}
