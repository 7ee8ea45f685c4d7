import type { Pair } from '#shared/domain/pairing/pair.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import type { PairingData } from '../queries.ts';
import type { usePairDecisions } from '../use-pair-decisions.ts';
import { ReasonDialog } from './reason-dialog.tsx';

/** Asks why a pair is rejected: a reason helps later, and may be left out. */
export function RejectDialog(props: {
  readonly pair: Pair;
  readonly data: PairingData;
  readonly decisions: ReturnType<typeof usePairDecisions>;
  onClose(): void;
}) {
  const { t } = useLanguage();
  const { pair, data, decisions, onClose } = props;
  return (
    <ReasonDialog
      title={t('pairing.rejectNamed', {
        mentor: data.nameOf(pair.mentorId),
        mentee: data.nameOf(pair.menteeId),
      })}
      label={t('pairing.apart.reason')}
      help={t('pairing.apart.reason.help')}
      confirmLabel={t('pairing.reject')}
      isRequired={false}
      onConfirm={async (reason) => {
        if (await decisions.reject(pair, reason)) onClose();
      }}
      onCancel={onClose}
    />
  );
}
