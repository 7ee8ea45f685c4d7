import { lazy, memo, Suspense, useCallback, useId, useState, type ReactNode } from 'react';
import BarChartIcon from '@mui/icons-material/BarChart';
import MoreVertIcon from '@mui/icons-material/MoreVert';
import TableRowsIcon from '@mui/icons-material/TableRows';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Paper from '@mui/material/Paper';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useNearView } from '#renderer/components/use-near-view.ts';
import { chartHeight, type ChartSpec, type ChartTable } from './chart-spec.ts';
import { ChartTableView } from './chart-table.tsx';

// Chart.js is as large as all the rest of the page: no start waits for it.
const ChartCanvas = lazy(async () => {
  const [{ ChartCanvas: Canvas }, { loadChartFonts }] = await Promise.all([
    import('./chart-canvas.tsx'),
    import('./draw-chart.ts'),
  ]);
  await loadChartFonts();
  return { default: Canvas };
});

/** The words of a card's controls. */
export interface ChartWords {
  readonly showTable: string;
  readonly showChart: string;
  readonly more: string;
}

/** What can be done with a chart, in its menu. */
export interface ChartAction {
  readonly label: string;
  run(): void;
}

/** One chart with its title, what it rests on, and the same numbers as a table. */
export function ChartCard(props: {
  readonly title: string;
  /** How many, of what, and when. */
  readonly basis: string;
  /** Where the table holds more than the drawing. */
  readonly tableBasis?: string;
  /** Null when there is nothing to draw, which `empty` puts into words. */
  readonly spec: ChartSpec | null;
  readonly empty: string;
  readonly table: ChartTable;
  readonly actions: readonly ChartAction[];
  readonly words: ChartWords;
  /** What decides on what is drawn. */
  readonly controls?: ReactNode;
  /** Goes through a drawing that does not fit at once; the table is whole. */
  readonly pager?: ReactNode;
  /** As the table writes its numbers. */
  formatNumber(value: number): string;
  /** How many of the twelve columns of the page it takes in a wide window. */
  readonly columns: number;
}) {
  const { title, basis, spec, table, actions, words } = props;
  const titleId = useId();
  const [isTable, setIsTable] = useState(false);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [watch, isNear] = useNearView();
  const isDark = useMediaQuery('(prefers-color-scheme: dark)');
  const switchView = useCallback(() => {
    setIsTable((wasTable) => !wasTable);
  }, []);
  return (
    <Paper
      component="section"
      aria-labelledby={titleId}
      sx={{
        p: 2,
        minWidth: 0,
        display: 'flex',
        flexDirection: 'column',
        gridColumn: { xs: '1 / -1', lg: `span ${String(props.columns)}` },
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'start', flexWrap: 'wrap', gap: 1, mb: 1.5 }}>
        <Box sx={{ flex: '1 1 180px', minWidth: 0 }}>
          <Typography id={titleId} variant="h2">
            {title}
          </Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {isTable ? (props.tableBasis ?? basis) : basis}
          </Typography>
        </Box>
        {spec !== null && (
          <>
            <CardTools
              title={title}
              words={words}
              isTable={isTable}
              isMenuOpen={anchor !== null}
              onSwitch={switchView}
              onOpenMenu={setAnchor}
            />
            {anchor !== null && (
              <Menu
                anchorEl={anchor}
                open
                onClose={() => {
                  setAnchor(null);
                }}
              >
                {actions.map(({ label, run }) => (
                  <MenuItem
                    key={label}
                    onClick={() => {
                      setAnchor(null);
                      run();
                    }}
                  >
                    {label}
                  </MenuItem>
                ))}
              </Menu>
            )}
          </>
        )}
        {props.controls !== undefined && (
          <Box sx={{ flex: '1 1 100%', display: 'flex', flexWrap: 'wrap', gap: 1, pt: 0.5 }}>
            {props.controls}
          </Box>
        )}
      </Box>
      {spec === null ? (
        <Typography sx={{ color: 'text.secondary', my: 'auto', py: 3 }}>{props.empty}</Typography>
      ) : isTable ? (
        <ChartTableView table={table} label={title} formatNumber={props.formatNumber} />
      ) : (
        <>
          {/* The canvas follows its box, so the box must follow no canvas; and it is there only while it is seen. */}
          <Box
            ref={watch}
            sx={{ position: 'relative', height: `${String(chartHeight(spec) / 16)}rem` }}
          >
            {isNear && (
              <Suspense fallback={null}>
                <ChartCanvas
                  spec={spec}
                  mode={isDark ? 'dark' : 'light'}
                  label={`${title}. ${basis}`}
                />
              </Suspense>
            )}
          </Box>
          {props.pager}
        </>
      )}
    </Paper>
  );
}

/** Its buttons stay as they are while the numbers change, which each filter does. */
const CardTools = memo(function CardTools(props: {
  readonly title: string;
  readonly words: ChartWords;
  readonly isTable: boolean;
  readonly isMenuOpen: boolean;
  onSwitch(): void;
  onOpenMenu(anchor: HTMLElement): void;
}) {
  const { title, words, isTable, onSwitch, onOpenMenu } = props;
  const switchWords = isTable ? words.showChart : words.showTable;
  return (
    <>
      <Tooltip title={switchWords}>
        <IconButton size="small" aria-label={`${switchWords} – ${title}`} onClick={onSwitch}>
          {isTable ? <BarChartIcon fontSize="small" /> : <TableRowsIcon fontSize="small" />}
        </IconButton>
      </Tooltip>
      <Tooltip title={words.more}>
        <IconButton
          size="small"
          aria-label={`${words.more} – ${title}`}
          aria-haspopup="menu"
          aria-expanded={props.isMenuOpen}
          onClick={(event) => {
            onOpenMenu(event.currentTarget);
          }}
        >
          <MoreVertIcon fontSize="small" />
        </IconButton>
      </Tooltip>
    </>
  );
});
