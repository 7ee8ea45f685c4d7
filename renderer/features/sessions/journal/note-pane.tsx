import { useState, type ReactNode } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import InputBase from '@mui/material/InputBase';
import type { JournalNote } from '#shared/domain/journal/note.ts';
import type { StoredFile } from '#shared/ipc/stored-file-schemas.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useNotices } from '#renderer/services/notices.ts';
import { useVault } from '#renderer/services/vault.tsx';
import type { PairLife } from '../queries.ts';
import type { Mentionable } from './editor/mentions.ts';
import type { RichEditorHandle } from './editor/rich-editor.tsx';
import { NoteAttachments } from './note-attachments.tsx';
import { NoteEditor } from './note-editor.tsx';
import { NoteMenu } from './note-menu.tsx';
import { NoteTags } from './note-tags.tsx';
import { useAttachments } from './queries.ts';
import { QuestionMenu } from './question-menu.tsx';
import { SaveLine } from './save-line.tsx';
import { SensitiveWarning } from './sensitive-warning.tsx';
import { useMentionables } from './use-mentionables.ts';
import { useNoteActions } from './use-note-actions.ts';
import type { NoteWritingState } from './note-writing-state.ts';
import type { NoteWriting } from './note-writing.ts';
import { useNoteWriting } from './use-note-writing.ts';
import { useStoreFile } from './use-store-file.ts';
import { VersionsDialog } from './versions-dialog.tsx';
import { VisibilityMenu } from './visibility-menu.tsx';
import { readersOf } from './visibility-words.ts';

/** One note with everything that can be done to it. Give it a key: it edits the note it began with. */
export function NotePane(props: {
  readonly note: JournalNote;
  readonly pairLife: PairLife;
  readonly knownTags: readonly string[];
  /** `session`: in the live view, where the note is text alone. */
  readonly layout: 'whole' | 'session';
  onTrashed?(): void;
}) {
  const { t } = useLanguage();
  const { note, pairLife } = props;
  const { writing, state } = useNoteWriting(note);
  const actions = useNoteActions();
  const vault = useVault();
  const attachments = useAttachments(note.id) ?? [];
  const storeFile = useStoreFile(note.visibility === 'private');
  const mentionables = useMentionables(pairLife);
  const [editor, setEditor] = useState<RichEditorHandle | null>(null);
  const [isShowingVersions, setIsShowingVersions] = useState(false);
  const { loaded } = state;
  const { settle } = writing.autosave;
  if (loaded === null) return null;
  if (loaded === 'unreadable') return <Alert severity="error">{t('journal.unreadable')}</Alert>;
  const isWhole = props.layout === 'whole';
  const canAttach = note.visibility !== 'private' && !state.isHeld;
  /** Files stand beside a note that is stored. */
  const attach = async (files: readonly StoredFile[]) => {
    if (files.length === 0 || !(await writing.store())) return;
    await actions.attach(writing.current(), files);
  };
  return (
    <Box
      // Leaving the note writes it.
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) void settle();
      }}
      onDragOver={(event) => {
        if (canAttach) event.preventDefault();
      }}
      onDrop={(event) => {
        const files = [...event.dataTransfer.files];
        if (!canAttach || files.length === 0) return;
        event.preventDefault();
        void Promise.all(files.map(storeFile)).then((stored) =>
          attach(stored.filter((file) => file !== null)),
        );
      }}
      sx={{ display: 'flex', flexDirection: 'column', gap: 1, minWidth: 0 }}
    >
      <NoteHead
        note={note}
        pairLife={pairLife}
        state={state}
        actions={
          <>
            <QuestionMenu
              onChoose={(question) => {
                if (!state.isHeld) editor?.append(question);
              }}
            />
            <VisibilityMenu
              visibility={note.visibility}
              pairLife={pairLife}
              canBePrivate={vault.status === 'unlocked'}
              attachmentCount={attachments.length}
              onChange={(visibility) => {
                void writing.handOver((current) => actions.changeVisibility(current, visibility));
              }}
            />
            <NoteMenu
              isDisabled={state.isNew}
              onShowVersions={() => {
                void settle().then(() => {
                  setIsShowingVersions(true);
                });
              }}
              onTrash={() => {
                void writing.handOver(actions.trash).then((isTrashed) => {
                  if (isTrashed) props.onTrashed?.();
                });
              }}
            />
          </>
        }
      />
      {loaded.isRecovered && (
        <Alert severity="info" variant="outlined">
          {t('journal.recovered')}
        </Alert>
      )}
      {note.visibility !== 'private' && (
        <SensitiveWarning noteId={note.id} content={state.settledContent} />
      )}
      <Box inert={state.isHeld} sx={{ display: 'contents' }}>
        <NoteText
          key={loaded.revision}
          onReady={setEditor}
          title={isWhole ? loaded.content.title : null}
          body={loaded.content.body}
          mentionables={mentionables}
          writing={writing}
          storeImage={async (file) => (await storeFile(file))?.sha256 ?? null}
        />
        {isWhole && (
          <NoteTags
            key={`tags-${loaded.revision}`}
            initial={loaded.content.tags}
            known={props.knownTags}
            onChange={(tags) => {
              writing.change({ tags });
            }}
          />
        )}
      </Box>
      {canAttach && (isWhole || attachments.length > 0) && (
        <NoteAttachments
          attachments={attachments}
          onAdd={() => {
            void actions.pickFile().then((file) => attach(file === null ? [] : [file]));
          }}
        />
      )}
      {isShowingVersions && (
        <VersionsDialog
          note={writing.current()}
          onClose={() => {
            setIsShowingVersions(false);
          }}
          onRestore={(content) => {
            setIsShowingVersions(false);
            void actions.restoreVersion(writing.current(), content);
          }}
        />
      )}
    </Box>
  );
}

function NoteHead(props: {
  readonly note: JournalNote;
  readonly pairLife: PairLife;
  readonly state: NoteWritingState;
  readonly actions: ReactNode;
}) {
  const { t } = useLanguage();
  return (
    <Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Box sx={{ flex: 1 }}>
          <SaveLine state={props.state.saveState} isNew={props.state.isNew} />
        </Box>
        {props.actions}
      </Box>
      <Box sx={{ mt: 0.5, fontSize: '0.75rem', color: 'text.secondary' }}>
        {readersOf(props.note.visibility, props.pairLife, t)}
      </Box>
    </Box>
  );
}

function NoteText(props: {
  onReady(handle: RichEditorHandle | null): void;
  /** Null where the note has no title of its own. */
  readonly title: string | null;
  readonly body: string;
  readonly mentionables: readonly Mentionable[];
  readonly writing: NoteWriting;
  storeImage(file: File): Promise<string | null>;
}) {
  const { t } = useLanguage();
  const show = useNotices((state) => state.show);
  const { writing } = props;
  return (
    <>
      {props.title !== null && (
        <InputBase
          fullWidth
          defaultValue={props.title}
          placeholder={t('journal.title.placeholder')}
          inputProps={{ 'aria-label': t('journal.title'), dir: 'auto', maxLength: 200 }}
          onChange={(event) => {
            writing.change({ title: event.target.value });
          }}
          sx={{ fontFamily: 'h2.fontFamily', fontSize: '1.1875rem', fontWeight: 600 }}
        />
      )}
      <NoteEditor
        onReady={props.onReady}
        initialBody={props.body}
        label={t('journal.text')}
        placeholder={t('journal.text.placeholder')}
        mentionables={props.mentionables}
        onChange={writing.changeBody}
        storeImage={props.storeImage}
        onPlainPaste={() => {
          show({ text: t('journal.paste.plain'), severity: 'info', action: null });
        }}
      />
    </>
  );
}
