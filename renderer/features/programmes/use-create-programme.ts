import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import type { NewProgramme, ProgrammeProblem } from '#shared/domain/programme/create-programme.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { paths } from '#renderer/services/paths.ts';
import { useCommand } from '#renderer/services/use-command.ts';
import { listSkills } from '#renderer/storage/repositories/skills.ts';
import { getWorkspace } from '#renderer/storage/repositories/workspaces.ts';
import { createProgrammeCommand } from './commands.ts';

/** Creates the programme and opens it; resolves to what was wrong with the input, if anything. */
export function useCreateProgramme(): (
  input: NewProgramme,
) => Promise<readonly ProgrammeProblem[]> {
  const { database, domainContext } = useServices();
  const { locale } = useLanguage();
  const run = useCommand();
  const navigate = useNavigate();
  return useCallback(
    async (input) => {
      const [workspace, skills] = await Promise.all([getWorkspace(database), listSkills(database)]);
      const created = createProgrammeCommand(
        input,
        { hasWorkspace: workspace !== null, hasSkills: skills.length > 0, locale },
        domainContext(),
      );
      if (!created.ok) return created.error;
      if (await run(created.value.command)) {
        await navigate(paths.overview(created.value.programme.id));
      }
      return [];
    },
    [database, domainContext, locale, navigate, run],
  );
}
