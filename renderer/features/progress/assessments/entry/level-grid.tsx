import { Fragment, useEffect, useRef, type KeyboardEvent } from 'react';
import type { Person, SkillLevel } from '#shared/domain/people/person.ts';
import { displayName } from '#shared/domain/people/person.ts';
import { skillLevels } from '#shared/domain/progress/assessment-decisions.ts';
import type { LearntSkill } from '#shared/domain/sessions/session-levels.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { noLevel } from '../level-format.ts';
import { levelIn, type EntryColumn, type EntryForm } from './entry-form.ts';
import type { EntryPeople } from './entry-people.ts';
import styles from './level-grid.module.css';
import { placeAfterKey, type GridPlace } from './grid-moves.ts';
import { useCellName } from './use-cell-name.ts';

const roleStyles = { mentor: styles['byMentor'], mentee: styles['byMentee'] } as const;
const stepStyles = {
  mentor: styles['mentor'],
  mentee: styles['mentee'],
  empty: styles['empty'],
} as const;

/**
 * The levels of one point: a row for each skill, a column for what each of the two says. One cell has the
 * focus; a digit writes into it and goes on.
 */
export function LevelGrid(props: {
  readonly people: EntryPeople;
  /** The mentee's before the mentor's. */
  readonly skills: readonly LearntSkill[];
  readonly columns: readonly EntryColumn[];
  readonly form: EntryForm;
  readonly place: GridPlace;
  nameOf(skill: LearntSkill): string;
  onMove(place: GridPlace): void;
  /** Of the cell with the cursor. */
  onLevel(level: SkillLevel | null): void;
}) {
  const { t } = useLanguage();
  const { people, skills, columns, form, place } = props;
  const { mentor, mentee } = people;
  const size = { rows: skills.length, columns: columns.length };
  const grid = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Where the cursor goes, the focus goes; a move is made by whoever works in the grid.
    const { row, column } = place;
    grid.current?.querySelector<HTMLElement>(`[data-place="${row} ${column}"]`)?.focus();
  }, [place]);

  const answerKey = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey) return;
    const next = placeAfterKey(event, place, size);
    const level = skillLevels.find((one) => String(one) === event.key);
    if (next !== null) props.onMove(next);
    else if (event.ctrlKey) return;
    else if (level !== undefined) props.onLevel(level);
    else if (event.key === 'Backspace' || event.key === 'Delete') props.onLevel(null);
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={grid}
      role="grid"
      tabIndex={-1}
      aria-label={t('assessments.grid')}
      className={styles['grid']}
      onKeyDown={answerKey}
    >
      <div role="row" className={styles['row']} style={rowStyle(columns)}>
        <div role="columnheader" className={styles['heading']}>
          {t('assessments.grid.skill')}
        </div>
        {columns.map((column) => (
          <ColumnHeading key={columnKey(column)} column={column} people={people} />
        ))}
      </div>
      {skills.map((skill, row) => (
        <Fragment key={`${skill.personId} ${skill.skillId}`}>
          {skill.personId !== skills[row - 1]?.personId && (
            <GroupHeading
              columns={columns}
              learner={skill.personId === mentor.id ? mentor : mentee}
              role={skill.personId === mentor.id ? 'mentor' : 'mentee'}
            />
          )}
          <div role="row" className={styles['row']} style={rowStyle(columns)}>
            <div role="rowheader" className={styles['skill']}>
              {props.nameOf(skill)}
            </div>
            {columns.map((column, index) => (
              <LevelCell
                key={columnKey(column)}
                skill={skill}
                column={column}
                people={people}
                skillName={props.nameOf(skill)}
                level={levelIn(form, skill, column)}
                place={`${row} ${index}`}
                isActive={place.row === row && place.column === index}
                onChoose={() => {
                  props.onMove({ row, column: index });
                }}
              />
            ))}
          </div>
        </Fragment>
      ))}
    </div>
  );
}

function columnKey(column: EntryColumn): string {
  return column.kind === 'before' ? column.kind : column.byId;
}

function rowStyle(columns: readonly EntryColumn[]) {
  return {
    gridTemplateColumns: `minmax(140px, 1fr) repeat(${columns.length}, minmax(104px, 148px))`,
  };
}

function ColumnHeading(props: { readonly column: EntryColumn; readonly people: EntryPeople }) {
  const { t } = useLanguage();
  const { column, people } = props;
  if (column.kind === 'before') {
    return (
      <div role="columnheader" className={styles['heading']}>
        {t('assessments.grid.before')}
      </div>
    );
  }
  const isMentor = column.byId === people.mentor.id;
  return (
    <div
      role="columnheader"
      className={`${styles['heading']} ${roleStyles[isMentor ? 'mentor' : 'mentee']}`}
    >
      {t('assessments.grid.by', { name: displayName(isMentor ? people.mentor : people.mentee) })}
    </div>
  );
}

/** Whose skills follow, and who of the two judges themselves. */
function GroupHeading(props: {
  readonly columns: readonly EntryColumn[];
  readonly learner: Person;
  readonly role: 'mentor' | 'mentee';
}) {
  const { t } = useLanguage();
  const { columns, learner, role } = props;
  return (
    <div role="row" className={styles['group']} style={rowStyle(columns)}>
      <div role="rowheader" className={`${styles['learner']} ${roleStyles[role]}`}>
        {t(`assessments.learns.${role}`, { name: displayName(learner) })}
      </div>
      {columns.map((column) => (
        <div key={columnKey(column)} role="gridcell" className={styles['who']}>
          {column.kind === 'judge' &&
            t(column.byId === learner.id ? 'assessments.grid.self' : 'assessments.grid.partner')}
        </div>
      ))}
    </div>
  );
}

function LevelCell(props: {
  readonly skill: LearntSkill;
  readonly column: EntryColumn;
  readonly people: EntryPeople;
  readonly skillName: string;
  readonly level: SkillLevel | null;
  /** By which the cell is found when it takes the focus. */
  readonly place: string;
  readonly isActive: boolean;
  onChoose(): void;
}) {
  const { formatNumber } = useLanguage();
  const { skill, column, people, skillName, level, isActive } = props;
  const cellName = useCellName(people);
  const role = skill.personId === people.mentor.id ? 'mentor' : 'mentee';
  return (
    <div
      role="gridcell"
      tabIndex={isActive ? 0 : -1}
      data-place={props.place}
      data-active={isActive ? '' : undefined}
      aria-label={cellName(skill, column, skillName, level)}
      className={styles['cell']}
      onFocus={isActive ? undefined : props.onChoose}
    >
      <span className={styles['level']}>{level === null ? noLevel : formatNumber(level)}</span>
      <span aria-hidden className={styles['steps']}>
        {skillLevels.slice(1).map((step) => (
          <span
            key={step}
            className={stepStyles[level !== null && step <= level ? role : 'empty']}
          />
        ))}
      </span>
    </div>
  );
}
