import { agendaMinutes } from '#shared/domain/sessions/agenda.ts';
import type { AgendaItemId } from '#shared/domain/ids.ts';
import type { AgendaTemplate } from '#shared/domain/sessions/agenda.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { AgendaEditor } from './agenda-editor.tsx';
import { AgendaTemplates } from './agenda-templates.tsx';
import { DialogSection } from './dialog-section.tsx';
import { agendaRows, readDetails, type DetailsInput } from './session-form.ts';

/** The agenda of a session, from a template or written by hand. */
export function AgendaSection(props: {
  readonly input: DetailsInput;
  readonly templates: readonly AgendaTemplate[];
  /** Whether the session becomes as long as the agenda that is taken. */
  readonly takesLength: boolean;
  readonly problems: readonly string[];
  onChange(part: Partial<DetailsInput>): void;
}) {
  const { t } = useLanguage();
  const { domainContext } = useServices();
  const { input, onChange } = props;
  const newKey = () => domainContext().newId<AgendaItemId>();
  const { minutes, agenda } = readDetails(input);
  return (
    <DialogSection title={t('sessions.section.agenda')}>
      <AgendaTemplates
        templates={props.templates}
        items={agenda.filter((item) => Number.isFinite(item.minutes))}
        onTake={(items) => {
          const takenMinutes = agendaMinutes(items);
          onChange({
            agenda: agendaRows(items, newKey),
            ...(props.takesLength && takenMinutes > 0 && { minutes: String(takenMinutes) }),
          });
        }}
      />
      <AgendaEditor
        rows={input.agenda}
        minutes={minutes}
        problems={props.problems}
        newKey={newKey}
        onChange={(rows) => {
          onChange({ agenda: rows });
        }}
      />
    </DialogSection>
  );
}
