import { useState } from 'react';
import Button from '@mui/material/Button';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { CreateVaultDialog } from './create-vault-dialog.tsx';
import { useSealedNoteCount } from './queries.ts';

/** What private notes are, before there are any; or that there are some and their key is gone. */
export function VaultIntro() {
  const { t } = useLanguage();
  const count = useSealedNoteCount();
  const [isCreating, setIsCreating] = useState(false);
  if (count === undefined) return null;
  const isKeyLost = count > 0;
  return (
    <>
      <EmptyState
        title={t(isKeyLost ? 'vault.lostKey.title' : 'vault.intro.title')}
        text={isKeyLost ? t('vault.lostKey.text', { count }) : t('vault.intro.text')}
        action={
          <Button
            variant={isKeyLost ? 'outlined' : 'contained'}
            onClick={() => {
              setIsCreating(true);
            }}
          >
            {t(isKeyLost ? 'vault.lostKey.setUp' : 'vault.intro.setUp')}
          </Button>
        }
      />
      {isCreating && (
        <CreateVaultDialog
          onClose={() => {
            setIsCreating(false);
          }}
        />
      )}
    </>
  );
}
