import { useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import EditIcon from '@mui/icons-material/Edit';
import FormatQuoteIcon from '@mui/icons-material/FormatQuote';
import type { ReportSection } from '#shared/domain/progress/progress-report.ts';
import { reportTextLimits, withText, withTitle } from '#shared/domain/progress/report-edits.ts';
import { PaperSheet } from '#renderer/components/paper-sheet.tsx';
import { useFocusOnArrival } from '#renderer/components/use-focus-on-arrival.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useCommand } from '#renderer/services/use-command.ts';
import type { SectionPart } from './build-report.ts';
import { editReportCommand } from './commands.ts';
import { QuotesDialog } from './quotes-dialog.tsx';
import { ReportPartView } from './report-part.tsx';
import { TextEditor } from './text-editor.tsx';
import type { DrawnChart } from './use-report-pictures.ts';
import type { Report } from './use-report.ts';

export type EditedText = ReportSection | 'title';

/** The report as on paper, each text of it to be rewritten in its place. */
export function ReportPaper(props: {
  readonly report: Report;
  readonly pictures: readonly DrawnChart[];
  /** Whose text is being written; null when none is. */
  readonly edited: EditedText | null;
  onEdit(edited: EditedText | null): void;
}) {
  const { t, locale } = useLanguage();
  const { report, pictures, edited, onEdit } = props;
  const { stored, written, words } = report;
  const [isChoosing, setIsChoosing] = useState(false);
  const run = useCommand();
  const [left, setLeft] = useState<EditedText | null>(null);
  const titleButton = useFocusOnArrival<HTMLButtonElement>(left === 'title');
  const open = (section: EditedText) => {
    onEdit(section);
    setLeft(null);
  };
  const close = () => {
    setLeft(edited);
    onEdit(null);
  };

  const storeText = ({ section, heading, proposed }: SectionPart, text: string) => {
    const next = withText(stored, section, text, proposed);
    const isOwn = next.texts[section] !== undefined;
    const notice = t(isOwn ? 'report.edit.saved' : 'report.edit.restored', { section: heading });
    return run(editReportCommand(next), notice);
  };
  const storeTitle = (title: string) =>
    run(
      editReportCommand(withTitle(stored, title, written.proposedTitle)),
      t('report.edit.titleSaved'),
    );

  return (
    <Box
      lang={words.locale}
      sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' }}
    >
      <PaperSheet title={written.title} subtitle={written.subtitle}>
        {edited === 'title' ? (
          <TextEditor
            label={t('report.edit.titleField')}
            text={written.title}
            limit={reportTextLimits.title}
            isOneLine
            onStore={storeTitle}
            onRestore={stored.title === '' ? null : () => storeTitle('')}
            onClose={close}
          />
        ) : (
          <Box lang={locale} sx={{ displayPrint: 'none', mt: -2 }}>
            <Button
              ref={titleButton}
              size="small"
              startIcon={<EditIcon />}
              onClick={() => {
                open('title');
              }}
            >
              {t('report.edit.title')}
            </Button>
          </Box>
        )}
        {written.parts.map((part) => (
          <ReportPartView
            key={part.section}
            part={part}
            pictures={pictures.filter(({ section }) => section === part.section)}
            onEdit={() => {
              open(part.section);
            }}
            isBack={left === part.section}
            editor={
              edited === part.section ? (
                <TextEditor
                  label={t('report.edit.field', { section: part.heading })}
                  text={part.text}
                  limit={reportTextLimits.text}
                  helperText={t('report.edit.help')}
                  onStore={(text) => storeText(part, text)}
                  onRestore={part.isOwn ? () => storeText(part, '') : null}
                  onClose={close}
                />
              ) : null
            }
            actions={
              part.section === 'stories' && (
                <Button
                  size="small"
                  startIcon={<FormatQuoteIcon />}
                  onClick={() => {
                    setIsChoosing(true);
                  }}
                >
                  {t('report.quotes.choose')}
                </Button>
              )
            }
          />
        ))}
      </PaperSheet>
      {isChoosing && (
        <QuotesDialog
          report={report}
          onClose={() => {
            setIsChoosing(false);
          }}
        />
      )}
    </Box>
  );
}
