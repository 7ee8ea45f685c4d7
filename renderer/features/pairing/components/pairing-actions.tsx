import AutoAwesomeIcon from '@mui/icons-material/AutoAwesome';
import Button from '@mui/material/Button';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Tooltip from '@mui/material/Tooltip';
import { objectives, type Objective } from '#shared/domain/pairing/match-input.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useCommand } from '#renderer/services/use-command.ts';
import { acceptPairsCommand } from '../commands.ts';
import { usePairingScreen } from '../pairing-store.ts';
import type { PairingData } from '../queries.ts';
import type { ProposePairs } from '../use-propose-pairs.ts';

/** What can be done with the programme's pairs as a whole. */
export function PairingActions(props: {
  readonly data: PairingData;
  readonly proposal: ProposePairs;
  onExport(): void;
}) {
  const { t } = useLanguage();
  const run = useCommand();
  const { objective, setObjective } = usePairingScreen();
  const proposed = props.data.pairs.filter((pair) => pair.state === 'proposed');
  return (
    <>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={objective}
        aria-label={t('pairing.objective')}
        onChange={(_event, chosen: Objective | null) => {
          if (chosen !== null) setObjective(chosen);
        }}
      >
        {objectives.map((name) => (
          <ToggleButton key={name} value={name}>
            <Tooltip title={t(`pairing.objective.${name}.help`)} describeChild>
              <span>{t(`pairing.objective.${name}`)}</span>
            </Tooltip>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Button variant="outlined" disabled={props.data.pairs.length === 0} onClick={props.onExport}>
        {t('pairing.export')}
      </Button>
      <Button
        variant="outlined"
        disabled={proposed.length === 0}
        onClick={() =>
          void run(
            acceptPairsCommand(proposed),
            t('pairing.acceptedAll', { count: proposed.length }),
          )
        }
      >
        {t('pairing.acceptAll')}
      </Button>
      <Button
        variant="contained"
        startIcon={<AutoAwesomeIcon />}
        disabled={props.proposal.isRunning}
        onClick={props.proposal.start}
      >
        {t('pairing.propose')}
      </Button>
    </>
  );
}
