import { useState } from 'react';
import type { AgendaItemId } from '#shared/domain/ids.ts';
import { editSession, type SessionProblem } from '#shared/domain/sessions/session-decisions.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import { FormFrame } from '#renderer/components/form-frame.tsx';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useCommand } from '#renderer/services/use-command.ts';
import { editSessionCommand } from '../commands.ts';
import { AgendaSection } from './agenda-section.tsx';
import { DetailsFields } from './details-fields.tsx';
import { DialogSection } from './dialog-section.tsx';
import { isOfNoField } from './field-problems.ts';
import { LengthField } from './length-field.tsx';
import { usePlanningData } from './planning-data.ts';
import { detailsOf, readDetails, type DetailsInput } from './session-form.ts';

/** Changes what is said of a session; when it is, is changed by moving it. */
export function EditSessionDialog(props: { readonly session: Session; onClose(): void }) {
  const { t } = useLanguage();
  const { domainContext } = useServices();
  const run = useCommand();
  const { session } = props;
  const data = usePlanningData(session.programmeId);
  const [initial] = useState(() => detailsOf(session, () => domainContext().newId<AgendaItemId>()));
  const [input, setInput] = useState(initial);
  const [problems, setProblems] = useState<readonly SessionProblem[]>([]);
  if (data === undefined || data === null) return null;
  const change = (part: Partial<DetailsInput>) => {
    setInput((current) => ({ ...current, ...part }));
    setProblems([]);
  };
  const save = async () => {
    const edited = editSession(session, readDetails(input), domainContext());
    if (!edited.ok) setProblems(edited.error);
    else if (await run(editSessionCommand(edited.value), t('sessions.edited'))) props.onClose();
  };
  return (
    <FormFrame
      title={t('sessions.edit.title')}
      size="md"
      hasChanges={JSON.stringify(input) !== JSON.stringify(initial)}
      problems={problems.filter(isOfNoField).map((problem) => t(`sessions.problem.${problem}`))}
      isLong
      saveLabel={t('sessions.save')}
      onSave={save}
      onClose={props.onClose}
    >
      <DialogSection title={t('sessions.section.session')}>
        <DetailsFields input={input} problems={problems} onChange={change} />
        <LengthField
          minutes={input.minutes}
          isOutOfRange={problems.includes('minutes-out-of-range')}
          onChange={(minutes) => {
            change({ minutes });
          }}
        />
      </DialogSection>
      <AgendaSection
        input={input}
        templates={data.templates}
        takesLength={false}
        problems={problems}
        onChange={change}
      />
    </FormFrame>
  );
}
