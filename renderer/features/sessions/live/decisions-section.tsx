import { useRef, useState } from 'react';
import AddIcon from '@mui/icons-material/Add';
import GavelOutlinedIcon from '@mui/icons-material/GavelOutlined';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { DecisionId } from '#shared/domain/ids.ts';
import type { Decision, Session } from '#shared/domain/sessions/session.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { SensitiveLine } from '../sensitive-line.tsx';
import { LineForm } from './line-form.tsx';
import { LineRow } from './line-row.tsx';
import { SectionTitle } from './section-title.tsx';
import type { SessionEdits } from './session-edits.ts';
import { addsLine, useLineFocus } from './use-line-focus.ts';

/** What was settled on: by the two, or in a workshop by all. */
export function DecisionsSection(props: {
  readonly session: Session;
  readonly edits: SessionEdits;
}) {
  const { t } = useLanguage();
  const { domainContext } = useServices();
  const { session, edits } = props;
  const section = useRef<HTMLElement>(null);
  useLineFocus(section);
  // What was settled on before has been read by now.
  const [latest, setLatest] = useState<DecisionId | null>(null);
  const latestText = session.decisions.find(({ id }) => id === latest)?.text ?? '';
  const put = async (decision: Decision): Promise<boolean> => {
    setLatest(decision.id);
    return edits.putDecision(decision);
  };
  return (
    <Box ref={section} component="section" aria-labelledby="session-decisions">
      <SectionTitle id="session-decisions" title={t('live.decisions')} />
      {session.pairIds.length > 1 && (
        <Typography variant="body2" sx={{ color: 'text.secondary', mb: 0.5 }}>
          {t('live.decisions.shared', { count: session.pairIds.length })}
        </Typography>
      )}
      {session.decisions.length > 0 && (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {session.decisions.map((decision) => (
            <LineRow
              key={decision.id}
              place={`decision:${decision.id}`}
              label={t('live.decisions.item')}
              line={{ text: decision.text, minutes: null }}
              lead={
                <GavelOutlinedIcon
                  aria-hidden
                  sx={{ fontSize: 16, mx: 0.5, color: 'text.secondary' }}
                />
              }
              onSave={async ({ text }) => put({ ...decision, text })}
              onRemove={() => {
                edits.removeDecision(decision);
              }}
            >
              {decision.text}
            </LineRow>
          ))}
        </Box>
      )}
      <Box {...{ [addsLine]: '' }} sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <AddIcon aria-hidden sx={{ fontSize: 20, mx: 0.25, color: 'text.secondary' }} />
        <LineForm
          place={`session:${session.id}:decision`}
          label={t('live.decisions.add')}
          line={{ text: '', minutes: null }}
          isEditing={false}
          onSave={async ({ text }) => put({ id: domainContext().newId<DecisionId>(), text })}
        />
      </Box>
      <Box sx={{ '&:not(:empty)': { mt: 1.5 } }}>
        <SensitiveLine text={latestText} />
      </Box>
    </Box>
  );
}
