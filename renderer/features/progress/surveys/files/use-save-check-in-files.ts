import { useState } from 'react';
import type { SurveyInvitationId } from '#shared/domain/ids.ts';
import type { Survey } from '#shared/domain/progress/survey.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { describeIpcError } from '#renderer/services/describe-ipc-error.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useNotices } from '#renderer/services/notices.ts';
import { listPeople } from '#renderer/storage/repositories/people.ts';
import { listInvitationsTo } from '#renderer/storage/repositories/surveys.ts';
import { loadPage } from './load-page.ts';
import { makeCheckInFiles } from './make-check-in-files.ts';

type SaveFailure = 'cancelled' | { readonly text: string };

/** Makes the questionnaires of these invitations and saves them in a folder; resolves to null once they are. */
export function useSaveCheckInFiles(
  survey: Survey,
  programme: string,
): {
  readonly isSaving: boolean;
  save(chosen: ReadonlySet<SurveyInvitationId>): Promise<SaveFailure | null>;
} {
  const { t, locale } = useLanguage();
  const { database, desktop, appInfo } = useServices();
  const show = useNotices((state) => state.show);
  const [isSaving, setIsSaving] = useState(false);

  const make = async (chosen: ReadonlySet<SurveyInvitationId>) => {
    const [invitations, people, page] = await Promise.all([
      listInvitationsTo(database, survey.id),
      listPeople(database),
      loadPage(),
    ]);
    return makeCheckInFiles(
      invitations.filter(({ id }) => chosen.has(id)),
      {
        survey,
        programme,
        people: new Map(people.map((person) => [person.id, person])),
        page,
        locale,
      },
    );
  };

  const save = async (chosen: ReadonlySet<SurveyInvitationId>): Promise<SaveFailure | null> => {
    setIsSaving(true);
    try {
      const files = await make(chosen);
      const saved = await desktop.saveAllFiles({ kind: 'html', files: [...files] });
      if (!saved.ok) return { text: describeIpcError(saved.error.code, t) };
      if (saved.value === null) return 'cancelled';
      const { handle, name } = saved.value;
      const count = files.length;
      const isDesktop = appInfo.platform === 'desktop';
      show({
        text: isDesktop
          ? t('checkIn.export.done', { count, folder: name })
          : t('checkIn.export.downloaded', { count }),
        severity: 'info',
        action: isDesktop
          ? {
              label: t('checkIn.export.reveal'),
              run: () => void desktop.revealFile({ handle }),
            }
          : null,
      });
      return null;
    } catch {
      return { text: t('checkIn.export.failed') };
    } finally {
      setIsSaving(false);
    }
  };
  return { isSaving, save };
}
