import { useRef, useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { SurveyInvitationId } from '#shared/domain/ids.ts';
import { displayName } from '#shared/domain/people/person.ts';
import type { CountedInvitation } from '#shared/domain/progress/progress-facts.ts';
import {
  invitationStanding,
  type InvitationStanding,
} from '#shared/domain/progress/survey-invitations.ts';
import { PersonAvatar } from '#renderer/components/person-avatar.tsx';
import { useHeldFocus } from '#renderer/components/use-held-focus.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { participantsById } from '#renderer/services/programme-data.ts';
import type { LineDraft } from '#renderer/storage/database.ts';
import { InterviewDialog } from './interview-dialog.tsx';
import { useBegunInterviews, type SurveyData } from './queries.ts';
import { useDiscardInterview } from './use-discard-interview.ts';
import type { SurveyActions } from './use-survey-actions.ts';
import { useSurveyWords } from './survey-words.ts';

interface Invited {
  readonly invitation: CountedInvitation;
  readonly name: string;
  readonly standing: InvitationStanding;
}

const standings: readonly InvitationStanding[] = ['expired', 'due', 'done'];

/** Of a survey by name: who has answered and who has not; with those one can talk and note what they say. */
export function InvitedPeople(props: {
  readonly data: SurveyData;
  readonly actions: SurveyActions;
}) {
  const { t, compareText } = useLanguage();
  const { domainContext } = useServices();
  const { survey, invitations, participants } = props.data;
  const [interviewed, setInterviewed] = useState<SurveyInvitationId | null>(null);
  const card = useRef<HTMLDivElement>(null);
  // What was noted goes with the button that discards it.
  useHeldFocus(card, () => card.current?.querySelector('button') ?? card.current);
  const byId = participantsById(participants);
  const begun = useBegunInterviews(props.data);
  const context = domainContext();
  const invited = invitations
    .map((invitation): Invited => {
      const person = invitation.personId === null ? null : byId.get(invitation.personId)?.person;
      const name = person == null ? t('surveys.person.gone') : displayName(person);
      return { invitation, name, standing: invitationStanding(invitation, survey, context) };
    })
    .toSorted(
      (a, b) =>
        standings.indexOf(a.standing) - standings.indexOf(b.standing) ||
        compareText(a.name, b.name),
    );
  const chosen = invited.find(({ invitation }) => invitation.id === interviewed);
  return (
    <Paper
      ref={card}
      component="section"
      tabIndex={-1}
      sx={{ p: 2, outline: 'none' }}
      aria-labelledby="invited-title"
    >
      <Typography id="invited-title" variant="h2" sx={{ mb: 0.5 }}>
        {t('surveys.invited.title')}
      </Typography>
      <Box
        component="ul"
        sx={{
          m: 0,
          p: 0,
          listStyle: 'none',
          display: 'grid',
          columnGap: 3,
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 340px), 1fr))',
        }}
      >
        {invited.map((one) => (
          <InvitedRow
            key={one.invitation.id}
            invited={one}
            data={props.data}
            noted={one.standing === 'done' ? undefined : begun?.get(one.invitation.id)}
            onInterview={() => {
              setInterviewed(one.invitation.id);
            }}
          />
        ))}
      </Box>
      {chosen !== undefined && (
        <InterviewDialog
          survey={survey}
          invitation={chosen.invitation}
          name={chosen.name}
          actions={props.actions}
          onClose={() => {
            setInterviewed(null);
          }}
        />
      )}
    </Paper>
  );
}

function InvitedRow(props: {
  readonly invited: Invited;
  readonly data: SurveyData;
  /** What was noted of a talk and never filed. */
  readonly noted: LineDraft | undefined;
  onInterview(): void;
}) {
  const { t } = useLanguage();
  const { dayOf } = useSurveyWords();
  const discard = useDiscardInterview();
  const { noted } = props;
  const { invitation, name, standing } = props.invited;
  const { survey, responses } = props.data;
  const response = responses.find(({ personId }) => personId === invitation.personId);
  return (
    <Box
      component="li"
      sx={{ display: 'flex', alignItems: 'center', gap: 1.25, minHeight: 44, py: 0.5 }}
    >
      <PersonAvatar name={name} role={invitation.role} size={28} />
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography sx={{ overflowWrap: 'anywhere' }}>{name}</Typography>
        <Typography
          variant="body2"
          sx={{ color: standing === 'expired' ? 'warning.main' : 'text.secondary' }}
        >
          {standing === 'done' && response !== undefined
            ? t(`surveys.standing.done.${response.source}`, { date: dayOf(response.answeredOn) })
            : t(`surveys.standing.${standing}`)}
          {noted !== undefined && ` · ${t('surveys.interview.begun')}`}
        </Typography>
      </Box>
      {standing !== 'done' && survey.state === 'open' && (
        <Button
          size="small"
          aria-label={t('surveys.interview.named', { name })}
          onClick={props.onInterview}
        >
          {t('surveys.interview')}
        </Button>
      )}
      {noted !== undefined && survey.state === 'closed' && (
        <Button
          size="small"
          color="inherit"
          aria-label={t('surveys.interview.discard.named', { name })}
          onClick={() => void discard(noted, name)}
        >
          {t('surveys.interview.discard')}
        </Button>
      )}
    </Box>
  );
}
