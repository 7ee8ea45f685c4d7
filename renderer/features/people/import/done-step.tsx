import { useEffect } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useNavigate } from 'react-router';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { PairMark } from '#renderer/components/pair-mark.tsx';
import { useServices } from '#renderer/services/app-services.tsx';
import { useCurrentProgramme } from '#renderer/services/current-programme.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { paths } from '#renderer/services/paths.ts';
import { useUndo } from '#renderer/services/use-command.ts';
import type { ImportSummary } from './import-state.ts';

/** What was stored, how to take it back, and where to go from here. */
export function DoneStep(props: { readonly summary: ImportSummary; onTakenBack(): void }) {
  const { t } = useLanguage();
  const { commands } = useServices();
  const programme = useCurrentProgramme();
  const navigate = useNavigate();
  const undo = useUndo();
  const { summary, onTakenBack } = props;
  const { commandId } = summary;
  const last = useLiveQuery(
    async () => ({ done: await commands.peekUndo(), undone: await commands.peekRedo() }),
    [commands],
  );
  // Once something else was done, the imported people may have pairs, which would be left without them.
  const canUndo = commandId !== null && last?.done?.id === commandId;
  const isTakenBack = commandId !== null && last?.undone?.undoes === commandId;
  useEffect(() => {
    if (isTakenBack) onTakenBack();
  }, [isTakenBack, onTakenBack]);
  const lines = [
    t('people.import.done.added', { count: summary.newPersons.length }),
    t('people.import.done.updated', { count: summary.updatedPersons.length }),
    t('people.import.done.skills', { count: summary.newSkills.length }),
    t('people.import.done.skipped', { count: summary.skipped.length }),
  ].filter((line) => line !== '');
  return (
    <Paper sx={{ p: 4, maxWidth: 760, display: 'grid', gap: 2 }}>
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'center' }}>
        <PairMark size={40} />
        <Typography variant="h2">{t('people.import.done.title')}</Typography>
      </Box>
      <Box component="ul" sx={{ m: 0, pl: 3 }}>
        {lines.map((line) => (
          <Typography component="li" key={line}>
            {line}
          </Typography>
        ))}
      </Box>
      <Box sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap' }}>
        <Button variant="contained" onClick={() => void navigate(paths.pairing(programme.id))}>
          {t('people.import.done.pair')}
        </Button>
        <Button variant="outlined" onClick={() => void navigate(paths.people(programme.id))}>
          {t('people.import.done.people')}
        </Button>
        {canUndo && (
          <Button onClick={() => void undo(commandId)}>{t('people.import.done.undo')}</Button>
        )}
      </Box>
    </Paper>
  );
}
