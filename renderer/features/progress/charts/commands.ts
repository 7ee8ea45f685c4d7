import type { DomainContext, ProgrammeId } from '#shared/domain/ids.ts';
import type { ProgressFilter, SavedView } from '#shared/domain/progress/progress-filter.ts';
import type { Command } from '#renderer/services/use-command.ts';

export function saveViewCommand(
  programmeId: ProgrammeId,
  name: string,
  filter: ProgressFilter,
  context: DomainContext,
): Command {
  const entity: SavedView = { id: context.newId(), programmeId, name: name.trim(), filter };
  return { name: 'command.saveView', changes: [{ kind: 'put', table: 'savedViews', entity }] };
}

export function renameViewCommand(view: SavedView, name: string): Command {
  return {
    name: 'command.renameView',
    changes: [{ kind: 'put', table: 'savedViews', entity: { ...view, name: name.trim() } }],
  };
}

export function deleteViewCommand(view: SavedView): Command {
  return {
    name: 'command.deleteView',
    changes: [{ kind: 'delete', table: 'savedViews', id: view.id }],
  };
}
