import { useCallback, useState, type ReactNode } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import type { JournalNote, Visibility } from '#shared/domain/journal/note.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useNotices } from '#renderer/services/notices.ts';
import type { PairLife } from '../queries.ts';
import type { Mentionable } from './editor/mentions.ts';
import type { RichEditorHandle } from './editor/rich-editor.tsx';
import { barRoom } from './editor/bar-room.ts';
import { scrollingApart } from './journal-layout.ts';
import { NoteAttachments } from './note-attachments.tsx';
import { NoteEditor } from './note-editor.tsx';
import { NoteMenu } from './note-menu.tsx';
import { NoteTags } from './note-tags.tsx';
import { NoteTitle } from './note-title.tsx';
import { QuestionMenu } from './question-menu.tsx';
import { SaveLine } from './save-line.tsx';
import { SensitiveWarning } from './sensitive-warning.tsx';
import { useMentionables } from './use-mentionables.ts';
import { useNoteActions } from './use-note-actions.ts';
import type { NoteWritingState } from './note-writing-state.ts';
import type { NoteWriting } from './note-writing.ts';
import { useNoteFiles } from './use-note-files.ts';
import { useNoteWriting } from './use-note-writing.ts';
import { useStoreFile } from './use-store-file.ts';
import { VersionsDialog } from './versions-dialog.tsx';
import { VisibilityMenu } from './visibility-menu.tsx';
import { readersOf } from './visibility-words.ts';

/** All of the note but its head, which stays in sight. */
const scrolledText = {
  display: 'flex',
  flexDirection: 'column',
  gap: 1,
  minWidth: 0,
  [scrollingApart]: {
    minHeight: 0,
    // Sideways nothing is to be seen; rings of focus have room.
    overflow: 'hidden auto',
    mx: -0.5,
    px: 0.5,
    // What the keyboard goes to comes out from behind the formatting bar.
    scrollPaddingTop: barRoom,
  },
} as const;

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
  const { files, add, pick } = useNoteFiles(note, writing, state);
  const storeFile = useStoreFile(note.visibility === 'private');
  const mentionables = useMentionables(pairLife);
  const [editor, setEditor] = useState<RichEditorHandle | null>(null);
  const takeEditor = useCallback((handle: RichEditorHandle | null) => {
    setEditor(handle);
    // The note took the place of what had the focus.
    handle?.takeHeldFocus();
  }, []);
  const [isShowingVersions, setIsShowingVersions] = useState(false);
  const moveTo = actions.changeVisibility;
  const changeVisibility = useCallback(
    (visibility: Visibility) => {
      void writing.handOver((current) => moveTo(current, visibility));
    },
    [moveTo, writing],
  );
  const { loaded } = state;
  const { settle } = writing.autosave;
  if (loaded === null) return null;
  if (loaded === 'unreadable') return <Alert severity="error">{t('journal.unreadable')}</Alert>;
  const isWhole = props.layout === 'whole';
  const canAttach = !state.isHeld;
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
        const dropped = [...event.dataTransfer.files];
        if (!canAttach || dropped.length === 0) return;
        event.preventDefault();
        void Promise.all(dropped.map(storeFile)).then((stored) =>
          add(stored.filter((file) => file !== null)),
        );
      }}
      sx={{ display: 'flex', flexDirection: 'column', gap: 1, minWidth: 0, minHeight: 0 }}
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
              readContent={writing.current}
              onChange={changeVisibility}
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
      <Box sx={scrolledText}>
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
            onReady={takeEditor}
            onEnterText={() => editor?.enter()}
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
        {canAttach && (isWhole || files.length > 0) && (
          <NoteAttachments files={files} onAdd={() => void pick()} />
        )}
      </Box>
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
  onEnterText(): void;
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
        <NoteTitle
          initial={props.title}
          onChange={(title) => {
            writing.change({ title });
          }}
          onEnter={props.onEnterText}
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
        onPlainPaste={(kind) => {
          show({ text: t(`journal.paste.${kind}`), severity: 'info', action: null });
        }}
      />
    </>
  );
}
