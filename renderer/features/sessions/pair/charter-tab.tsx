import { useEffect, useRef, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import PrintIcon from '@mui/icons-material/Print';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import MenuItem from '@mui/material/MenuItem';
import Paper from '@mui/material/Paper';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { CharterId } from '#shared/domain/ids.ts';
import { charterVersions, draftCharter } from '#shared/domain/pair-life/charter-decisions.ts';
import type { Charter } from '#shared/domain/pair-life/charter.ts';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { useHeldFocus } from '#renderer/components/use-held-focus.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useMenuCommands } from '#renderer/services/menu-commands.ts';
import { paths } from '#renderer/services/paths.ts';
import type { PairLife } from '../queries.ts';
import { CharterAgreements } from './charter-agreements.tsx';
import { CharterClauses } from './charter-clauses.tsx';
import { CharterDialog } from './charter-dialog.tsx';
import { useCharterDecisions } from './use-charter-decisions.ts';

/** What the two agreed on: the version that stands or is being written, and those before. */
export function CharterTab({ pairLife }: { readonly pairLife: PairLife }) {
  const { t } = useLanguage();
  const decisions = useCharterDecisions(pairLife);
  const [chosenId, setChosenId] = useState(useSearchParams()[0].get('version'));
  const [isWriting, setIsWriting] = useState(false);
  const [isAgreeing, setIsAgreeing] = useState(false);
  const article = useRef<HTMLDivElement>(null);
  const versions = charterVersions(pairLife.charters);
  const [latest] = versions;
  const wantedId = isAgreeing ? null : chosenId;
  const shown = versions.find(({ id }) => id === wantedId) ?? latest;
  const choose = (id: CharterId | null) => {
    setIsAgreeing(false);
    setChosenId(id);
  };
  const write = () => {
    setIsWriting(true);
  };
  useMenuCommands(
    {
      'agree-charter': () => {
        if (latest === undefined) write();
        else setIsAgreeing(true);
      },
    },
    pairLife.pair.id,
  );
  useEffect(() => {
    if (isAgreeing) article.current?.querySelector<HTMLElement>('[data-missing]')?.focus();
  }, [isAgreeing]);
  const tab = useRef<HTMLDivElement>(null);
  // The button that opened the dialog is gone once a first draft stands in its place.
  useHeldFocus(tab, () => tab.current?.querySelector<HTMLElement>('[data-write]'));
  return (
    <Box ref={tab}>
      {shown === undefined ? (
        <EmptyState
          title={t('pairLife.charter.empty.title')}
          text={t('pairLife.charter.empty.text')}
          action={
            <Button data-write variant="outlined" onClick={write}>
              {t('pairLife.charter.write')}
            </Button>
          }
        />
      ) : (
        <Paper
          ref={article}
          component="article"
          aria-labelledby="charter-title"
          sx={{
            p: 2.5,
            maxWidth: 820,
            display: 'grid',
            gap: 2,
            gridTemplateColumns: 'minmax(0, 1fr)',
          }}
        >
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
            <Typography id="charter-title" variant="h2">
              {t('pairLife.charter.version', { version: shown.version })}
            </Typography>
            <Chip
              size="small"
              variant="outlined"
              label={t(`pairLife.charter.state.${shown.state}`)}
            />
            <Box sx={{ flex: 1 }} />
            {versions.length > 1 && (
              <VersionField versions={versions} shown={shown} onChoose={choose} />
            )}
            <CharterButtons
              pairLife={pairLife}
              shown={shown}
              onWrite={write}
              onDiscard={() => void decisions.discard(shown)}
            />
          </Box>
          <CharterAgreements charter={shown} pairLife={pairLife} decisions={decisions} />
          <CharterClauses charter={shown} />
        </Paper>
      )}
      {isWriting && (
        <CharterDialog
          from={latest ?? null}
          cadence={pairLife.programme.cadence}
          onWrite={decisions.write}
          onClose={() => {
            setIsWriting(false);
            // What was written is what one wants to see next.
            choose(null);
          }}
        />
      )}
    </Box>
  );
}

function CharterButtons(props: {
  readonly pairLife: PairLife;
  readonly shown: Charter;
  onWrite(): void;
  onDiscard(): void;
}) {
  const { t } = useLanguage();
  const { pairLife, shown } = props;
  const { pair, charters } = pairLife;
  const isDraft = shown.state === 'draft';
  return (
    <>
      {isDraft && (
        <Button size="small" color="error" onClick={props.onDiscard}>
          {t('pairLife.charter.discard')}
        </Button>
      )}
      {(isDraft || draftCharter(charters) === null) && (
        <Button data-write size="small" variant="outlined" onClick={props.onWrite}>
          {t(isDraft ? 'pairLife.charter.edit' : 'pairLife.charter.revise')}
        </Button>
      )}
      <Button
        size="small"
        variant="outlined"
        component={Link}
        to={paths.charter(pair.programmeId, pair.id)}
        startIcon={<PrintIcon />}
      >
        {t('pairLife.charter.print')}
      </Button>
    </>
  );
}

function VersionField(props: {
  readonly versions: readonly Charter[];
  readonly shown: Charter;
  onChoose(id: CharterId | null): void;
}) {
  const { t } = useLanguage();
  const { versions, shown, onChoose } = props;
  return (
    <TextField
      select
      label={t('pairLife.charter.versions')}
      value={shown.id}
      onChange={(event) => {
        onChoose(versions.find(({ id }) => id === event.target.value)?.id ?? null);
      }}
      sx={{ minWidth: 150 }}
    >
      {versions.map(({ id, version, state }) => (
        <MenuItem key={id} value={id}>
          {[String(version), t(`pairLife.charter.state.${state}`)].join(' · ')}
        </MenuItem>
      ))}
    </TextField>
  );
}
