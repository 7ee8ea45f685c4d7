import { useCallback, useState, type ReactNode } from 'react';
import type { Practice } from '#shared/domain/progress/practice.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import type { SkillNames } from '#renderer/services/programme-data.ts';
import { AbandonDialog } from './abandon-dialog.tsx';
import { CheckDialog } from './check-dialog.tsx';
import { PracticeDialog } from './practice-dialog.tsx';
import type { PracticeDeed } from './practice-menu.tsx';
import type { PracticeBook } from './queries.ts';
import { usePracticeDecisions } from './use-practice-decisions.ts';

type Asking = 'check' | 'abandon' | 'edit';

interface OpenDialog {
  readonly kind: Asking;
  readonly practice: Practice;
}

/** Does what is chosen for a practice: at once, or after the dialog that has to be asked first. */
export function usePracticeDeeds(book: PracticeBook, skillNames: SkillNames) {
  const { domainContext } = useServices();
  const decisions = usePracticeDecisions();
  const [open, setOpen] = useState<OpenDialog | null>(null);
  const choose = useCallback(
    (practice: Practice, deed: PracticeDeed) => {
      if (deed === 'adopt') void decisions.adopt(practice);
      else if (deed === 'take-back') void decisions.takeBack(practice);
      else if (deed === 'resume') void decisions.resume(practice);
      else if (deed === 'remove') void decisions.remove(practice);
      else setOpen({ kind: deed, practice });
    },
    [decisions],
  );
  /** Still in use as of today, with nothing to add. */
  const keep = useCallback(
    (practice: Practice) =>
      void decisions.check(practice, { on: domainContext().today, isKept: true, note: '' }),
    [decisions, domainContext],
  );
  const close = () => {
    setOpen(null);
  };
  return { decisions, choose, keep, dialog: dialogOf(open) };

  function dialogOf(asked: OpenDialog | null): ReactNode {
    if (asked === null) return null;
    const { kind, practice } = asked;
    if (kind === 'abandon') {
      return <AbandonDialog practice={practice} decisions={decisions} onClose={close} />;
    }
    if (kind === 'check') {
      return <CheckDialog practice={practice} decisions={decisions} onClose={close} />;
    }
    return (
      <PracticeDialog
        practice={practice}
        book={book}
        skillNames={skillNames}
        decisions={decisions}
        onClose={close}
      />
    );
  }
}
