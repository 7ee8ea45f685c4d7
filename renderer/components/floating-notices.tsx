import { useEffect, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import Box from '@mui/material/Box';
import { placeBeside, type NoticePlace } from './notice-place.ts';
import { useHeldFocus } from './use-held-focus.ts';

/** Between a notice and the edge of the window, and what must stay clear of it, in pixels. */
const gap = 12;

/** A dialog keeps the focus within this element, and hides all that is beside it from screen readers. */
const dialogFrame = '.MuiDialog-container';

/** What may move something under a notice. */
const moving = ['focusin', 'scroll', 'input', 'selectionchange'] as const;

/**
 * Where short notices float: at the foot of the window, or at its top while they would cover what has
 * the focus or a button of a form. Dialogs keep clear of them by `--notice-room`. F6 leads to their
 * first button and back, also from a dialog.
 */
export function FloatingNotices({ children }: { readonly children: ReactNode }) {
  const [host] = useState(() => document.createElement('div'));
  const frame = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<NoticePlace>('bottom');
  const cameFrom = useRef<HTMLElement | null>(null);
  useHostInFront(host);
  useHeldFocus(frame, () => cameFrom.current);

  useEffect(() => {
    const box = frame.current;
    if (box === null) return undefined;
    let asked = 0;
    const judge = () => {
      cancelAnimationFrame(asked);
      asked = requestAnimationFrame(() => {
        const { offsetHeight: height } = box;
        if (height === 0 || host.closest(dialogFrame) !== null) setPlace('bottom');
        else setPlace((current) => placeBeside(box, gap, current));
      });
    };
    const observer = new ResizeObserver(() => {
      const room = box.offsetHeight === 0 ? 0 : box.offsetHeight + 2 * gap;
      document.documentElement.style.setProperty('--notice-room', `${room}px`);
      judge();
    });
    observer.observe(box);
    for (const kind of moving) document.addEventListener(kind, judge, true);
    window.addEventListener('resize', judge);
    return () => {
      cancelAnimationFrame(asked);
      observer.disconnect();
      for (const kind of moving) document.removeEventListener(kind, judge, true);
      window.removeEventListener('resize', judge);
      document.documentElement.style.removeProperty('--notice-room');
    };
  }, [host]);

  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && !host.contains(target)) cameFrom.current = target;
    };
    const goThere = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.defaultPrevented) return;
      const target = host.contains(document.activeElement)
        ? cameFrom.current
        : host.querySelector('button');
      if (target === null) return;
      event.preventDefault();
      target.focus();
    };
    document.addEventListener('focusin', remember);
    document.addEventListener('keydown', goThere);
    return () => {
      document.removeEventListener('focusin', remember);
      document.removeEventListener('keydown', goThere);
    };
  }, [host]);

  return createPortal(
    <Box
      ref={frame}
      // There before its first notice: what is put into it is read out, when nothing else is.
      aria-live="polite"
      sx={{
        position: 'fixed',
        [place]: gap,
        insetInline: 0,
        mx: 'auto',
        width: 'fit-content',
        maxWidth: `calc(100% - ${2 * gap}px)`,
        display: 'flex',
        flexDirection: 'column',
        alignItems: 'center',
        gap: 1,
        // Over the page, under the lists and menus that are opened by hand.
        zIndex: ({ zIndex }) => zIndex.modal - 1,
        pointerEvents: 'none',
        '& > *': { pointerEvents: 'auto' },
        '@media print': { display: 'none' },
      }}
    >
      {children}
    </Box>,
    host,
  );
}

/** Keeps the element in the dialog in front, where the keyboard reaches it, or else at the end of the page. */
function useHostInFront(host: HTMLElement): void {
  useEffect(() => {
    const settle = () => {
      const home = [...document.querySelectorAll(dialogFrame)].at(-1) ?? document.body;
      if (host.parentElement === home && host.isConnected) return;
      home.append(host);
      host.removeAttribute('aria-hidden');
    };
    settle();
    // Dialogs come and go as children of the page itself.
    const observer = new MutationObserver(settle);
    observer.observe(document.body, { childList: true });
    return () => {
      observer.disconnect();
      host.remove();
    };
  }, [host]);
}
