import { useState } from 'react';
import Button from '@mui/material/Button';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { CreateVaultDialog } from './create-vault-dialog.tsx';

/** What private notes are, before there are any. */
export function VaultIntro() {
  const { t } = useLanguage();
  const [isCreating, setIsCreating] = useState(false);
  return (
    <>
      <EmptyState
        title={t('vault.intro.title')}
        text={t('vault.intro.text')}
        action={
          <Button
            variant="contained"
            onClick={() => {
              setIsCreating(true);
            }}
          >
            {t('vault.intro.setUp')}
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
