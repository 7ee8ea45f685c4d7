import type { DomainContext } from '#shared/domain/ids.ts';
import { foldText } from '#shared/lib/fold-text.ts';
import { fail, succeed, type Result } from '#shared/lib/result.ts';
import type { AgendaItem, AgendaTemplate } from './agenda.ts';

export const maximumTemplateNameLength = 80;

export const templateProblems = ['name-missing', 'name-too-long', 'name-taken', 'empty'] as const;
export type TemplateProblem = (typeof templateProblems)[number];

/** An agenda as it reads now, kept under a name of its own to be used again. */
export function saveAsTemplate(
  name: string,
  items: readonly Pick<AgendaItem, 'title' | 'minutes'>[],
  known: readonly AgendaTemplate[],
  context: DomainContext,
): Result<AgendaTemplate, TemplateProblem> {
  const kept = items
    .map(({ title, minutes }) => ({ title: title.trim(), minutes }))
    .filter(({ title }) => title !== '');
  if (kept.length === 0) return fail('empty');
  const checked = checkName(name, known);
  if (!checked.ok) return checked;
  return succeed({ id: context.newId(), name: checked.value, items: kept });
}

export function renameTemplate(
  template: AgendaTemplate,
  name: string,
  known: readonly AgendaTemplate[],
): Result<AgendaTemplate, TemplateProblem> {
  const others = known.filter(({ id }) => id !== template.id);
  const checked = checkName(name, others);
  return checked.ok ? succeed({ ...template, name: checked.value }) : checked;
}

function checkName(
  text: string,
  others: readonly AgendaTemplate[],
): Result<string, TemplateProblem> {
  const name = text.trim();
  if (name === '') return fail('name-missing');
  if (name.length > maximumTemplateNameLength) return fail('name-too-long');
  const isTaken = others.some((other) => foldText(other.name) === foldText(name));
  return isTaken ? fail('name-taken') : succeed(name);
}
