import type { Span } from './matrix-layout.ts';
import type { MatrixPicture } from './matrix-picture.ts';

const namePadding = 8;
const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const quarterTurn = Math.PI / 2;

/** Writes the names along both axes, shortened to the room there is. */
export function createNamePainter() {
  const shortened = new Map<string, string>();

  function font(size: number, isBold: boolean): string {
    return `${isBold ? 650 : 450} ${size}px "Inter Variable", system-ui, sans-serif`;
  }

  function fontSizeIn(cell: number): number {
    return Math.min(12, cell - 2);
  }

  /** Measuring text costs more than drawing it, so each name is shortened once. */
  function shorten(brush: CanvasRenderingContext2D, name: string, width: number): string {
    const key = `${brush.font}|${width}|${name}`;
    const known = shortened.get(key);
    if (known !== undefined) return known;
    let text = name;
    if (brush.measureText(text).width > width) {
      const parts = Array.from(letters.segment(name), ({ segment }) => segment);
      let [least, most] = [0, parts.length];
      while (least < most) {
        const middle = Math.ceil((least + most) / 2);
        const isShortEnough =
          brush.measureText(`${parts.slice(0, middle).join('')}…`).width <= width;
        if (isShortEnough) least = middle;
        else most = middle - 1;
      }
      text = `${parts.slice(0, least).join('').trimEnd()}…`;
    }
    shortened.set(key, text);
    return text;
  }

  return {
    font,

    paintMentors(
      brush: CanvasRenderingContext2D,
      { layout, look, mentorNames, active }: MatrixPicture,
      rows: Span,
      originTop: number,
      viewportHeight: number,
    ): void {
      const { cell, rowHeading, columnHeading } = layout;
      brush.save();
      brush.beginPath();
      brush.rect(0, columnHeading, rowHeading, viewportHeight - columnHeading);
      brush.clip();
      brush.textAlign = 'right';
      brush.textBaseline = 'middle';
      for (let row = rows.first; row < rows.end; row += 1) {
        const isActive = active?.row === row;
        const top = originTop + row * cell;
        if (isActive) {
          brush.fillStyle = look.mentorGround;
          brush.fillRect(0, top, rowHeading - 2, cell - 1);
        }
        brush.font = font(fontSizeIn(cell), isActive);
        brush.fillStyle = isActive ? look.mentor : look.text;
        const name = shorten(brush, mentorNames[row] ?? '', rowHeading - 2 * namePadding);
        brush.fillText(name, rowHeading - namePadding, top + cell / 2);
      }
      brush.restore();
    },

    paintMentees(
      brush: CanvasRenderingContext2D,
      { layout, look, menteeNames, active }: MatrixPicture,
      columns: Span,
      originLeft: number,
      viewportWidth: number,
    ): void {
      const { cell, rowHeading, columnHeading } = layout;
      brush.save();
      brush.beginPath();
      brush.rect(rowHeading, 0, viewportWidth - rowHeading, columnHeading);
      brush.clip();
      brush.textAlign = 'left';
      brush.textBaseline = 'middle';
      for (let column = columns.first; column < columns.end; column += 1) {
        const isActive = active?.column === column;
        const left = originLeft + column * cell;
        if (isActive) {
          brush.fillStyle = look.menteeGround;
          brush.fillRect(left, 0, cell - 1, columnHeading - 2);
        }
        brush.font = font(fontSizeIn(cell), isActive);
        brush.fillStyle = isActive ? look.mentee : look.text;
        const name = shorten(brush, menteeNames[column] ?? '', columnHeading - 2 * namePadding);
        brush.save();
        brush.translate(left + cell / 2, columnHeading - namePadding);
        brush.rotate(-quarterTurn);
        brush.fillText(name, 0, 0);
        brush.restore();
      }
      brush.restore();
    },
  };
}
