import { memo } from 'react';
import styles from './person-avatar.module.css';
import { roleTextColour, roleTint, type ShownRole } from './role-colour.ts';

const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** One letter as a reader counts them, accents and all. */
function firstCharacter(word: string): string {
  const [first] = characters.segment(word);
  return first?.segment ?? '';
}

/** Of the name itself: what stands in brackets tells people of one name apart. */
function initials(name: string): string {
  const words = name
    .replace(/\s*\(.*\)$/u, '')
    .split(/[\s-]+/)
    .filter((word) => /^\p{L}/u.test(word));
  const first = words[0];
  const last = words.length > 1 ? words[words.length - 1] : undefined;
  return [first, last]
    .map((word) => (word === undefined ? '' : firstCharacter(word)))
    .join('')
    .toUpperCase();
}

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
      {initials(props.name)}
    </div>
  );
});
