import type { ReactNode } from 'react';
import type { PairRole } from '#shared/domain/pairing/pairing-engine.ts';
import styles from './card-surface.module.css';

/** How a card stands out: among the best for whoever is lit, impossible for them, chosen, or where something may be put down. */
export type CardTone = 'plain' | 'lit' | 'dim' | 'chosen' | 'target';

/** The paper of a card: the edge tells the role, the ring its tone. */
export function CardSurface(props: {
  /** Left out for a pair, which is of both roles. */
  readonly role?: PairRole;
  readonly tone: CardTone;
  readonly isAfloat?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div
      data-card
      className={styles['card']}
      data-role={props.role}
      data-tone={props.tone}
      data-afloat={props.isAfloat}
    >
      {props.children}
    </div>
  );
}
