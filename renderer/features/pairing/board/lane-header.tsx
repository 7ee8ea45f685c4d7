import type { ReactNode } from 'react';
import type { LaneName } from './board-model.ts';
import styles from './lane-header.module.css';

/** The name of a lane with what it counts, and what can be done with the whole of it. */
export function LaneHeader(props: {
  readonly name: LaneName;
  readonly title: string;
  readonly facts: string;
  readonly actions?: ReactNode;
}) {
  return (
    <div className={styles['header']}>
      <h2 className={styles['title']} data-name={props.name}>
        {props.title}
      </h2>
      <p className={styles['facts']} title={props.facts}>
        {props.facts}
      </p>
      {props.actions}
    </div>
  );
}
