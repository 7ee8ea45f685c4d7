import { useRef, useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import LockIcon from '@mui/icons-material/LockOutlined';
import { displayName } from '#shared/domain/people/person.ts';
import type { Evaluation } from '#shared/domain/people/evaluation.ts';
import type { Participant } from '#shared/domain/people/participant.ts';
import { useHeldFocus } from '#renderer/components/use-held-focus.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useCommand } from '#renderer/services/use-command.ts';
import {
  addEvaluationCommand,
  deleteEvaluationCommand,
  editEvaluationCommand,
  newEvaluationInput,
} from '../evaluation-commands.ts';
import { useEvaluations } from '../queries.ts';
import { EvaluationDialog } from './evaluation-dialog.tsx';

/** What the coordinator noted of the person: interviews and evaluations, the newest first. */
export function EvaluationsSection({ participant }: { readonly participant: Participant }) {
  const { t } = useLanguage();
  const { domainContext } = useServices();
  const run = useCommand();
  const { person, enrolment } = participant;
  const name = displayName(person);
  const evaluations = useEvaluations(enrolment.programmeId, person.id);
  const [edited, setEdited] = useState<Evaluation | 'new' | null>(null);
  const section = useRef<HTMLDivElement>(null);
  // A note that was deleted leaves the focus to the way to write one.
  useHeldFocus(section, () => section.current?.querySelector<HTMLElement>('[data-add]'));
  return (
    <Box ref={section} component="section" aria-labelledby="evaluations-title">
      <Typography id="evaluations-title" variant="h3">
        {t('evaluation.title')}
      </Typography>
      <Typography
        variant="body2"
        sx={{ display: 'flex', gap: 0.75, color: 'text.secondary', mt: 0.25 }}
      >
        <LockIcon sx={{ fontSize: '1rem', mt: '2px' }} />
        {t('evaluation.privacy')}
      </Typography>
      {evaluations?.length === 0 ? (
        <Typography sx={{ mt: 1 }}>{t('evaluation.empty', { name })}</Typography>
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 1, p: 0, display: 'grid', gap: 1 }}>
          {evaluations?.map((evaluation) => (
            <EvaluationItem
              key={evaluation.id}
              evaluation={evaluation}
              onEdit={() => {
                setEdited(evaluation);
              }}
              onDelete={() => {
                void run(deleteEvaluationCommand(evaluation), t('evaluation.deleted'));
              }}
            />
          ))}
        </Box>
      )}
      <Button
        data-add
        variant="outlined"
        sx={{ mt: 1 }}
        onClick={() => {
          setEdited('new');
        }}
      >
        {t('evaluation.add')}
      </Button>
      {edited !== null && (
        <EvaluationDialog
          key={edited === 'new' ? 'new' : edited.id}
          name={name}
          initial={edited === 'new' ? newEvaluationInput(domainContext()) : edited}
          isNew={edited === 'new'}
          onClose={() => {
            setEdited(null);
          }}
          onSave={async (input) => {
            const command =
              edited === 'new'
                ? addEvaluationCommand(enrolment, input, domainContext())
                : editEvaluationCommand(edited, input);
            if (await run(command, t('evaluation.saved'))) setEdited(null);
          }}
        />
      )}
    </Box>
  );
}

function EvaluationItem(props: {
  readonly evaluation: Evaluation;
  onEdit(): void;
  onDelete(): void;
}) {
  const { t, formatDate } = useLanguage();
  const { kind, heldOn, mentoring, readiness, note } = props.evaluation;
  const date = formatDate(heldOn);
  const rated = { mentoring, readiness };
  return (
    <Box component="li" sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 1.25 }}>
      <Typography sx={{ fontWeight: 600 }}>
        {[t(`evaluation.kind.${kind}`), date].join(' · ')}
      </Typography>
      {(['mentoring', 'readiness'] as const).map((aspect) => {
        const rating = rated[aspect];
        return (
          rating !== null && (
            <Typography key={aspect} variant="body2">
              {t(`evaluation.rated.${aspect}`, { rating: t(`evaluation.rating.${rating}`) })}
            </Typography>
          )
        );
      })}
      {note !== '' && (
        <Typography sx={{ mt: 0.5, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {note}
        </Typography>
      )}
      <Box sx={{ display: 'flex', gap: 0.5, mt: 0.5, ml: -0.75 }}>
        <Button size="small" aria-label={t('evaluation.editOf', { date })} onClick={props.onEdit}>
          {t('people.edit')}
        </Button>
        <Button
          size="small"
          color="error"
          aria-label={t('evaluation.deleteOf', { date })}
          onClick={props.onDelete}
        >
          {t('evaluation.delete')}
        </Button>
      </Box>
    </Box>
  );
}
