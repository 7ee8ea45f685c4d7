import { useState } from 'react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { SurveyInvitationId } from '#shared/domain/ids.ts';
import { displayName } from '#shared/domain/people/person.ts';
import { textIn } from '#shared/domain/progress/survey-texts.ts';
import type { Survey, SurveyInvitation } from '#shared/domain/progress/survey.ts';
import { Busy } from '#renderer/components/busy.tsx';
import { FormFrame } from '#renderer/components/form-frame.tsx';
import { useCurrentProgramme } from '#renderer/services/current-programme.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { participantsById, useParticipants } from '#renderer/services/programme-data.ts';
import { AnonymousHandOut } from './anonymous-hand-out.tsx';
import { RecipientList } from './recipient-list.tsx';
import { useSaveCheckInFiles } from './use-save-check-in-files.ts';

/** Saves the questionnaires of a survey as files, for everybody or for those who are chosen. */
export function HandOutDialog(props: {
  readonly survey: Survey;
  readonly invitations: readonly Omit<SurveyInvitation, 'key'>[];
  onClose(): void;
}) {
  const { t, locale, compareText } = useLanguage();
  const programme = useCurrentProgramme();
  const participants = useParticipants(programme.id);
  const { survey, invitations } = props;
  const [left, setLeft] = useState<ReadonlySet<SurveyInvitationId>>(new Set());
  const [problem, setProblem] = useState<string | null>(null);
  const { save, isSaving } = useSaveCheckInFiles(survey, programme.name);

  const people = participantsById(participants ?? []);
  const open = invitations
    .flatMap(({ id, personId, role, isUsed }) => {
      const person = personId === null ? undefined : people.get(personId)?.person;
      return isUsed || person === undefined ? [] : [{ id, role, name: displayName(person) }];
    })
    .toSorted((a, b) => compareText(a.name, b.name));
  const chosen = survey.isAnonymous ? invitations : open.filter(({ id }) => !left.has(id));

  const handOut = async () => {
    if (chosen.length === 0) {
      setProblem(t('checkIn.export.none'));
      return;
    }
    const failure = await save(new Set(chosen.map(({ id }) => id)));
    if (failure === null) props.onClose();
    else if (failure !== 'cancelled') setProblem(failure.text);
  };

  const isNobodyLeft = !survey.isAnonymous && participants !== undefined && open.length === 0;
  return (
    <FormFrame
      title={t('checkIn.export.title', { survey: textIn(survey.title, locale) })}
      hasChanges={false}
      size="sm"
      problems={problem === null ? [] : [problem]}
      saveLabel={t('checkIn.export.save', { count: chosen.length })}
      cannotSave={isNobodyLeft || participants === undefined || isSaving}
      onSave={handOut}
      onClose={props.onClose}
    >
      <Box sx={{ display: 'grid', gap: 2 }}>
        {survey.isAnonymous ? (
          <AnonymousHandOut invitations={invitations} />
        ) : (
          <>
            <Typography>{t('checkIn.export.named')}</Typography>
            {isNobodyLeft ? (
              <Typography role="status">{t('checkIn.export.nobody')}</Typography>
            ) : (
              <RecipientList
                recipients={open}
                left={left}
                onChange={(next) => {
                  setLeft(next);
                  setProblem(null);
                }}
              />
            )}
          </>
        )}
        {isSaving && <Busy label={t('checkIn.export.saving')} share={null} />}
      </Box>
    </FormFrame>
  );
}
