import {
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  type FocusEvent,
  type KeyboardEvent,
} from 'react';
import Box from '@mui/material/Box';
import { cellAfterKey, cellAt, contentExtent, scrollToReveal } from './matrix-layout.ts';
import type { Extent, MatrixCell, MatrixLayout } from './matrix-layout.ts';
import { createMatrixPainter, type MatrixPainter } from './matrix-painter.ts';
import type { MatrixPicture } from './matrix-picture.ts';

const firstCell: MatrixCell = { row: 0, column: 0 };

/** The active cell in words, for whoever cannot see the canvas. */
const onlyHeard = {
  position: 'absolute',
  top: 0,
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const;

/**
 * The heat map itself. Scrolling draws on the canvas and touches nothing of React, so that it keeps up
 * with the screen at any size. For a screen reader it is a grid of which the active cell exists.
 */
export function MatrixGrid(props: {
  readonly label: string;
  readonly picture: MatrixPicture;
  /** Says the active cell: both names, the fit, and what stands in the way. */
  readonly activeText: string;
  onActivate(cell: MatrixCell | null): void;
  onOpen(cell: MatrixCell): void;
}) {
  const { picture, onActivate, onOpen } = props;
  const { layout, active } = picture;
  const scroller = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const painter = useRef<MatrixPainter | null>(null);
  const latest = useRef(picture);
  const frame = useRef(0);
  const activeId = useId();
  const keepFocus = useKeptFocus();

  const schedule = useCallback(() => {
    if (frame.current !== 0) return;
    frame.current = requestAnimationFrame(() => {
      frame.current = 0;
      const [view, surface] = [scroller.current, canvas.current];
      if (view === null || surface === null) return;
      painter.current ??= createMatrixPainter(surface);
      painter.current.paint(
        latest.current,
        { left: view.scrollLeft, top: view.scrollTop },
        { width: view.clientWidth, height: view.clientHeight },
        devicePixelRatio,
      );
    });
  }, []);

  useLayoutEffect(() => {
    latest.current = picture;
    schedule();
  }, [picture, schedule]);

  useEffect(() => {
    const view = scroller.current;
    const surface = canvas.current;
    if (view === null || surface === null) return undefined;
    const observer = new ResizeObserver(() => {
      surface.style.width = `${view.clientWidth}px`;
      surface.style.height = `${view.clientHeight}px`;
      // The drawer that a cell opens must not hide the cell.
      const { active: opened, layout: drawn } = latest.current;
      if (opened !== null) reveal(view, drawn, opened);
      schedule();
    });
    observer.observe(view);
    view.addEventListener('scroll', schedule, { passive: true });
    // Names drawn before the font is there would stay in another.
    void document.fonts.ready.then(schedule);
    return () => {
      observer.disconnect();
      view.removeEventListener('scroll', schedule);
      cancelAnimationFrame(frame.current);
      frame.current = 0;
      painter.current = null;
    };
  }, [schedule]);

  const cellUnder = (event: { readonly clientX: number; readonly clientY: number }) => {
    const view = scroller.current;
    if (view === null) return null;
    const box = view.getBoundingClientRect();
    return cellAt(
      layout,
      { left: event.clientX - box.left, top: event.clientY - box.top },
      { left: view.scrollLeft, top: view.scrollTop },
    );
  };

  const moveByKey = (event: KeyboardEvent<HTMLDivElement>) => {
    const view = scroller.current;
    if (view === null) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      if (active !== null) onOpen(active);
      return;
    }
    const inside = insideOf(view, layout);
    const rowsPerPage = Math.max(1, Math.floor(inside.height / layout.cell) - 1);
    const target = cellAfterKey(active ?? firstCell, event, layout, rowsPerPage);
    if (target === null) return;
    event.preventDefault();
    reveal(view, layout, target);
    onActivate(target);
  };

  const content = contentExtent(layout);
  /** A grid has a cell, even before one is active. */
  const told = active ?? firstCell;
  return (
    <Box
      ref={scroller}
      role="grid"
      tabIndex={0}
      aria-label={props.label}
      aria-rowcount={layout.rowCount + 1}
      aria-colcount={layout.columnCount + 1}
      aria-activedescendant={active === null ? undefined : activeId}
      onKeyDown={moveByKey}
      onFocus={() => {
        if (active === null) onActivate(firstCell);
      }}
      onPointerMove={(event) => {
        const under = cellUnder(event);
        if (under?.row !== active?.row || under?.column !== active?.column) onActivate(under);
      }}
      onPointerLeave={(event) => {
        if (document.activeElement !== event.currentTarget) onActivate(null);
      }}
      onClick={(event) => {
        const under = cellUnder(event);
        if (under === null) return;
        onActivate(under);
        keepFocus.start();
        onOpen(under);
      }}
      onBlur={keepFocus.onBlur}
      sx={{
        position: 'absolute',
        inset: 0,
        overflow: 'auto',
        borderRadius: 'inherit',
        '&:focus-visible': {
          outline: '2px solid var(--mui-palette-primary-main)',
          outlineOffset: -2,
        },
      }}
    >
      <Box
        sx={{ position: 'relative' }}
        style={{
          width: content.width,
          height: content.height,
          minWidth: '100%',
          minHeight: '100%',
        }}
      >
        <Box
          component="canvas"
          ref={canvas}
          aria-hidden
          sx={{ position: 'sticky', left: 0, top: 0, display: 'block' }}
        />
        <Box role="row" aria-rowindex={told.row + 2} sx={onlyHeard}>
          <Box role="rowheader" aria-colindex={1}>
            {picture.mentorNames[told.row]}
          </Box>
          <Box
            role="gridcell"
            id={activeId}
            aria-colindex={told.column + 2}
            aria-selected={active !== null}
            aria-label={props.activeText}
          />
        </Box>
      </Box>
    </Box>
  );
}

/** The part of the view that the names leave to the cells. */
function insideOf(view: HTMLElement, { rowHeading, columnHeading }: MatrixLayout): Extent {
  return { width: view.clientWidth - rowHeading, height: view.clientHeight - columnHeading };
}

function reveal(view: HTMLElement, layout: MatrixLayout, { row, column }: MatrixCell): void {
  const inside = insideOf(view, layout);
  view.scrollTo({
    left: scrollToReveal(view.scrollLeft, inside.width, layout.cell, column),
    top: scrollToReveal(view.scrollTop, inside.height, layout.cell, row),
  });
}

/**
 * What a click opens takes the focus. The grid takes it back, so that the arrow keys go on from the cell
 * that was clicked, until the user does something else.
 */
function useKeptFocus() {
  const isKept = useRef(false);
  useEffect(() => {
    const release = () => {
      isKept.current = false;
    };
    document.addEventListener('pointerdown', release, true);
    document.addEventListener('keydown', release, true);
    return () => {
      document.removeEventListener('pointerdown', release, true);
      document.removeEventListener('keydown', release, true);
    };
  }, []);
  return {
    start: () => {
      isKept.current = true;
    },
    onBlur: ({ currentTarget }: FocusEvent<HTMLElement>) => {
      if (!isKept.current) return;
      isKept.current = false;
      // Once the other has the focus: taken back in between, it would be lost again.
      queueMicrotask(() => {
        currentTarget.focus();
      });
    },
  };
}
