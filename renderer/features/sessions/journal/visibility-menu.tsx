import { useState } from 'react';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Typography from '@mui/material/Typography';
import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import { visibilities, type Visibility } from '#shared/domain/journal/note.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import type { PairLife } from '../queries.ts';
import { readersOf, visibilityIcons } from './visibility-words.ts';

/**
 * Who may read the note, beside its text at all times. It changes only by choosing another and confirming
 * what that means.
 */
export function VisibilityMenu(props: {
  readonly visibility: Visibility;
  readonly pairLife: PairLife;
  /** False where no private note can be written, for want of a key. */
  readonly canBePrivate: boolean;
  /** Files beside the note, whose names would stay readable if it became private. */
  readonly attachmentCount: number;
  onChange(visibility: Visibility): void;
}) {
  const { t } = useLanguage();
  const { visibility, pairLife } = props;
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [asked, setAsked] = useState<Visibility | null>(null);
  const Icon = visibilityIcons[visibility];
  const isBlocked = (choice: Visibility) =>
    choice === 'private' && (!props.canBePrivate || props.attachmentCount > 0);
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        startIcon={<Icon fontSize="small" />}
        endIcon={<ExpandMoreIcon fontSize="small" />}
        aria-haspopup="menu"
        aria-label={t('journal.visibility.change', {
          visibility: t(`journal.visibility.${visibility}`),
        })}
        onClick={(event) => {
          setAnchor(event.currentTarget);
        }}
      >
        {t(`journal.visibility.${visibility}`)}
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => {
          setAnchor(null);
        }}
      >
        {visibilities.map((choice) => {
          const ChoiceIcon = visibilityIcons[choice];
          return (
            <MenuItem
              key={choice}
              selected={choice === visibility}
              disabled={isBlocked(choice)}
              onClick={() => {
                setAnchor(null);
                if (choice !== visibility) setAsked(choice);
              }}
              sx={{ maxWidth: 420, whiteSpace: 'normal' }}
            >
              <ListItemIcon>
                <ChoiceIcon fontSize="small" />
              </ListItemIcon>
              <ListItemText
                primary={t(`journal.visibility.${choice}`)}
                secondary={
                  isBlocked(choice)
                    ? t(
                        props.canBePrivate
                          ? 'journal.visibility.blocked.files'
                          : 'journal.visibility.blocked.locked',
                      )
                    : readersOf(choice, pairLife, t)
                }
              />
            </MenuItem>
          );
        })}
      </Menu>
      {asked !== null && (
        <ConfirmChange
          before={visibility}
          after={asked}
          pairLife={pairLife}
          onCancel={() => {
            setAsked(null);
          }}
          onConfirm={() => {
            setAsked(null);
            props.onChange(asked);
          }}
        />
      )}
    </>
  );
}

function ConfirmChange(props: {
  readonly before: Visibility;
  readonly after: Visibility;
  readonly pairLife: PairLife;
  onCancel(): void;
  onConfirm(): void;
}) {
  const { t } = useLanguage();
  const { before, after } = props;
  const consequence =
    before === 'private' ? 'opened' : after === 'private' ? 'closed' : ('moved' as const);
  return (
    <Dialog
      open
      maxWidth="xs"
      onClose={props.onCancel}
      role="alertdialog"
      aria-labelledby="visibility-title"
      aria-describedby="visibility-text"
    >
      <DialogTitle id="visibility-title" variant="h2">
        {t(`journal.visibility.${after}.ask`)}
      </DialogTitle>
      <DialogContent id="visibility-text" sx={{ display: 'grid', gap: 1 }}>
        <Typography>{readersOf(after, props.pairLife, t)}</Typography>
        <Typography sx={{ color: 'text.secondary' }}>
          {t(`journal.visibility.${consequence}.text`)}
        </Typography>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={props.onCancel}>{t('app.cancel')}</Button>
        <Button
          variant="contained"
          color={before === 'private' ? 'error' : 'primary'}
          onClick={props.onConfirm}
        >
          {t(`journal.visibility.${after}.confirm`)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
