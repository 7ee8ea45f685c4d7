import type { PairRole } from '#shared/domain/pairing/pairing-engine.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import styles from './score-badge.module.css';

/** The fit with whoever is lit, in the colour of the role the card is about. */
export function ScoreBadge(props: { readonly role: PairRole; readonly score: number }) {
  const { t } = useLanguage();
  const score = String(Math.round(props.score));
  return <Pill role={props.role} text={score} title={t('board.card.fit', { score })} />;
}

/** Says that the card is the one whose candidates are lit. */
export function LitBadge(props: { readonly role: PairRole }) {
  const { t } = useLanguage();
  return <Pill role={props.role} text={t('board.card.lit')} />;
}

function Pill(props: { readonly role: PairRole; readonly text: string; readonly title?: string }) {
  return (
    <span className={styles['pill']} data-role={props.role} title={props.title}>
      {props.text}
    </span>
  );
}
