import { useRef, useState } from 'react';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import DriveFileRenameOutlineIcon from '@mui/icons-material/DriveFileRenameOutline';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import type { CriteriaProfile } from '#shared/domain/pairing/criteria-profile.ts';
import { useHeldFocus } from '#renderer/components/use-held-focus.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useCurrentProgramme } from '#renderer/services/current-programme.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useCommand } from '#renderer/services/use-command.ts';
import type { PairingData } from '../queries.ts';
import {
  deleteProfileCommand,
  loadProfileCommand,
  renameProfileCommand,
  resetCriteriaCommand,
  saveProfileCommand,
} from './commands.ts';
import type { CriteriaEditing } from './use-criteria-editing.ts';
import { NameDialog } from './name-dialog.tsx';

/** Criteria and settings kept under a name, for any programme of the workspace. */
export function ProfileList(props: {
  readonly data: PairingData;
  readonly runOnStored: CriteriaEditing['runOnStored'];
}) {
  const { t, compareText } = useLanguage();
  const programme = useCurrentProgramme();
  const { domainContext } = useServices();
  const run = useCommand();
  const { data, runOnStored } = props;
  const [named, setNamed] = useState<CriteriaProfile | 'new' | null>(null);
  const list = useRef<HTMLDivElement>(null);
  // Of a profile that was deleted, to the first of those that are left, or to saving one.
  useHeldFocus(list, () => list.current?.querySelector('button'));
  const profiles = data.profiles.toSorted((a, b) => compareText(a.name, b.name));

  const save = (name: string) =>
    runOnStored(
      (criteria) =>
        saveProfileCommand(
          { name, criteria, settings: data.settings },
          data.profiles,
          domainContext(),
        ),
      t('criteria.profile.saved', { name }),
    );
  return (
    <Box ref={list} sx={{ display: 'grid', gap: 1 }}>
      {profiles.length === 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('criteria.profile.none')}
        </Typography>
      )}
      <Box
        component="ul"
        aria-label={t('criteria.profiles')}
        sx={{ listStyle: 'none', m: 0, p: 0 }}
      >
        {profiles.map((profile) => (
          <Box
            component="li"
            key={profile.id}
            sx={{
              display: 'flex',
              alignItems: 'center',
              gap: 0.5,
              borderBottom: 1,
              borderColor: 'divider',
              py: 0.25,
            }}
          >
            <Typography sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
              {profile.name}
            </Typography>
            <Button
              size="small"
              aria-label={t('criteria.profile.load.named', { name: profile.name })}
              onClick={() =>
                void runOnStored(
                  (criteria) => loadProfileCommand(profile, programme, criteria, domainContext()),
                  t('criteria.profile.loaded', { name: profile.name }),
                )
              }
            >
              {t('criteria.profile.load')}
            </Button>
            <IconButton
              size="small"
              aria-label={t('criteria.profile.rename.named', { name: profile.name })}
              onClick={() => {
                setNamed(profile);
              }}
            >
              <DriveFileRenameOutlineIcon fontSize="small" />
            </IconButton>
            <IconButton
              size="small"
              aria-label={t('criteria.profile.delete.named', { name: profile.name })}
              onClick={() =>
                void run(
                  deleteProfileCommand(profile),
                  t('criteria.profile.deleted', { name: profile.name }),
                )
              }
            >
              <DeleteIcon fontSize="small" />
            </IconButton>
          </Box>
        ))}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button
          variant="outlined"
          onClick={() => {
            setNamed('new');
          }}
        >
          {t('criteria.profile.save')}
        </Button>
        <Button
          onClick={() =>
            void runOnStored(
              (criteria) => resetCriteriaCommand(programme, criteria, domainContext()),
              t('criteria.wasReset'),
            )
          }
        >
          {t('criteria.reset')}
        </Button>
      </Box>
      {named !== null && (
        <NameDialog
          title={t(named === 'new' ? 'criteria.profile.save' : 'criteria.profile.rename')}
          label={t('criteria.profile.name')}
          initialName={named === 'new' ? '' : named.name}
          confirmLabel={t('criteria.profile.keep')}
          warningFor={(name) =>
            data.profiles.some((profile) => profile !== named && profile.name === name)
              ? t(named === 'new' ? 'criteria.profile.replaces' : 'criteria.profile.taken', {
                  name,
                })
              : null
          }
          onConfirm={(name) =>
            named === 'new'
              ? save(name)
              : run(renameProfileCommand(named, name), t('criteria.profile.renamed', { name }))
          }
          onClose={() => {
            setNamed(null);
          }}
        />
      )}
    </Box>
  );
}
