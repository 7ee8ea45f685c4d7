import type { ComponentType } from 'react';
import type { Editor } from '@tiptap/core';
import CodeIcon from '@mui/icons-material/Code';
import ChecklistIcon from '@mui/icons-material/Checklist';
import DataObjectIcon from '@mui/icons-material/DataObject';
import FormatBoldIcon from '@mui/icons-material/FormatBold';
import FormatItalicIcon from '@mui/icons-material/FormatItalic';
import FormatListBulletedIcon from '@mui/icons-material/FormatListBulleted';
import FormatListNumberedIcon from '@mui/icons-material/FormatListNumbered';
import FormatQuoteIcon from '@mui/icons-material/FormatQuote';

/** What the toolbar can do to the text, in its order. `keys` is what the keyboard does it with, Mod being Ctrl or ⌘. */
export const editorActions = [
  { name: 'bold', icon: FormatBoldIcon, keys: 'Mod+B', group: 'mark' },
  { name: 'italic', icon: FormatItalicIcon, keys: 'Mod+I', group: 'mark' },
  { name: 'code', icon: CodeIcon, keys: 'Mod+E', group: 'mark' },
  { name: 'bulletList', icon: FormatListBulletedIcon, keys: 'Mod+Shift+8', group: 'list' },
  { name: 'orderedList', icon: FormatListNumberedIcon, keys: 'Mod+Shift+7', group: 'list' },
  { name: 'taskList', icon: ChecklistIcon, keys: 'Mod+Shift+9', group: 'list' },
  { name: 'blockquote', icon: FormatQuoteIcon, keys: 'Mod+Shift+B', group: 'block' },
  { name: 'codeBlock', icon: DataObjectIcon, keys: 'Mod+Alt+C', group: 'block' },
] as const satisfies readonly {
  readonly name: string;
  readonly icon: ComponentType<{ readonly fontSize?: 'small' }>;
  readonly keys: string;
  readonly group: string;
}[];

type EditorActionName = (typeof editorActions)[number]['name'];

/** Paragraph is 0, headings have their level. */
export const blockStyles = [0, 1, 2, 3] as const;
type BlockStyle = (typeof blockStyles)[number];

export function runEditorAction(editor: Editor, name: EditorActionName): void {
  const chain = editor.chain().focus();
  switch (name) {
    case 'bold':
      chain.toggleBold().run();
      break;
    case 'italic':
      chain.toggleItalic().run();
      break;
    case 'code':
      chain.toggleCode().run();
      break;
    case 'bulletList':
      chain.toggleBulletList().run();
      break;
    case 'orderedList':
      chain.toggleOrderedList().run();
      break;
    case 'taskList':
      chain.toggleTaskList().run();
      break;
    case 'blockquote':
      chain.toggleBlockquote().run();
      break;
    case 'codeBlock':
      chain.toggleCodeBlock().run();
      break;
  }
}

export function setBlockStyle(editor: Editor, style: BlockStyle): void {
  if (style === 0) editor.chain().focus().setParagraph().run();
  else editor.chain().focus().setHeading({ level: style }).run();
}

export function blockStyleOf(editor: Editor): BlockStyle {
  return (
    blockStyles.find((style) => style > 0 && editor.isActive('heading', { level: style })) ?? 0
  );
}

export function isApple(): boolean {
  return navigator.userAgent.includes('Mac OS');
}

/** As the keyboard in use writes them. */
export function keyNames(keys: string): string {
  return isApple() ? keys.replace('Mod', '⌘').replace('Alt', '⌥') : keys.replace('Mod', 'Ctrl');
}
