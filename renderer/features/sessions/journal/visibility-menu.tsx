import { useCallback, useState } from 'react';
import Button from '@mui/material/Button';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Typography from '@mui/material/Typography';
import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import { isNarrower } from '#shared/domain/journal/narrower-visibility.ts';
import { visibilities, type NoteContent, type Visibility } from '#shared/domain/journal/note.ts';
import { AlertDialog } from '#renderer/components/alert-dialog.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useVault } from '#renderer/services/vault.tsx';
import { OpenVaultDialog } from '../private/open-vault-dialog.tsx';
import type { PairLife } from '../queries.ts';
import { usePrivateObstacle } from './use-private-obstacle.ts';
import { readersOf, visibilityIcons } from './visibility-words.ts';
import { WiderReadersWarning } from './wider-readers-warning.tsx';

/**
 * Who may read the note, beside its text at all times. It changes only by choosing another and confirming
 * what that means; to make it private, the private notes are opened or set up on the way.
 */
export function VisibilityMenu(props: {
  readonly visibility: Visibility;
  readonly pairLife: PairLife;
  /** What the note says at that moment. */
  readContent(): NoteContent;
  onChange(visibility: Visibility): void;
}) {
  const { t } = useLanguage();
  const { visibility, pairLife, onChange } = props;
  const vault = useVault();
  const obstacle = usePrivateObstacle();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [asked, setAsked] = useState<Question | null>(null);
  const [isOpeningVault, setIsOpeningVault] = useState(false);
  const Icon = visibilityIcons[visibility];
  const makePrivate = useCallback(() => {
    setIsOpeningVault(false);
    onChange('private');
  }, [onChange]);
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
              disabled={choice === 'private' && obstacle !== null}
              onClick={() => {
                setAnchor(null);
                if (choice === visibility) return;
                setAsked({ after: choice, content: props.readContent() });
              }}
              sx={{ maxWidth: 420, whiteSpace: 'normal' }}
            >
              <ListItemIcon>
                <ChoiceIcon fontSize="small" />
              </ListItemIcon>
              <ListItemText
                primary={t(`journal.visibility.${choice}`)}
                secondary={
                  (choice === 'private' ? obstacle : null) ?? readersOf(choice, pairLife, t)
                }
              />
            </MenuItem>
          );
        })}
      </Menu>
      {asked !== null && (
        <ConfirmChange
          {...asked}
          before={visibility}
          pairLife={pairLife}
          onCancel={() => {
            setAsked(null);
          }}
          onConfirm={() => {
            setAsked(null);
            if (asked.after === 'private' && vault.status !== 'unlocked') setIsOpeningVault(true);
            else onChange(asked.after);
          }}
        />
      )}
      {isOpeningVault && (
        <OpenVaultDialog
          onClose={() => {
            setIsOpeningVault(false);
          }}
          onOpen={makePrivate}
        />
      )}
    </>
  );
}

interface Question {
  readonly after: Visibility;
  readonly content: NoteContent;
}

function ConfirmChange(
  props: Question & {
    readonly before: Visibility;
    readonly pairLife: PairLife;
    onCancel(): void;
    onConfirm(): void;
  },
) {
  const { t } = useLanguage();
  const { before, after } = props;
  const consequence =
    before === 'private' ? 'opened' : after === 'private' ? 'closed' : ('moved' as const);
  return (
    <AlertDialog
      title={t(`journal.visibility.${after}.ask`)}
      actions={
        <>
          <Button onClick={props.onCancel}>{t('app.cancel')}</Button>
          <Button
            variant="contained"
            color={before === 'private' ? 'error' : 'primary'}
            onClick={props.onConfirm}
          >
            {t(`journal.visibility.${after}.confirm`)}
          </Button>
        </>
      }
      onClose={props.onCancel}
    >
      <Typography>{readersOf(after, props.pairLife, t)}</Typography>
      <Typography sx={{ color: 'text.secondary' }}>
        {t(`journal.visibility.${consequence}.text`)}
      </Typography>
      {isNarrower(before, after) && <WiderReadersWarning content={props.content} />}
    </AlertDialog>
  );
}
