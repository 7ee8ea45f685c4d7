import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import EditIcon from '@mui/icons-material/Edit';
import {
  readTextBlocks,
  type ReportQuote,
  type ReportTable,
} from '#shared/formats/progress-report/report-document.ts';
import {
  DocumentList,
  DocumentSection,
  DocumentTable,
} from '#renderer/components/document-parts.tsx';
import { useFocusOnArrival } from '#renderer/components/use-focus-on-arrival.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { isPrinted, type SectionPart } from './build-report.ts';
import type { DrawnChart } from './use-report-pictures.ts';

/** A table of so many rows is moved to the next sheet rather than broken. */
const rowsKeptTogether = 14;

/** A section of the report: its text, which can be rewritten, then quotes, charts and tables. */
export function ReportPartView(props: {
  readonly part: SectionPart;
  readonly pictures: readonly DrawnChart[];
  /** In place of the text, while it is being written. */
  readonly editor: ReactNode;
  readonly actions?: ReactNode;
  /** Whether its text has just been written, so that the keyboard goes on from here. */
  readonly isBack: boolean;
  onEdit(): void;
}) {
  const { t, locale } = useLanguage();
  const { part, pictures, editor } = props;
  const editButton = useFocusOnArrival<HTMLButtonElement>(props.isBack);
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr)',
        ...(isPrinted(part) ? {} : { displayPrint: 'none' }),
      }}
    >
      <DocumentSection title={part.heading}>
        {editor ?? (
          <>
            <PartText text={part.text} />
            <Box
              lang={locale}
              sx={{
                display: 'flex',
                flexWrap: 'wrap',
                alignItems: 'center',
                gap: 1,
                displayPrint: 'none',
              }}
            >
              <Button
                ref={editButton}
                size="small"
                startIcon={<EditIcon />}
                aria-label={t('report.edit.open', { section: part.heading })}
                onClick={props.onEdit}
              >
                {t('report.edit.short')}
              </Button>
              {props.actions}
              {part.isOwn && (
                <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                  {t('report.edit.own')}
                </Typography>
              )}
            </Box>
          </>
        )}
        {part.quotes.map((quote) => (
          <QuoteFigure key={quote.text} quote={quote} />
        ))}
        {pictures.map((picture) => (
          <PartPicture key={picture.title} picture={picture} />
        ))}
        {part.tables.map((table) => (
          <PartTable key={table.caption} table={table} />
        ))}
      </DocumentSection>
    </Box>
  );
}

function PartPicture({ picture }: { readonly picture: DrawnChart }) {
  const { title, basis, address, width, height } = picture;
  return (
    // A picture by itself would be cut in two where a sheet ends.
    <Box sx={{ width: '100%', maxWidth: 640, justifySelf: 'center', my: 1, breakInside: 'avoid' }}>
      <Box
        component="img"
        src={address}
        alt={`${title}. ${basis}`}
        width={width}
        height={height}
        sx={{ display: 'block', width: '100%', height: 'auto', borderRadius: 1 }}
      />
    </Box>
  );
}

function PartText({ text }: { readonly text: string }) {
  return readTextBlocks(text).map((block) =>
    block.kind === 'paragraph' ? (
      <Typography key={block.line}>{block.text}</Typography>
    ) : (
      <DocumentList key={block.line} items={[...new Set(block.items)]} />
    ),
  );
}

function QuoteFigure({ quote }: { readonly quote: ReportQuote }) {
  return (
    <Box
      component="figure"
      sx={{ m: 0, pl: 2, borderLeft: 3, borderColor: 'secondary.main', breakInside: 'avoid' }}
    >
      <Typography component="blockquote" sx={{ m: 0, fontStyle: 'italic' }}>
        {quote.text}
      </Typography>
      <Typography component="figcaption" variant="body2" sx={{ color: 'text.secondary' }}>
        {quote.by}
      </Typography>
    </Box>
  );
}

function PartTable({ table }: { readonly table: ReportTable }) {
  return (
    <Box sx={{ mt: 1, ...(table.rows.length <= rowsKeptTogether && { breakInside: 'avoid' }) }}>
      <DocumentTable<{ readonly id: string; readonly cells: readonly string[] }>
        caption={table.caption}
        rows={table.rows.map((cells, index) => ({ cells, id: `${index} ${cells[0] ?? ''}` }))}
        getRowId={({ id }) => id}
        columns={table.columns.map(({ label, isNumber }, index) => ({
          label,
          isNumber,
          render: ({ cells }) => cells[index] ?? '',
        }))}
      />
    </Box>
  );
}
