import { useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import ArrowDownwardIcon from '@mui/icons-material/ArrowDownward';
import ArrowUpwardIcon from '@mui/icons-material/ArrowUpward';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Paper from '@mui/material/Paper';
import { useVirtualizer } from '@tanstack/react-virtual';

export interface DataColumn<Row> {
  readonly id: string;
  readonly label: string;
  /** A CSS grid track, such as `minmax(180px, 2fr)`. */
  readonly track: string;
  render(row: Row): ReactNode;
  /** Present when the column can order the table. */
  compare?(a: Row, b: Row): number;
}

// Fainter than the theme's own, so that secondary text keeps its contrast on them in dark mode.
const selectedGround = 'color-mix(in srgb, var(--mui-palette-primary-main) 9%, transparent)';
const hoveredGround = 'color-mix(in srgb, var(--mui-palette-text-primary) 4%, transparent)';

interface Order {
  readonly columnId: string;
  readonly isDescending: boolean;
}

/**
 * A table of any length: only the rows in view exist in the page. Up and Down move, Home and End jump,
 * Enter or Space opens the row.
 */
export function DataTable<Row>(props: {
  readonly label: string;
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly Row[];
  getRowId(row: Row): string;
  readonly selectedId: string | null;
  /** Left out when rows only inform. */
  onOpen?(row: Row): void;
  /** Height of every row in pixels. */
  readonly rowHeight?: number;
}) {
  const { columns, rows, getRowId, selectedId, onOpen } = props;
  const rowHeight = props.rowHeight ?? 48;
  const [order, setOrder] = useState<Order | null>(null);
  const [focusedIndex, setFocusedIndex] = useState(0);
  const scroller = useRef<HTMLDivElement>(null);

  const orderedRows = useMemo(() => {
    const compare = columns.find((column) => column.id === order?.columnId)?.compare;
    if (compare === undefined || order === null) return rows;
    const direction = order.isDescending ? -1 : 1;
    return rows.toSorted((a, b) => direction * compare(a, b));
  }, [columns, order, rows]);

  const virtualizer = useVirtualizer({
    count: orderedRows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  });

  const focusRow = (index: number) => {
    const target = Math.max(0, Math.min(orderedRows.length - 1, index));
    setFocusedIndex(target);
    virtualizer.scrollToIndex(target);
    // The row may be drawn only after the scroll.
    requestAnimationFrame(() => {
      scroller.current?.querySelector<HTMLElement>(`[data-index="${String(target)}"]`)?.focus();
    });
  };

  const moveByKey = (event: KeyboardEvent, index: number) => {
    // A control inside a cell has keys of its own.
    if (event.target !== event.currentTarget) return;
    const row = orderedRows[index];
    const pageLength = Math.max(
      1,
      Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2,
    );
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      PageDown: index + pageLength,
      PageUp: index - pageLength,
      Home: 0,
      End: orderedRows.length - 1,
    };
    const target = targets[event.key];
    if (target !== undefined) {
      event.preventDefault();
      focusRow(target);
    } else if ((event.key === 'Enter' || event.key === ' ') && row !== undefined) {
      event.preventDefault();
      onOpen?.(row);
    }
  };

  const template = columns.map((column) => column.track).join(' ');
  const gridRow = { display: 'grid', gridTemplateColumns: template, columnGap: 1.5, px: 1.5 };
  // Filtering may leave the last focused row behind the end of the list.
  const tabStop = Math.min(focusedIndex, Math.max(0, orderedRows.length - 1));

  return (
    <Paper
      ref={scroller}
      role="grid"
      aria-label={props.label}
      aria-rowcount={orderedRows.length + 1}
      sx={{ flex: 1, minHeight: 0, overflow: 'auto' }}
    >
      <Box
        role="row"
        aria-rowindex={1}
        sx={{
          ...gridRow,
          position: 'sticky',
          top: 0,
          zIndex: 1,
          alignItems: 'center',
          minHeight: 36,
          backgroundColor: 'background.paper',
          borderBottom: 1,
          borderColor: 'divider',
        }}
      >
        {columns.map((column) => (
          <ColumnHeading
            key={column.id}
            label={column.label}
            canOrder={column.compare !== undefined}
            direction={
              order?.columnId !== column.id ? null : order.isDescending ? 'descending' : 'ascending'
            }
            onOrder={() => {
              setOrder((current) => ({
                columnId: column.id,
                isDescending: current?.columnId === column.id && !current.isDescending,
              }));
            }}
          />
        ))}
      </Box>
      <Box
        role="rowgroup"
        sx={{ position: 'relative' }}
        style={{ height: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map((item) => {
          const row = orderedRows[item.index];
          if (row === undefined) return null;
          const id = getRowId(row);
          const isSelected = id === selectedId;
          return (
            <Box
              key={id}
              role="row"
              aria-rowindex={item.index + 2}
              aria-selected={isSelected}
              data-index={item.index}
              tabIndex={item.index === tabStop ? 0 : -1}
              onClick={(event) => {
                if (isControl(event.target)) return;
                setFocusedIndex(item.index);
                onOpen?.(row);
              }}
              onKeyDown={(event) => {
                moveByKey(event, item.index);
              }}
              sx={{
                ...gridRow,
                position: 'absolute',
                insetInline: 0,
                height: rowHeight,
                alignItems: 'center',
                cursor: onOpen === undefined ? 'default' : 'pointer',
                borderBottom: 1,
                borderColor: 'divider',
                backgroundColor: isSelected ? selectedGround : undefined,
                '&:hover': { backgroundColor: isSelected ? selectedGround : hoveredGround },
                '&:focus-visible': {
                  outline: '2px solid var(--mui-palette-primary-main)',
                  outlineOffset: -2,
                },
              }}
              style={{ transform: `translateY(${String(item.start)}px)` }}
            >
              {columns.map((column) => (
                <Box key={column.id} role="gridcell" sx={{ minWidth: 0, overflow: 'hidden' }}>
                  {column.render(row)}
                </Box>
              ))}
            </Box>
          );
        })}
      </Box>
    </Paper>
  );
}

/** Whether a click was on something in the row that answers for itself. */
function isControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest('button, input, [role="combobox"]') !== null;
}

function ColumnHeading(props: {
  readonly label: string;
  readonly canOrder: boolean;
  readonly direction: 'ascending' | 'descending' | null;
  onOrder(): void;
}) {
  const text = { fontSize: '0.75rem', fontWeight: 600, color: 'text.secondary' };
  if (!props.canOrder) {
    return (
      <Box role="columnheader" sx={text}>
        {props.label}
      </Box>
    );
  }
  const Arrow = props.direction === 'descending' ? ArrowDownwardIcon : ArrowUpwardIcon;
  return (
    <Box role="columnheader" aria-sort={props.direction ?? 'none'}>
      <ButtonBase
        onClick={props.onOrder}
        sx={{ ...text, gap: 0.5, borderRadius: 1, textAlign: 'start' }}
      >
        {props.label}
        <Arrow sx={{ fontSize: 14, opacity: props.direction === null ? 0 : 1 }} />
      </ButtonBase>
    </Box>
  );
}
