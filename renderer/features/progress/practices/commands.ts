import type { Practice } from '#shared/domain/progress/practice.ts';
import type { Command } from '#renderer/services/use-command.ts';

/** What happens to a practice once it is noted. */
export type PracticeMove = 'adopt' | 'take-back' | 'abandon' | 'resume' | 'check';

const moveNames: Readonly<Record<PracticeMove, Command['name']>> = {
  adopt: 'command.adoptPractice',
  'take-back': 'command.takeBackAdoption',
  abandon: 'command.abandonPractice',
  resume: 'command.resumePractice',
  check: 'command.checkPractice',
};

function put(name: Command['name'], entity: Practice): Command {
  return { name, changes: [{ kind: 'put', table: 'practices', entity }] };
}

export function recordPracticeCommand(practice: Practice): Command {
  return put('command.recordPractice', practice);
}

export function editPracticeCommand(practice: Practice): Command {
  return put('command.editPractice', practice);
}

export function movePracticeCommand(move: PracticeMove, moved: Practice): Command {
  return put(moveNames[move], moved);
}

export function deletePracticeCommand({ id }: Practice): Command {
  return { name: 'command.deletePractice', changes: [{ kind: 'delete', table: 'practices', id }] };
}
