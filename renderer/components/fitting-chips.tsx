import { useLayoutEffect, useRef, useState } from 'react';
import styles from './fitting-chips.module.css';

/** As many chips as one line has room for, and how many more there are; the title lists all. */
export function FittingChips(props: { readonly labels: readonly string[] }) {
  const { labels } = props;
  const line = useRef<HTMLDivElement>(null);
  const [hidden, setHidden] = useState(0);
  useLayoutEffect(() => {
    const element = line.current;
    if (element === null || labels.length === 0) return;
    // Called once the page is laid out, the first time too: asking here would lay it out for each card.
    const observer = new ResizeObserver(() => {
      setHidden(countWrapped(element));
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [labels]);
  return (
    <div className={styles['row']} title={labels.join(', ')}>
      <div ref={line} className={styles['line']}>
        {labels.map((label) => (
          <div key={label} className={styles['chip']}>
            <span className={styles['label']}>{label}</span>
          </div>
        ))}
      </div>
      {hidden > 0 && (
        <p aria-hidden className={styles['more']}>
          {`+${String(hidden)}`}
        </p>
      )}
    </div>
  );
}

/** Chips that have wrapped below the line, which shows no more than one row. */
function countWrapped(line: HTMLElement): number {
  const [first, ...others] = [...line.children].filter((chip) => chip instanceof HTMLElement);
  if (first === undefined) return 0;
  return others.filter((chip) => chip.offsetTop > first.offsetTop).length;
}
