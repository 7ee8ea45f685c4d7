import { useState } from 'react';
import Box from '@mui/material/Box';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Typography from '@mui/material/Typography';
import { findReasonProblems, type ReasonProblem } from '#shared/domain/sessions/reason-problems.ts';
import { followingInSeries } from '#shared/domain/sessions/session-series.ts';
import type { Session, SessionParty } from '#shared/domain/sessions/session.ts';
import { FormFrame } from '#renderer/components/form-frame.tsx';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useCommand } from '#renderer/services/use-command.ts';
import { giveUpSessionsCommand, type AbsenceKind } from '../commands.ts';
import { PartyField } from './party-field.tsx';
import { usePlanningData } from './planning-data.ts';
import { ReasonField } from './reason-field.tsx';
import { useSessionWords } from './session-words.ts';

interface CancelInput {
  readonly by: SessionParty | null;
  readonly reason: string;
  readonly extent: 'one' | 'following';
}

const initial: CancelInput = { by: null, reason: '', extent: 'one' };

/** A session that does not take place: on whose side, why, and whether the rest of its series goes too. */
export function CancelSessionDialog(props: {
  readonly session: Session;
  readonly kind: AbsenceKind;
  onClose(): void;
}) {
  const { t } = useLanguage();
  const { domainContext } = useServices();
  const run = useCommand();
  const words = useSessionWords();
  const { session, kind } = props;
  const data = usePlanningData(session.programmeId);
  const [input, setInput] = useState(initial);
  const [problems, setProblems] = useState<readonly ReasonProblem[]>([]);
  if (data === undefined || data === null) return null;
  const change = (part: Partial<CancelInput>) => {
    setInput((current) => ({ ...current, ...part }));
    setProblems([]);
  };
  // Only what has been called off can be foreseen for others.
  const following = kind === 'missed' ? [session] : followingInSeries(session, data.sessions);
  const concerned = input.extent === 'following' ? following : [session];
  const count = concerned.length;
  const save = async () => {
    const { by, reason } = input;
    const found = findReasonProblems(input);
    setProblems(found);
    if (by === null || found.length > 0) return;
    const command = giveUpSessionsCommand(concerned, kind, { by, reason }, domainContext());
    if (await run(command, t(`sessions.${kind}.done`, { count }))) props.onClose();
  };
  return (
    <FormFrame
      title={t(`sessions.${kind}.title`)}
      size="sm"
      hasChanges={JSON.stringify(input) !== JSON.stringify(initial)}
      problems={[]}
      saveLabel={t(`sessions.${kind}.confirm`, { count })}
      // “Cancel” would say the opposite of what it does.
      closeLabel={t('sessions.dismiss')}
      onSave={save}
      onClose={props.onClose}
    >
      <Typography sx={{ fontWeight: 600 }}>{words.pairsOf(session.pairIds, data)}</Typography>
      <Typography sx={{ color: 'text.secondary', mb: 2 }}>
        {t('sessions.move.from', { date: words.momentOf(session.startsAt) })}
      </Typography>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2 }}>
        <PartyField
          label={t(`sessions.by.${kind}`)}
          party={input.by}
          isMissing={problems.includes('party-missing')}
          onChange={(by) => {
            change({ by });
          }}
        />
        <ReasonField
          reason={input.reason}
          isTooLong={problems.includes('reason-too-long')}
          onChange={(reason) => {
            change({ reason });
          }}
        />
        {following.length > 1 && (
          <FormControl>
            <FormLabel id="extent-label">{t('sessions.extent.label')}</FormLabel>
            <RadioGroup
              aria-labelledby="extent-label"
              value={input.extent}
              onChange={(event) => {
                change({ extent: event.target.value === 'following' ? 'following' : 'one' });
              }}
            >
              <FormControlLabel
                value="one"
                control={<Radio size="small" />}
                label={t('sessions.extent.one')}
              />
              <FormControlLabel
                value="following"
                control={<Radio size="small" />}
                label={t('sessions.extent.following', { count: following.length - 1 })}
              />
            </RadioGroup>
          </FormControl>
        )}
      </Box>
    </FormFrame>
  );
}
