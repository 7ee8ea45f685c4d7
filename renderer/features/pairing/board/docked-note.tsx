import Popper from '@mui/material/Popper';
import type { MatchWording } from '#shared/i18n/describe-match.ts';
import { CarriedCard } from './carried-card.tsx';
import { MovingNote } from './moving-note.tsx';
import type { Moving } from './use-moving.ts';

/** What is dragged and what putting it down would do, below the card it would be put down on: whose names stay readable. */
export function DockedNote(props: {
  readonly moving: Moving;
  readonly words: MatchWording;
  /** Null once the card has left the page. */
  findCard(): HTMLElement | null;
}) {
  const { moving, words, findCard } = props;
  return (
    <Popper
      open
      anchorEl={() => findCard() ?? document.body}
      placement="bottom-start"
      modifiers={[{ name: 'offset', options: { offset: [8, 8] } }]}
      sx={{ width: 260, zIndex: 'tooltip', pointerEvents: 'none' }}
    >
      <CarriedCard carried={moving.carried} words={words} />
      <MovingNote moving={moving} words={words} />
    </Popper>
  );
}
