import type { IpcResult, JournalStatus } from '#shared/ipc/contract.ts';
import type { JournalService } from '../services/journal/journal-service.ts';
import { ipcSuccess, type IpcHandlers } from './register-handlers.ts';
import { describeWriteFailure } from './write-failure.ts';

export function createJournalHandlers(
  journal: JournalService,
): Pick<IpcHandlers, 'journal:append' | 'journal:status'> {
  return {
    'journal:append': (command) => answer(journal.append(command)),
    'journal:status': () => answer(journal.status()),
  };
}

async function answer(status: Promise<JournalStatus>): Promise<IpcResult<JournalStatus>> {
  try {
    return ipcSuccess(await status);
  } catch (error) {
    return describeWriteFailure(error);
  }
}
