import Box from '@mui/material/Box';
import type { ChartTable } from './chart-spec.ts';

const cell = { px: 1, py: 0.5, borderBottom: 1, borderColor: 'divider' } as const;

/** The numbers of a chart, for whoever reads them rather than sees them. */
export function ChartTableView(props: {
  readonly table: ChartTable;
  readonly label: string;
  formatNumber(value: number): string;
}) {
  const { table, label, formatNumber } = props;
  return (
    <Box
      role="region"
      aria-label={label}
      // A long table scrolls in its place, by the keyboard too.
      tabIndex={0}
      sx={{ maxHeight: 360, overflow: 'auto' }}
    >
      <Box
        component="table"
        aria-label={label}
        sx={{ width: '100%', borderCollapse: 'collapse', fontSize: '0.75rem' }}
      >
        <thead>
          <tr>
            {table.headings.map((heading, column) => (
              <Box
                key={heading}
                component="th"
                scope="col"
                sx={{
                  ...cell,
                  position: 'sticky',
                  top: 0,
                  backgroundColor: 'background.paper',
                  textAlign: column === 0 ? 'start' : 'end',
                  color: 'text.secondary',
                }}
              >
                {heading}
              </Box>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([name = '', ...rest], index) => (
            // Two rows may have the same name, such as two surveys.
            <tr key={`${String(index)} ${String(name)}`}>
              <Box component="th" scope="row" sx={{ ...cell, textAlign: 'start', fontWeight: 500 }}>
                {name}
              </Box>
              {rest.map((value, column) => (
                <Box
                  key={table.headings[column + 1] ?? column}
                  component="td"
                  sx={{ ...cell, textAlign: 'end' }}
                >
                  {typeof value === 'number' ? formatNumber(value) : value}
                </Box>
              ))}
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  );
}
