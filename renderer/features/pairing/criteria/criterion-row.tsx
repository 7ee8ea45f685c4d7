import { memo, useId } from 'react';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import Select from '@mui/material/Select';
import Slider from '@mui/material/Slider';
import Typography from '@mui/material/Typography';
import type { MatchCriterion } from '#shared/domain/pairing/criterion.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { CriterionOptionField } from './criterion-option-field.tsx';
import { nameCriterion } from './criterion-words.ts';
import { criterionSettings, settingOf, weightRange, withSetting } from './edit-criteria.ts';

export interface CriterionActions {
  /** While a weight is being moved. */
  draft(criterion: MatchCriterion): void;
  store(criterion: MatchCriterion): void;
  /** When a weight has been let go of. */
  release(): void;
  /** Only fields of the firm's own can be taken away. */
  remove(criterion: MatchCriterion): void;
}

// A row is drawn anew when any weight changes what its own is worth; these are not.
const OptionField = memo(CriterionOptionField);

const SettingSelect = memo(function SettingSelect(props: {
  readonly criterion: MatchCriterion;
  readonly actions: CriterionActions;
}) {
  const { t } = useLanguage();
  const { criterion, actions } = props;
  const criterionName = nameCriterion(criterion, t);
  return (
    <Select
      variant="outlined"
      value={settingOf(criterion)}
      inputProps={{ 'aria-label': t('criteria.kind.of', { criterion: criterionName }) }}
      onChange={({ target }) => {
        const chosen = criterionSettings.find((one) => one === target.value);
        if (chosen !== undefined) actions.store(withSetting(criterion, chosen));
      }}
      sx={{ fontSize: '0.75rem', '& .MuiSelect-select': { py: 0.5, pl: 1 } }}
    >
      {criterionSettings.map((one) => (
        <MenuItem key={one} value={one}>
          {t(`criteria.kind.${one}`)}
        </MenuItem>
      ))}
    </Select>
  );
});

/** One criterion: what it does, how much it weighs, and what that is of the 100 points. */
export const CriterionRow = memo(function CriterionRow(props: {
  readonly criterion: MatchCriterion;
  /** Points of 100; undefined when it gives none. */
  readonly share: number | undefined;
  readonly actions: CriterionActions;
}) {
  const { t, formatNumber } = useLanguage();
  const { criterion, share, actions } = props;
  const nameId = useId();
  const setting = settingOf(criterion);
  const name = nameCriterion(criterion, t);
  const weighs = setting === 'weight' || setting === 'must';
  const points = share === undefined ? null : formatNumber(share, { maximumFractionDigits: 1 });
  return (
    <Box component="li" aria-labelledby={nameId} sx={{ display: 'grid', gap: 0.25 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <Typography
          id={nameId}
          sx={{
            flex: 1,
            minWidth: 0,
            fontWeight: 600,
            overflowWrap: 'anywhere',
            color: setting === 'off' ? 'text.secondary' : 'text.primary',
          }}
        >
          {name}
        </Typography>
        <SettingSelect criterion={criterion} actions={actions} />
        {criterion.measure === 'custom' && (
          <IconButton
            size="small"
            aria-label={t('criteria.field.remove', { criterion: name })}
            onClick={() => {
              actions.remove(criterion);
            }}
          >
            <DeleteIcon fontSize="small" />
          </IconButton>
        )}
      </Box>
      {weighs && (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, pl: 1 }}>
          <Slider
            size="small"
            min={weightRange.least}
            max={weightRange.most}
            step={1}
            value={criterion.weight}
            aria-label={t('criteria.weight.of', { criterion: name })}
            getAriaValueText={(weight) =>
              points === null ? String(weight) : t('criteria.weight.text', { weight, points })
            }
            onChange={(_event, weight) => {
              if (typeof weight === 'number') actions.draft({ ...criterion, weight });
            }}
            onChangeCommitted={(event) => {
              // A key that is held down changes the weight many times and is let go of once.
              if (isPointer(event)) actions.release();
            }}
            onKeyUp={actions.release}
            onBlur={actions.release}
            sx={{ flex: 1 }}
          />
          <Typography
            variant="body2"
            sx={{ width: 92, flexShrink: 0, textAlign: 'right', whiteSpace: 'nowrap' }}
          >
            <Box component="span" sx={{ fontWeight: 650 }}>
              {criterion.weight}
            </Box>
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {points !== null && ` · ${t('criteria.share', { points })}`}
            </Box>
          </Typography>
        </Box>
      )}
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {setting === 'must' || setting === 'exclude'
          ? t(`criteria.kind.${setting}.help`)
          : t(`criteria.help.${criterion.measure}`)}
      </Typography>
      {weighs && points === null && criterion.weight > 0 && (
        <Typography variant="body2" sx={{ color: 'warning.main' }}>
          {t('criteria.notMeasurable')}
        </Typography>
      )}
      {setting !== 'off' && <OptionField criterion={criterion} onStore={actions.store} />}
    </Box>
  );
});

function isPointer(event: Event | React.SyntheticEvent): boolean {
  return ['mouseup', 'touchend', 'pointerup'].includes(event.type);
}
