import type { DomainContext } from '#shared/domain/ids.ts';
import type { Evaluation } from '#shared/domain/people/evaluation.ts';
import type { Enrolment } from '#shared/domain/people/enrolment.ts';
import type { Command } from '#renderer/services/use-command.ts';

/** What the form of a note asks for. */
export type EvaluationInput = Omit<Evaluation, 'id' | 'programmeId' | 'personId'>;

export function newEvaluationInput({ today }: Pick<DomainContext, 'today'>): EvaluationInput {
  return { kind: 'interview', heldOn: today, mentoring: null, readiness: null, note: '' };
}

/** A note that says nothing would only be in the way. */
export function saysSomething({ mentoring, readiness, note }: EvaluationInput): boolean {
  return mentoring !== null || readiness !== null || note.trim() !== '';
}

export function addEvaluationCommand(
  { programmeId, personId }: Pick<Enrolment, 'programmeId' | 'personId'>,
  input: EvaluationInput,
  context: DomainContext,
): Command {
  const entity: Evaluation = {
    ...input,
    note: input.note.trim(),
    id: context.newId(),
    programmeId,
    personId,
  };
  return {
    name: 'command.addEvaluation',
    changes: [{ kind: 'put', table: 'evaluations', entity }],
  };
}

export function editEvaluationCommand(evaluation: Evaluation, input: EvaluationInput): Command {
  const entity: Evaluation = { ...evaluation, ...input, note: input.note.trim() };
  return {
    name: 'command.editEvaluation',
    changes: [{ kind: 'put', table: 'evaluations', entity }],
  };
}

export function deleteEvaluationCommand({ id }: Evaluation): Command {
  return {
    name: 'command.deleteEvaluation',
    changes: [{ kind: 'delete', table: 'evaluations', id }],
  };
}
