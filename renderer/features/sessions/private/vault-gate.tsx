import { useRef, type ReactNode } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useHeldFocus } from '#renderer/components/use-held-focus.ts';
import { describeIpcError } from '#renderer/services/describe-ipc-error.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useVault } from '#renderer/services/vault.tsx';
import { UnlockForm } from './unlock-form.tsx';
import { VaultIntro } from './vault-intro.tsx';
import { VaultStatusLine } from './vault-status-line.tsx';

/**
 * Shows what is private only while the private notes are open, and until then how to open them. What it
 * showed is gone from the page, and from memory, as soon as they are locked.
 */
export function VaultGate(props: { readonly children: ReactNode }) {
  const { t } = useLanguage();
  const { status, isKnown, isDamaged } = useVault();
  const region = useRef<HTMLDivElement>(null);
  // The note that is locked gives way to the passphrase; the text that this opens is yet to come, and takes
  // the focus from here.
  useHeldFocus(
    region,
    () => region.current?.querySelector<HTMLElement>('form input') ?? region.current,
  );
  return (
    <Box
      ref={region}
      role="region"
      aria-label={t('vault.title')}
      tabIndex={-1}
      sx={{
        display: 'flex',
        flexDirection: 'column',
        gap: 1.5,
        minWidth: 0,
        minHeight: 0,
        outline: 0,
      }}
    >
      {isKnown && status === 'absent' && <VaultIntro />}
      {isKnown && status === 'locked' && <UnlockForm takesFocus={false} />}
      {status === 'unavailable' && (
        <Alert severity={isDamaged ? 'error' : 'info'}>
          {isDamaged ? describeIpcError('vault-damaged', t) : t('vault.browser')}
        </Alert>
      )}
      {status === 'unlocked' && (
        <>
          <VaultStatusLine />
          {props.children}
        </>
      )}
    </Box>
  );
}
