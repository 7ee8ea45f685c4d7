import { useRef, useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Popover from '@mui/material/Popover';
import TextField from '@mui/material/TextField';
import OpenInNewIcon from '@mui/icons-material/OpenInNew';
import type { Editor } from '@tiptap/core';
import { useBeginning } from '#renderer/components/use-beginning.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { openerOf } from '../../open-address.ts';
import { useOpenAddress } from '../../use-open-address.ts';
import { keyNames } from './editor-actions.ts';
import { safeAddress } from './safe-address.ts';

/** Gives the selected words an address, changes it, opens it or takes it away. Without a selection the address is the words. */
export function LinkPopover(props: {
  readonly editor: Editor;
  readonly anchor: HTMLElement;
  onClose(): void;
}) {
  const { t } = useLanguage();
  const { editor } = props;
  const openAddress = useOpenAddress();
  const field = useRef<HTMLInputElement>(null);
  const beginning = useBeginning(() => field.current?.focus());
  const current: unknown = editor.getAttributes('link')['href'];
  const before = typeof current === 'string' ? current : '';
  const [address, setAddress] = useState(before);
  const [isRefused, setIsRefused] = useState(false);
  const canOpen = openerOf(before) !== null;
  const help = canOpen ? t('journal.link.keys', { key: keyNames('Mod') }) : t('journal.link.help');
  const apply = () => {
    const typed = address.trim();
    const safe = safeAddress(typed) ?? safeAddress(`https://${typed}`);
    if (typed === '' || safe === null || /\s/.test(typed)) {
      setIsRefused(true);
      return;
    }
    const chain = editor.chain().focus();
    if (before === '' && editor.state.selection.empty) {
      const marks = [{ type: 'link', attrs: { href: safe } }];
      chain.insertContent({ type: 'text', text: typed, marks }).run();
    } else {
      chain.extendMarkRange('link').setLink({ href: safe }).run();
    }
    props.onClose();
  };
  return (
    <Popover
      open
      anchorEl={props.anchor}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      onClose={props.onClose}
      slotProps={{
        ...beginning,
        paper: { role: 'dialog', 'aria-label': t('journal.action.link') },
      }}
    >
      <Box
        component="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          // The note may itself be part of a form.
          event.stopPropagation();
          apply();
        }}
        sx={{ p: 1.5, display: 'grid', gap: 1, width: 360, maxWidth: '100%' }}
      >
        <TextField
          inputRef={field}
          label={t('journal.link.address')}
          value={address}
          error={isRefused}
          helperText={isRefused ? t('journal.link.refused') : help}
          onChange={(event) => {
            setAddress(event.target.value);
            setIsRefused(false);
          }}
        />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: 1 }}>
          {canOpen && (
            <Button
              startIcon={<OpenInNewIcon fontSize="small" />}
              onClick={() => {
                props.onClose();
                void openAddress(before);
              }}
            >
              {t('journal.link.open')}
            </Button>
          )}
          {before !== '' && (
            <Button
              color="error"
              onClick={() => {
                editor.chain().focus().extendMarkRange('link').unsetLink().run();
                props.onClose();
              }}
            >
              {t('journal.link.remove')}
            </Button>
          )}
          <Button type="submit" variant="contained">
            {t('journal.link.apply')}
          </Button>
        </Box>
      </Box>
    </Popover>
  );
}
