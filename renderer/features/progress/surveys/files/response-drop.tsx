import { useRef } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import type { ProgrammeId } from '#shared/domain/ids.ts';
import { Busy } from '#renderer/components/busy.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { collectDropped, mostFiles } from './collect-files.ts';
import { FilingReportDialog } from './filing-report-dialog.tsx';
import { useFileResponses } from './use-file-responses.ts';
import { useWindowDrop } from './use-window-drop.ts';

/** Takes response files: dropped anywhere on the window while it is shown, or chosen with its button. */
export function ResponseDrop(props: { readonly programmeId: ProgrammeId }) {
  const { t } = useLanguage();
  const { state, take, cancel, close } = useFileResponses(props.programmeId);
  const input = useRef<HTMLInputElement>(null);
  const isOver = useWindowDrop((transfer) => {
    take(collectDropped(transfer));
  });

  const takeChosen = ({ files }: HTMLInputElement) => {
    const chosen = [...(files ?? [])].map((file) => ({ name: file.name, file }));
    if (chosen.length > 0) take(Promise.resolve(chosen.length > mostFiles ? null : chosen));
  };

  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        tabIndex={-1}
        aria-label={t('checkIn.drop.choose')}
        onChange={({ currentTarget }) => {
          takeChosen(currentTarget);
          // The same files can be chosen again.
          currentTarget.value = '';
        }}
      />
      <Tooltip describeChild title={t('checkIn.drop.hint')}>
        <Button variant="outlined" onClick={() => input.current?.click()}>
          {t('checkIn.drop.choose')}
        </Button>
      </Tooltip>
      {state.kind === 'reading' && (
        <Busy
          label={t('checkIn.drop.reading')}
          detail={t('checkIn.drop.progress', { done: state.done, total: state.total })}
          share={state.done / state.total}
          cancelLabel={t('app.cancel')}
          onCancel={cancel}
        />
      )}
      {isOver && <DropVeil />}
      {state.kind === 'reported' && <FilingReportDialog report={state.report} onClose={close} />}
    </>
  );
}

/** Covers the window while files are held over it; whatever lies below takes the drop. */
function DropVeil() {
  const { t } = useLanguage();
  return (
    <Box
      aria-hidden
      sx={(theme) => ({
        position: 'fixed',
        inset: 0,
        zIndex: theme.zIndex.tooltip + 1,
        pointerEvents: 'none',
        display: 'grid',
        placeContent: 'center',
        textAlign: 'center',
        p: 4,
        backgroundColor: 'background.default',
        opacity: 0.95,
        outline: '3px dashed',
        outlineColor: theme.vars?.palette.primary.main ?? theme.palette.primary.main,
        outlineOffset: '-16px',
      })}
    >
      <Typography variant="h2">{t('checkIn.drop.here')}</Typography>
      <Typography sx={{ mt: 1, color: 'text.secondary' }}>{t('checkIn.drop.hereText')}</Typography>
    </Box>
  );
}
