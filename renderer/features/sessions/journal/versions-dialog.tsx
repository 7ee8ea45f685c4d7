import { useEffect, useMemo, useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import LinearProgress from '@mui/material/LinearProgress';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemText from '@mui/material/ListItemText';
import Typography from '@mui/material/Typography';
import { isNarrower } from '#shared/domain/journal/narrower-visibility.ts';
import { emptyContent, haveSameContent } from '#shared/domain/journal/note-content.ts';
import type { JournalNote, NoteContent, Visibility } from '#shared/domain/journal/note.ts';
import { AlertDialog } from '#renderer/components/alert-dialog.tsx';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useVault } from '#renderer/services/vault.tsx';
import { openContent } from './note-sealing.ts';
import { readVersions, type NoteVersion } from './note-versions.ts';
import { VersionChanges } from './version-changes.tsx';
import { WiderReadersWarning } from './wider-readers-warning.tsx';

interface ReadableVersion extends Pick<NoteVersion, 'at' | 'visibility'> {
  readonly content: NoteContent;
}

/** What the note said at each time it was written, what changed, and the way back. */
export function VersionsDialog(props: {
  readonly note: JournalNote;
  onClose(): void;
  onRestore(content: NoteContent): void;
}) {
  const { t, formatDate } = useLanguage();
  const versions = useVersions(props.note);
  const [chosen, setChosen] = useState(0);
  const version = versions?.[chosen];
  const before = versions?.[chosen + 1]?.content ?? emptyContent;
  const [asked, setAsked] = useState<ReadableVersion | null>(null);
  const momentOf = ({ at }: ReadableVersion) =>
    formatDate(at, { dateStyle: 'long', timeStyle: 'medium' });
  return (
    <Dialog open maxWidth="md" fullWidth onClose={props.onClose} aria-labelledby="versions-title">
      <DialogTitle id="versions-title" variant="h2">
        {t('journal.versions')}
      </DialogTitle>
      <DialogContent
        sx={{ display: 'flex', gap: 2, minHeight: 260, flexWrap: { xs: 'wrap', sm: 'nowrap' } }}
      >
        {versions === undefined ? (
          <LinearProgress sx={{ flex: 1 }} aria-label={t('journal.opening')} />
        ) : (
          <>
            <List
              dense
              disablePadding
              aria-label={t('journal.versions')}
              sx={{ flex: { xs: '1 1 100%', sm: '0 0 220px' }, overflow: 'auto' }}
            >
              {versions.map((item, index) => (
                <ListItem key={item.at} disablePadding>
                  <ListItemButton
                    selected={index === chosen}
                    aria-current={index === chosen}
                    onClick={() => {
                      setChosen(index);
                    }}
                  >
                    <ListItemText
                      primary={momentOf(item)}
                      secondary={
                        index === 0
                          ? t('journal.versions.current')
                          : t(`journal.visibility.${item.visibility}`)
                      }
                    />
                  </ListItemButton>
                </ListItem>
              ))}
            </List>
            <Box sx={{ flex: 1, minWidth: 0, overflow: 'auto' }}>
              {version === undefined ? (
                <Typography sx={{ color: 'text.secondary' }}>
                  {t('journal.versions.none')}
                </Typography>
              ) : (
                <VersionChanges before={before} after={version.content} />
              )}
            </Box>
          </>
        )}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={props.onClose}>{t('app.close')}</Button>
        <Button
          variant="contained"
          disabled={version === undefined || haveSameContent(version.content, props.note)}
          onClick={() => {
            if (version === undefined) return;
            if (isNarrower(version.visibility, props.note.visibility)) setAsked(version);
            else props.onRestore(version.content);
          }}
        >
          {t('journal.version.restore')}
        </Button>
      </DialogActions>
      {asked !== null && (
        <ConfirmWiderReaders
          version={asked}
          now={props.note.visibility}
          onCancel={() => {
            setAsked(null);
          }}
          onConfirm={() => {
            props.onRestore(asked.content);
          }}
        />
      )}
    </Dialog>
  );
}

/** Words that fewer people could read come back only on purpose. */
function ConfirmWiderReaders(props: {
  readonly version: ReadableVersion;
  readonly now: Visibility;
  onCancel(): void;
  onConfirm(): void;
}) {
  const { t } = useLanguage();
  return (
    <AlertDialog
      title={t('journal.version.ask')}
      actions={
        <>
          <Button onClick={props.onCancel}>{t('app.cancel')}</Button>
          <Button variant="contained" color="error" onClick={props.onConfirm}>
            {t('journal.version.restore')}
          </Button>
        </>
      }
      onClose={props.onCancel}
    >
      <Typography>
        {t('journal.version.ask.text', { before: props.version.visibility, now: props.now })}
      </Typography>
      <WiderReadersWarning content={props.version.content} />
    </AlertDialog>
  );
}

/** The newest first, without those that say what the one before said; undefined until they have been read. */
function useVersions(note: JournalNote): readonly ReadableVersion[] | undefined {
  const { database } = useServices();
  const vault = useVault();
  const [start] = useState(note);
  const [versions, setVersions] = useState<readonly ReadableVersion[]>();
  useEffect(() => {
    let isWanted = true;
    void (async () => {
      const found = await readVersions(database, start);
      const readable = await Promise.all(
        found.map(async ({ at, visibility, text }): Promise<ReadableVersion | null> => {
          const content =
            text.kind === 'open'
              ? text.content
              : await openContent(vault, start.id, 'content', text.sealed);
          return content === null ? null : { at, visibility, content };
        }),
      );
      if (isWanted) setVersions(readable.filter((version) => version !== null));
    })();
    return () => {
      isWanted = false;
    };
  }, [database, start, vault]);
  return useMemo(
    () =>
      versions?.filter((version, index) => {
        const older = versions[index + 1];
        return older === undefined || !haveSameContent(version.content, older.content);
      }),
    [versions],
  );
}
