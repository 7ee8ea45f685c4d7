import type { MarkedPiece } from '#shared/domain/search/search-document.ts';
import { styled } from '@mui/material/styles';

/** Heavier and underlined besides the colour, which not everyone sees. */
const Mark = styled('mark')({
  // Whatever it stands in: secondary text would be too faint on this ground.
  color: 'var(--mui-palette-text-primary)',
  fontWeight: 700,
  background: 'color-mix(in srgb, var(--mui-palette-secondary-main) 20%, transparent)',
  textDecoration: 'underline',
  textUnderlineOffset: 2,
  borderRadius: 2,
});

/** A text whose matching words are marked. It is shown as text, whatever it looks like. */
export function MarkedText({ pieces }: { readonly pieces: readonly MarkedPiece[] }) {
  return pieces.map(({ text, isMatch }, place) =>
    // oxlint-disable-next-line react/no-array-index-key -- the pieces of a text have no other name than their place
    isMatch ? <Mark key={place}>{text}</Mark> : <span key={place}>{text}</span>,
  );
}
