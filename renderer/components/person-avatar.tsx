import { memo } from 'react';
import { initialsOf } from './name-parts.ts';
import styles from './person-avatar.module.css';
import { roleTextColour, roleTint, type ShownRole } from './role-colour.ts';

/** A person's initials on the tint of their role; the name stands beside it, so it is silent to screen readers. */
export const PersonAvatar = memo(function PersonAvatar(props: {
  readonly name: string;
  readonly role: ShownRole;
  /** Diameter in pixels. */
  readonly size?: number;
}): React.JSX.Element {
  const size = props.size ?? 32;
  return (
    <div
      aria-hidden
      className={styles['avatar']}
      style={{
        width: size,
        height: size,
        fontSize: size * 0.36,
        color: roleTextColour(props.role),
        backgroundColor: roleTint(props.role),
      }}
    >
      {initialsOf(props.name)}
    </div>
  );
});
