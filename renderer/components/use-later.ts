import { startTransition, useEffect, useState } from 'react';

/** The value once the screen without it has been shown; until then the last one, and null at first. */
export function useLater<Value extends object>(value: Value): Value | null {
  const [later, setLater] = useState<Value | null>(null);
  useEffect(() => {
    return afterFrame(() => {
      startTransition(() => {
        setLater(value);
      });
    });
  }, [value]);
  return later;
}

/** Runs something once the next frame is on the screen; a hidden window shows none. Returns how not to. */
function afterFrame(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const begin = () => {
    timer = setTimeout(run);
  };
  if (document.hidden) begin();
  const frame = document.hidden ? null : requestAnimationFrame(begin);
  return () => {
    if (frame !== null) cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/**
 * What the work gives, done once the screen without it has been shown; until then what it gave last, and
 * null at first. Each work is done by itself, so that the window answers in between.
 */
export function useWorkedOutLater<Value extends object>(work: () => Value): Value | null {
  const [made, setMade] = useState<Value | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      setMade(work());
    });
    return () => {
      clearTimeout(timer);
    };
  }, [work]);
  return made;
}
