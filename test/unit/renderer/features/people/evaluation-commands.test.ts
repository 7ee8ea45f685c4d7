import { describe, expect, test } from 'vitest';
import {
  addEvaluationCommand,
  deleteEvaluationCommand,
  editEvaluationCommand,
  newEvaluationInput,
  saysSomething,
} from '#renderer/features/people/evaluation-commands.ts';
import { buildContext, firstNewIdNumber } from '#test/builders/domain-context.ts';
import { buildEnrolment, buildEvaluation, day, testId } from '#test/builders/entities.ts';

const context = buildContext();

describe('a note about a person', () => {
  test('starts as an interview of today, with nothing rated', () => {
    expect(newEvaluationInput(context)).toEqual({
      kind: 'interview',
      heldOn: context.today,
      mentoring: null,
      readiness: null,
      note: '',
    });
  });

  test('belongs to the person in their programme, and is kept without the spaces of typing', () => {
    const input = {
      ...newEvaluationInput(context),
      mentoring: 3,
      note: ' Patient.\nClear. ',
    } as const;
    const { programmeId, personId } = buildEnrolment();
    expect(addEvaluationCommand(buildEnrolment(), input, buildContext())).toEqual({
      name: 'command.addEvaluation',
      changes: [
        {
          kind: 'put',
          table: 'evaluations',
          entity: {
            ...input,
            id: testId(firstNewIdNumber),
            programmeId,
            personId,
            note: 'Patient.\nClear.',
          },
        },
      ],
    });
  });

  test('stays the same note when it is changed', () => {
    const evaluation = buildEvaluation();
    const { id: _, programmeId: _programme, personId: _person, ...input } = evaluation;
    const changed = {
      ...input,
      kind: 'evaluation',
      heldOn: day('2026-02-20'),
      readiness: 0,
    } as const;
    expect(editEvaluationCommand(evaluation, changed).changes).toEqual([
      { kind: 'put', table: 'evaluations', entity: { ...evaluation, ...changed } },
    ]);
  });

  test('is deleted alone', () => {
    expect(deleteEvaluationCommand(buildEvaluation()).changes).toEqual([
      { kind: 'delete', table: 'evaluations', id: buildEvaluation().id },
    ]);
  });

  test('says something once anything is rated or written; a rating of 0 counts', () => {
    const blank = newEvaluationInput(context);
    expect(saysSomething({ ...blank, note: ' \n' })).toBe(false);
    expect(saysSomething({ ...blank, note: 'Patient.' })).toBe(true);
    expect(saysSomething({ ...blank, readiness: 0 })).toBe(true);
    expect(saysSomething({ ...blank, mentoring: 0 })).toBe(true);
  });
});
