import {
  createContext,
  use,
  useEffect,
  useId,
  useRef,
  useState,
  type ClipboardEvent,
  type ReactNode,
} from 'react';
import Box from '@mui/material/Box';
import { HeardOnly } from './heard-only.tsx';

/** How a limit is told, in the language of the window. */
export interface LimitWords {
  left(count: number): string;
  /** Of a text that is longer than it may be. */
  over(count: number): string;
  /** Of what was pasted and did not fit. */
  cut(count: number): string;
}

export const LimitWordsContext = createContext<LimitWords>({
  left: String,
  over: String,
  cut: String,
});

/** A pause in typing, after which a screen reader is told how much is left. */
const pauseMilliseconds = 800;

/** Fewer characters left than this are told. */
const tellingRoom = (limit: number): number => Math.max(10, Math.min(100, limit / 10));

interface FieldLimit {
  readonly isTooLong: boolean;
  /** What describes the field while there is something to tell. */
  readonly describedBy: string | undefined;
  /** To be drawn within the frame of the field, on its lower edge, where it moves nothing. */
  readonly mark: ReactNode;
  /** For an element around the field, or the field itself. */
  readonly listeners: {
    onFocus(): void;
    onBlur(): void;
    onInput(): void;
    onPaste(event: ClipboardEvent): void;
  };
}

/**
 * Tells how many characters a field still takes when few are left, and how many of a paste it did not take.
 * @param length of what is in the field now.
 * @param isCutting whether the field itself takes no more than its limit.
 */
export function useFieldLimit(length: number, limit: number, isCutting: boolean): FieldLimit {
  const words = use(LimitWordsContext);
  const id = useId();
  const [isFocused, setIsFocused] = useState(false);
  const [cutCount, setCutCount] = useState(0);
  const isPasting = useRef(false);
  const left = limit - length;
  const isTooLong = left < 0;
  const text = tell();
  function tell(): string {
    if (isTooLong) return words.over(-left);
    if (!isFocused) return '';
    if (cutCount > 0) return words.cut(cutCount);
    return left <= tellingRoom(limit) ? words.left(left) : '';
  }
  return {
    isTooLong,
    describedBy: text === '' ? undefined : id,
    mark: <LimitMark id={id} text={text} isProblem={isTooLong || cutCount > 0} />,
    listeners: {
      onFocus: () => {
        setIsFocused(true);
      },
      onBlur: () => {
        setIsFocused(false);
        setCutCount(0);
      },
      onInput: () => {
        if (!isPasting.current) setCutCount(0);
      },
      onPaste: ({ target, clipboardData }) => {
        if (!isCutting) return;
        setCutCount(countCut(target, clipboardData.getData('text/plain'), limit));
        isPasting.current = true;
        // What is taken of it comes at once, if anything is.
        setTimeout(() => {
          isPasting.current = false;
        });
      },
    },
  };
}

/** How many characters of what is pasted a field does not take. */
function countCut(field: EventTarget, pasted: string, limit: number): number {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return 0;
  const text = pasted.replaceAll('\r\n', '\n');
  const taken = field instanceof HTMLInputElement ? text.replace(/\n+$/, '') : text;
  const { selectionStart, selectionEnd, value } = field;
  const replaced = (selectionEnd ?? 0) - (selectionStart ?? 0);
  return Math.max(0, taken.length - (limit - value.length + replaced));
}

function LimitMark(props: {
  readonly id: string;
  readonly text: string;
  readonly isProblem: boolean;
}) {
  const { id, text, isProblem } = props;
  const [heard, setHeard] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => {
      setHeard(text);
    }, pauseMilliseconds);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);
  return (
    <>
      {text !== '' && (
        <Box
          id={id}
          aria-hidden
          sx={{
            position: 'absolute',
            insetInlineEnd: 8,
            bottom: -8,
            zIndex: 1,
            maxWidth: 'calc(100% - 16px)',
            px: 0.5,
            borderRadius: 0.5,
            bgcolor: 'background.paper',
            typography: 'caption',
            lineHeight: '16px',
            fontWeight: 400,
            textAlign: 'end',
            color: isProblem ? 'error.main' : 'text.secondary',
            pointerEvents: 'none',
          }}
        >
          {text}
        </Box>
      )}
      <HeardOnly live="polite">{heard}</HeardOnly>
    </>
  );
}
