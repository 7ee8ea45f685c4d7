import { lazy, Suspense, useEffect, useState } from 'react';
import { Outlet } from 'react-router';
import { FloatingNotices } from '#renderer/components/floating-notices.tsx';
import { noteKey, notePress } from '#renderer/components/second-press.ts';
import { useMenuCommands } from '#renderer/services/menu-commands.ts';
import { useNotices } from '#renderer/services/notices.ts';
import { useProgrammes } from '#renderer/services/programme-data.ts';
import { useHasBeenReady } from '#renderer/services/readiness.ts';
import { useRedo, useUndo } from '#renderer/services/use-command.ts';

// Loaded with the first notice: the start has no use for it.
const NoticeBar = lazy(async () => ({ default: (await import('./notice-bar.tsx')).NoticeBar }));

const RemindersHost = lazy(async () => ({
  default: (await import('#renderer/features/reminders/reminders-host.tsx')).RemindersHost,
}));

/**
 * What every screen has, the first of all included: once the creation of the only programme is undone,
 * that screen is where it must be possible to do it again.
 */
export function Frame() {
  const hasNotice = useNotices((state) => state.current !== null);
  const programmes = useProgrammes();
  // Reminders read a dozen tables: the first screen has the computer to itself until it can be used.
  const hasBeenReady = useHasBeenReady();
  // Nothing is to be reminded of before the first programme; once it is taken back, main must hear so.
  const [hadProgramme, setHadProgramme] = useState(false);
  if (!hadProgramme && programmes !== undefined && programmes.length > 0) setHadProgramme(true);
  useEffect(() => {
    document.addEventListener('click', notePress, true);
    document.addEventListener('keydown', noteKey, true);
    return () => {
      document.removeEventListener('click', notePress, true);
      document.removeEventListener('keydown', noteKey, true);
    };
  }, []);
  const undo = useUndo();
  const redo = useRedo();
  useMenuCommands({
    undo: () => {
      inTextOrCommands('undo', undo);
    },
    redo: () => {
      inTextOrCommands('redo', redo);
    },
  });
  return (
    <>
      <Outlet />
      <FloatingNotices>
        {hadProgramme && hasBeenReady && (
          <Suspense>
            <RemindersHost />
          </Suspense>
        )}
        {hasNotice && (
          <Suspense>
            <NoticeBar />
          </Suspense>
        )}
      </FloatingNotices>
    </>
  );
}

function inTextOrCommands(step: 'undo' | 'redo', takeCommand: () => Promise<void>): void {
  // A formatted text answers the menu itself.
  if (document.activeElement instanceof HTMLElement && document.activeElement.isContentEditable) {
    return;
  }
  // In a text field the menu means the text, as everywhere else.
  // oxlint-disable-next-line no-deprecated -- No other way exists to undo typing, and every engine keeps this one.
  if (isEditingText()) document.execCommand(step);
  // Under an open dialog it would change what the dialog is about.
  else if (document.querySelector('[role="dialog"]') === null) void takeCommand();
}

function isEditingText(): boolean {
  const active = document.activeElement;
  return (
    active instanceof HTMLTextAreaElement ||
    (active instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(active.type))
  );
}
