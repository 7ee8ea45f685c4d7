import { useRef, useState } from 'react';
import Box from '@mui/material/Box';
import Divider from '@mui/material/Divider';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import ImageIcon from '@mui/icons-material/ImageOutlined';
import LinkIcon from '@mui/icons-material/Link';
import RedoIcon from '@mui/icons-material/Redo';
import TitleIcon from '@mui/icons-material/Title';
import UndoIcon from '@mui/icons-material/Undo';
import type { Editor } from '@tiptap/core';
import { redoDepth, undoDepth } from '@tiptap/pm/history';
import { useEditorState } from '@tiptap/react';
import { useLanguage } from '#renderer/services/language.tsx';
import {
  blockStyleOf,
  blockStyles,
  editorActions,
  keyNames,
  runEditorAction,
  setBlockStyle,
} from './editor-actions.ts';
import { LinkPopover } from './link-popover.tsx';
import { ToolbarButton } from './toolbar-button.tsx';
import { useRovingFocus } from './use-roving-focus.ts';

/** What can be done to the text, with the keys that do it. One tab stop; arrows go along it. */
export function EditorToolbar(props: {
  readonly editor: Editor;
  /** The id of the text it works on. */
  readonly controls: string;
  onAddImages(images: readonly File[]): void;
}) {
  const { t } = useLanguage();
  const { editor } = props;
  const row = useRef<HTMLDivElement>(null);
  const roving = useRovingFocus(row);
  const [styleAnchor, setStyleAnchor] = useState<HTMLElement | null>(null);
  const [linkAnchor, setLinkAnchor] = useState<HTMLElement | null>(null);
  const imageInput = useRef<HTMLInputElement>(null);
  const state = useEditorState({
    editor,
    selector: ({ editor: current }) => ({
      style: blockStyleOf(current),
      active: editorActions.filter(({ name }) => current.isActive(name)).map(({ name }) => name),
      isLink: current.isActive('link'),
      canUndo: undoDepth(current.state) > 0,
      canRedo: redoDepth(current.state) > 0,
    }),
  });
  return (
    <Box
      ref={row}
      role="toolbar"
      aria-label={t('journal.toolbar')}
      aria-controls={props.controls}
      {...roving}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 0.25,
        py: 0.25,
        borderBottom: 1,
        borderColor: 'divider',
        // Over a long text that scrolls.
        position: 'sticky',
        top: 0,
        zIndex: 1,
        bgcolor: 'background.paper',
      }}
    >
      <ToolbarButton
        label={t('journal.action.style')}
        isOn={state.style > 0}
        hasPopup="menu"
        onClick={setStyleAnchor}
      >
        <TitleIcon fontSize="small" />
      </ToolbarButton>
      {editorActions.map(({ name, icon: Icon, keys, group }, index) => (
        <Box key={name} sx={{ display: 'contents' }}>
          {group !== editorActions[index - 1]?.group && (
            <Divider orientation="vertical" flexItem sx={{ mx: 0.5, my: 0.5 }} />
          )}
          <ToolbarButton
            label={t(`journal.action.${name}`)}
            keys={keyNames(keys)}
            isOn={state.active.includes(name)}
            onClick={() => {
              runEditorAction(editor, name);
            }}
          >
            <Icon fontSize="small" />
          </ToolbarButton>
        </Box>
      ))}
      <Divider orientation="vertical" flexItem sx={{ mx: 0.5, my: 0.5 }} />
      <ToolbarButton
        label={t('journal.action.link')}
        isOn={state.isLink}
        hasPopup="dialog"
        onClick={setLinkAnchor}
      >
        <LinkIcon fontSize="small" />
      </ToolbarButton>
      <ToolbarButton
        label={t('journal.action.image')}
        onClick={() => {
          imageInput.current?.click();
        }}
      >
        <ImageIcon fontSize="small" />
      </ToolbarButton>
      <Divider orientation="vertical" flexItem sx={{ mx: 0.5, my: 0.5 }} />
      <ToolbarButton
        label={t('journal.action.undo')}
        keys={keyNames('Mod+Z')}
        isDisabled={!state.canUndo}
        onClick={() => editor.chain().focus().undo().run()}
      >
        <UndoIcon fontSize="small" />
      </ToolbarButton>
      <ToolbarButton
        label={t('journal.action.redo')}
        keys={keyNames('Mod+Shift+Z')}
        isDisabled={!state.canRedo}
        onClick={() => editor.chain().focus().redo().run()}
      >
        <RedoIcon fontSize="small" />
      </ToolbarButton>
      <input
        ref={imageInput}
        type="file"
        hidden
        multiple
        accept="image/png,image/jpeg,image/gif,image/webp"
        aria-label={t('journal.action.image')}
        onChange={(event) => {
          props.onAddImages([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <Menu
        anchorEl={styleAnchor}
        open={styleAnchor !== null}
        onClose={() => {
          setStyleAnchor(null);
        }}
      >
        {blockStyles.map((style) => (
          <MenuItem
            key={style}
            selected={style === state.style}
            onClick={() => {
              setStyleAnchor(null);
              setBlockStyle(editor, style);
            }}
          >
            {t(`journal.style.${style}`)}
          </MenuItem>
        ))}
      </Menu>
      {linkAnchor !== null && (
        <LinkPopover
          editor={editor}
          anchor={linkAnchor}
          onClose={() => {
            setLinkAnchor(null);
          }}
        />
      )}
    </Box>
  );
}
