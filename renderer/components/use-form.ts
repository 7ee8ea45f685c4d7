import { useState } from 'react';

export interface Form<Fields, Problem extends string> {
  readonly fields: Fields;
  /** What was found wrong when it was last to be saved; forgotten once something is changed. */
  readonly problems: readonly Problem[];
  readonly hasChanges: boolean;
  change(part: Partial<Fields>): void;
  setProblems(found: readonly Problem[]): void;
  /** Which of those that can be wrong with a field is, the first named first. */
  problemAmong<Known extends Problem>(known: readonly Known[]): Known | undefined;
}

/**
 * A form while it is written.
 * @param atFirst called once, when it is opened. Its fields are text, choices and lists of such.
 */
export function useForm<Fields extends object, Problem extends string>(
  atFirst: () => Fields,
): Form<Fields, Problem> {
  const [initial] = useState(atFirst);
  const [fields, setFields] = useState(initial);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  return {
    fields,
    problems,
    hasChanges: JSON.stringify(fields) !== JSON.stringify(initial),
    change: (part) => {
      setFields((current) => ({ ...current, ...part }));
      setProblems([]);
    },
    setProblems,
    problemAmong: (known) => known.find((problem) => problems.includes(problem)),
  };
}
