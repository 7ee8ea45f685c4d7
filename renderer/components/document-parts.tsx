import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

/** A part of a document under its heading. */
export function DocumentSection(props: {
  readonly title: string;
  /** One or two sentences that say what follows. */
  readonly lead?: string;
  readonly children?: ReactNode;
}) {
  return (
    <Box
      component="section"
      sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'minmax(0, 1fr)' }}
    >
      <Typography variant="h2">{props.title}</Typography>
      {props.lead !== undefined && <Typography>{props.lead}</Typography>}
      {props.children}
    </Box>
  );
}

/** Statements one under the other. */
export function DocumentList(props: { readonly items: readonly string[] }) {
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 0.5 }}>
      {props.items.map((item) => (
        <Typography key={item} component="li">
          {item}
        </Typography>
      ))}
    </Box>
  );
}

/** What was set, each with its value. */
export function DocumentFacts(props: {
  readonly facts: readonly { readonly label: string; readonly value: string }[];
}) {
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', sm: 'minmax(140px, 1fr) 2.5fr' },
        columnGap: 2,
        rowGap: 0.5,
        '@media print': { gridTemplateColumns: 'minmax(140px, 1fr) 2.5fr' },
      }}
    >
      {props.facts.map(({ label, value }) => (
        <Box key={label} sx={{ display: 'contents' }}>
          <Typography component="dt" sx={{ color: 'text.secondary' }}>
            {label}
          </Typography>
          <Typography component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
            {value}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}

export interface DocumentColumn<Row> {
  readonly label: string;
  readonly isNumber?: boolean;
  render(row: Row): ReactNode;
}

const cell = {
  p: '5px 8px',
  textAlign: 'start',
  verticalAlign: 'top',
  borderBottom: '1px solid',
  borderColor: 'divider',
  fontSize: '0.75rem',
  overflowWrap: 'break-word',
} as const;
const numberCell = { ...cell, textAlign: 'end', width: '11%' } as const;

/** A table as it stands on paper, all its rows at once; its headings are repeated on every sheet. */
export function DocumentTable<Row>(props: {
  readonly caption: string;
  readonly columns: readonly DocumentColumn<Row>[];
  readonly rows: readonly Row[];
  getRowId(row: Row): string;
}) {
  const { columns, rows } = props;
  return (
    <Box sx={{ overflowX: 'auto', '@media print': { overflow: 'visible' } }}>
      <Box component="table" sx={{ width: '100%', borderCollapse: 'collapse' }}>
        <Box
          component="caption"
          sx={{ textAlign: 'start', fontWeight: 600, fontSize: '0.8125rem', pb: 0.5 }}
        >
          {props.caption}
        </Box>
        <thead>
          <tr>
            {columns.map(({ label, isNumber }) => (
              <Box
                key={label}
                component="th"
                scope="col"
                sx={{
                  ...(isNumber === true ? numberCell : cell),
                  color: 'text.secondary',
                  fontWeight: 600,
                }}
              >
                {label}
              </Box>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={props.getRowId(row)}>
              {columns.map(({ label, isNumber, render }, index) => (
                <Box
                  key={label}
                  {...(index === 0 ? { component: 'th', scope: 'row' } : { component: 'td' })}
                  sx={{
                    ...(isNumber === true ? numberCell : cell),
                    fontWeight: index === 0 ? 600 : 400,
                    '& small': { fontWeight: 400 },
                  }}
                >
                  {render(row)}
                </Box>
              ))}
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  );
}
