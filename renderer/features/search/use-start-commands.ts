import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import type { PairId, ProgrammeId } from '#shared/domain/ids.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { runMenuCommandOn } from '#renderer/services/menu-commands.ts';
import { paths } from '#renderer/services/paths.ts';
import { wordsOfCommand } from './command-words.ts';
import type { PaletteCommand } from './search-option.ts';
import { useSessionsToStart } from './use-pairs.ts';

/** One for each session of today that can be started, on its own page. Undefined until they have been read. */
export function useStartCommands(
  programmeId: ProgrammeId | null,
  atHand: PairId | null,
): readonly PaletteCommand[] | undefined {
  const { t, formatDate } = useLanguage();
  const navigate = useNavigate();
  const waiting = useSessionsToStart(programmeId);
  return useMemo(
    () =>
      waiting?.map(({ session, names }): PaletteCommand => {
        const { id, startsAt, title } = session;
        const time = formatDate(startsAt, { timeStyle: 'short' });
        const when = title === '' ? time : `${time} · ${title}`;
        return {
          id: `start-session:${id}`,
          label: t('search.command.startSession', { pair: names.join(', '), time: when }),
          words: wordsOfCommand('start-session'),
          isAtHand: atHand !== null && session.pairIds.includes(atHand),
          run: () => {
            runMenuCommandOn(
              'start-session',
              () => void navigate(paths.session(session.programmeId, id)),
              id,
            );
          },
        };
      }),
    [atHand, formatDate, navigate, t, waiting],
  );
}
