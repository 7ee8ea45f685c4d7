import Box from '@mui/material/Box';
import type { PairRole } from '#shared/domain/pairing/pairing-engine.ts';
import { useLanguage } from '#renderer/services/language.tsx';

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
  const colour = props.role === 'mentor' ? 'secondary' : 'primary';
  return (
    <Box
      component="span"
      title={props.title}
      sx={{
        flexShrink: 0,
        px: 1,
        py: 0.25,
        borderRadius: 5,
        fontSize: '0.75rem',
        fontWeight: 700,
        lineHeight: 1.4,
        backgroundColor: `${colour}.main`,
        color: `${colour}.contrastText`,
      }}
    >
      {props.text}
    </Box>
  );
}
