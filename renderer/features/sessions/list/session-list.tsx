import { useRef, useState, type KeyboardEvent } from 'react';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useVirtualizer } from '@tanstack/react-virtual';
import type { Session } from '#shared/domain/sessions/session.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import type { PairNames } from '../plan/planning-data.ts';
import type { GroupedSessions, SessionGroup } from './session-groups.ts';
import { SessionRow, wideList } from './session-row.tsx';

const headingHeight = 40;
const rowHeight = 58;

type ListItem =
  | { readonly kind: 'heading'; readonly group: SessionGroup; readonly count: number }
  | { readonly kind: 'row'; readonly group: SessionGroup; readonly session: Session };

/**
 * Sessions under the headings of their groups; only those in view exist in the page. Up and Down move,
 * Home and End jump, Enter or Space opens the session.
 */
export function SessionList(props: {
  readonly groups: readonly GroupedSessions[];
  readonly names: PairNames;
  onOpen(session: Session): void;
  onHeld(session: Session): void;
  onMenu(session: Session, anchor: HTMLElement): void;
}) {
  const { t } = useLanguage();
  const items = props.groups.flatMap(({ group, sessions }): readonly ListItem[] => [
    { kind: 'heading', group, count: sessions.length },
    ...sessions.map((session): ListItem => ({ kind: 'row', group, session })),
  ]);
  const scroller = useRef<HTMLDivElement>(null);
  const [focusedIndex, setFocusedIndex] = useState(1);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (items[index]?.kind === 'heading' ? headingHeight : rowHeight),
    getItemKey: (index) => keyOf(items[index]),
    overscan: 8,
  });
  // A list that has become shorter, or a heading, has no row there.
  const tabStop = nearestRow(items, focusedIndex, 1) ?? nearestRow(items, focusedIndex, -1) ?? 0;

  const focusRow = (index: number, step: 1 | -1) => {
    const inside = Math.max(0, Math.min(items.length - 1, index));
    const target =
      nearestRow(items, inside, step) ?? nearestRow(items, inside, step === 1 ? -1 : 1);
    if (target === null) return;
    setFocusedIndex(target);
    // The first row shows its heading too.
    virtualizer.scrollToIndex(target === 1 ? 0 : target);
    // The row may be drawn only after the scroll.
    requestAnimationFrame(() => {
      scroller.current?.querySelector<HTMLElement>(`[data-index="${String(target)}"]`)?.focus();
    });
  };

  const moveByKey = (event: KeyboardEvent, index: number, session: Session) => {
    // A control inside the row has keys of its own.
    if (event.target !== event.currentTarget) return;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2);
    const moves: Readonly<Record<string, readonly [number, 1 | -1]>> = {
      ArrowDown: [index + 1, 1],
      ArrowUp: [index - 1, -1],
      PageDown: [index + page, 1],
      PageUp: [index - page, -1],
      Home: [0, 1],
      End: [items.length - 1, -1],
    };
    const move = moves[event.key];
    if (move !== undefined) {
      event.preventDefault();
      focusRow(...move);
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      props.onOpen(session);
    }
  };

  return (
    <Paper
      ref={scroller}
      role="grid"
      aria-label={t('sessions.title')}
      aria-rowcount={items.length}
      sx={{ flex: 1, minHeight: 0, overflow: 'auto', containerType: 'inline-size' }}
    >
      <Box
        role="rowgroup"
        sx={{ position: 'relative' }}
        style={{ height: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map(({ index, start, key }) => {
          const item = items[index];
          if (item === undefined) return null;
          const style = { transform: `translateY(${String(start)}px)` };
          if (item.kind === 'heading') {
            return (
              <Box key={key} role="row" aria-rowindex={index + 1} sx={headingLook} style={style}>
                <GroupHeading group={item.group} count={item.count} />
              </Box>
            );
          }
          return (
            <Box
              key={key}
              role="row"
              aria-rowindex={index + 1}
              data-index={index}
              tabIndex={index === tabStop ? 0 : -1}
              sx={rowLook}
              style={style}
              onClick={(event) => {
                if (event.target instanceof Element && event.target.closest('button')) return;
                setFocusedIndex(index);
                props.onOpen(item.session);
              }}
              onKeyDown={(event) => {
                moveByKey(event, index, item.session);
              }}
            >
              <SessionRow
                session={item.session}
                group={item.group}
                names={props.names}
                isTabStop={index === tabStop}
                onHeld={props.onHeld}
                onMenu={props.onMenu}
              />
            </Box>
          );
        })}
      </Box>
    </Paper>
  );
}

function GroupHeading(props: { readonly group: SessionGroup; readonly count: number }) {
  const { t, formatNumber } = useLanguage();
  const { group } = props;
  return (
    <Box role="gridcell" sx={{ display: 'flex', alignItems: 'baseline', gap: 1, minWidth: 0 }}>
      <Typography variant="h3" component="h2">
        {t(`sessions.group.${group}`)}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {formatNumber(props.count)}
      </Typography>
      {group === 'to-write-up' && (
        <Typography variant="body2" noWrap sx={{ color: 'text.secondary' }}>
          {t('sessions.group.to-write-up.help')}
        </Typography>
      )}
    </Box>
  );
}

const headingLook = {
  position: 'absolute',
  insetInline: 0,
  height: headingHeight,
  display: 'flex',
  alignItems: 'flex-end',
  px: 1.5,
  pb: 0.75,
  borderBottom: 1,
  borderColor: 'divider',
} as const;

const rowLook = {
  position: 'absolute',
  insetInline: 0,
  height: rowHeight,
  display: 'grid',
  gridTemplateColumns: '136px minmax(120px, 1fr) 116px 34px',
  columnGap: 1.5,
  alignItems: 'center',
  px: 1.5,
  cursor: 'pointer',
  borderBottom: 1,
  borderColor: 'divider',
  '&:hover': {
    backgroundColor: 'color-mix(in srgb, var(--mui-palette-text-primary) 4%, transparent)',
  },
  '&:focus-visible': {
    outline: '2px solid var(--mui-palette-primary-main)',
    outlineOffset: -2,
  },
  [wideList]: {
    gridTemplateColumns: '136px minmax(180px, 1.6fr) minmax(90px, 1fr) 116px 34px',
  },
} as const;

function keyOf(item: ListItem | undefined): string {
  if (item === undefined) return '';
  return item.kind === 'heading' ? item.group : item.session.id;
}

/** The place of the nearest row from there on, one way; null where there is none. */
function nearestRow(items: readonly ListItem[], from: number, step: 1 | -1): number | null {
  for (let index = from; index >= 0 && index < items.length; index += step) {
    if (items[index]?.kind === 'row') return index;
  }
  return null;
}
