import { visibleSpan, type Extent, type Offset, type Span } from './matrix-layout.ts';
import { stepOfFit, type MatrixLook } from './matrix-look.ts';
import type { MatrixPicture } from './matrix-picture.ts';
import { createNamePainter } from './name-painter.ts';

/** Cells at least this large have room for their fit in digits. */
const leastCellWithDigits = 30;
const hatchPeriod = 5;

interface View {
  readonly rows: Span;
  readonly columns: Span;
  /** Where the first cell of the matrix would be. */
  readonly origin: Offset;
}

/** Draws what is in view of a matrix of any size: the cost of a frame depends on the window alone. */
export function createMatrixPainter(canvas: HTMLCanvasElement) {
  const context = canvas.getContext('2d', { alpha: false });
  const pixels = canvas.ownerDocument.createElement('canvas');
  const pixelContext = pixels.getContext('2d');
  const names = createNamePainter();
  let hatch: { readonly look: MatrixLook; readonly pattern: CanvasPattern | null } | null = null;

  function patternFor(look: MatrixLook): CanvasPattern | null {
    if (hatch?.look !== look) hatch = { look, pattern: drawHatch(look) };
    return hatch.pattern;
  }

  function drawHatch(look: MatrixLook): CanvasPattern | null {
    const tile = canvas.ownerDocument.createElement('canvas');
    tile.width = hatchPeriod;
    tile.height = hatchPeriod;
    const brush = tile.getContext('2d');
    if (brush === null || context === null) return null;
    brush.strokeStyle = look.secondaryText;
    brush.globalAlpha = 0.55;
    brush.beginPath();
    // The corners again, so that the lines meet from tile to tile.
    for (const shift of [-hatchPeriod, 0, hatchPeriod]) {
      brush.moveTo(shift, hatchPeriod);
      brush.lineTo(shift + hatchPeriod, 0);
    }
    brush.stroke();
    return context.createPattern(tile, 'repeat');
  }

  /** One pixel per cell, then enlarged: a thousand times fewer calls than a rectangle per cell. */
  function paintFits(brush: CanvasRenderingContext2D, picture: MatrixPicture, view: View): void {
    const { matrix, axes, look, layout } = picture;
    const { rows, columns } = view;
    const width = columns.end - columns.first;
    const height = rows.end - rows.first;
    if (width === 0 || height === 0 || pixelContext === null) return;
    if (pixels.width !== width) pixels.width = width;
    if (pixels.height !== height) pixels.height = height;
    const image = pixelContext.createImageData(width, height);
    const target = new Uint32Array(image.data.buffer);
    const stride = matrix.menteeIds.length;
    for (let row = 0; row < height; row += 1) {
      const start = (axes.rows[rows.first + row] ?? 0) * stride;
      for (let column = 0; column < width; column += 1) {
        const fit = matrix.tenths[start + (axes.columns[columns.first + column] ?? 0)] ?? 0;
        target[row * width + column] = look.pixels[stepOfFit(fit)] ?? 0;
      }
    }
    pixelContext.putImageData(image, 0, 0);
    brush.imageSmoothingEnabled = false;
    brush.drawImage(
      pixels,
      columns.first * layout.cell,
      rows.first * layout.cell,
      width * layout.cell,
      height * layout.cell,
    );
  }

  function paintBlocked(brush: CanvasRenderingContext2D, picture: MatrixPicture, view: View): void {
    const { matrix, look, layout } = picture;
    brush.beginPath();
    eachCell(picture, view, (row, column, place) => {
      if (matrix.isBlocked[place] !== 1) return;
      brush.rect(column * layout.cell, row * layout.cell, layout.cell, layout.cell);
    });
    brush.fillStyle = look.surface;
    brush.fill();
    brush.fillStyle = patternFor(look) ?? look.hairline;
    brush.fill();
  }

  function paintDigits(brush: CanvasRenderingContext2D, picture: MatrixPicture, view: View): void {
    const { matrix, look, layout } = picture;
    if (layout.cell < leastCellWithDigits) return;
    brush.font = names.font(11, false);
    brush.textAlign = 'center';
    brush.textBaseline = 'middle';
    eachCell(picture, view, (row, column, place) => {
      if (matrix.isBlocked[place] === 1) return;
      const fit = matrix.tenths[place] ?? 0;
      brush.fillStyle = look.inkByStep[stepOfFit(fit)] ?? look.text;
      brush.fillText(
        String(Math.round(fit / 10)),
        (column + 0.5) * layout.cell,
        (row + 0.5) * layout.cell,
      );
    });
  }

  function paintMarks(brush: CanvasRenderingContext2D, picture: MatrixPicture, view: View): void {
    const { marks, look, layout, active } = picture;
    const frame = (row: number, column: number, inset: number): void => {
      const side = layout.cell - 2 * inset;
      brush.strokeRect(column * layout.cell + inset, row * layout.cell + inset, side, side);
    };
    const outline = (row: number, column: number, dashes: readonly number[]): void => {
      // A pale line inside a dark one, or the other way round in the dark: seen on every colour.
      brush.setLineDash([]);
      brush.lineWidth = 4;
      brush.strokeStyle = look.surface;
      frame(row, column, 2);
      brush.setLineDash([...dashes]);
      brush.lineWidth = 2;
      brush.strokeStyle = look.text;
      frame(row, column, 1.5);
      brush.setLineDash([]);
    };
    eachCell(picture, view, (row, column, place) => {
      const mark = marks.get(place);
      if (mark === undefined) return;
      outline(row, column, mark === 'proposed' ? [layout.cell / 5, layout.cell / 7] : []);
      if (mark !== 'locked') return;
      const corner = layout.cell * 0.45;
      const [right, top] = [(column + 1) * layout.cell - 1, row * layout.cell + 1];
      brush.fillStyle = look.text;
      brush.beginPath();
      brush.moveTo(right - corner, top);
      brush.lineTo(right, top);
      brush.lineTo(right, top + corner);
      brush.fill();
    });
    if (active === null) return;
    brush.lineWidth = 2;
    brush.strokeStyle = look.surface;
    frame(active.row, active.column, 1);
    brush.strokeStyle = look.mentor;
    frame(active.row, active.column, -1);
  }

  return {
    /** @param ratio device pixels per CSS pixel */
    paint(picture: MatrixPicture, scrolled: Offset, viewport: Extent, ratio: number): void {
      if (context === null) return;
      const { layout, look } = picture;
      const width = Math.round(viewport.width * ratio);
      const height = Math.round(viewport.height * ratio);
      if (canvas.width !== width) canvas.width = width;
      if (canvas.height !== height) canvas.height = height;
      const toPixel = (length: number): number => Math.round(length * ratio) / ratio;
      const { rowHeading, columnHeading, cell } = layout;
      const inside = {
        width: Math.max(0, viewport.width - rowHeading),
        height: Math.max(0, viewport.height - columnHeading),
      };
      const view: View = {
        rows: visibleSpan(scrolled.top, inside.height, cell, layout.rowCount),
        columns: visibleSpan(scrolled.left, inside.width, cell, layout.columnCount),
        origin: {
          left: toPixel(rowHeading - scrolled.left),
          top: toPixel(columnHeading - scrolled.top),
        },
      };
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.fillStyle = look.surface;
      context.fillRect(0, 0, viewport.width, viewport.height);

      context.save();
      context.beginPath();
      context.rect(rowHeading, columnHeading, inside.width, inside.height);
      context.clip();
      // From here on in the matrix's own coordinates, so that the hatching moves with its cells.
      context.translate(view.origin.left, view.origin.top);
      paintFits(context, picture, view);
      paintBlocked(context, picture, view);
      paintLines(context, picture, view);
      paintDigits(context, picture, view);
      paintMarks(context, picture, view);
      context.restore();

      names.paintMentors(context, picture, view.rows, view.origin.top, viewport.height);
      names.paintMentees(context, picture, view.columns, view.origin.left, viewport.width);
    },
  };
}

export type MatrixPainter = ReturnType<typeof createMatrixPainter>;

function paintLines(
  brush: CanvasRenderingContext2D,
  { layout, look }: MatrixPicture,
  { rows, columns }: View,
): void {
  const { cell } = layout;
  brush.fillStyle = look.surface;
  const [left, top] = [columns.first * cell, rows.first * cell];
  const [width, height] = [columns.end * cell - left, rows.end * cell - top];
  for (let row = rows.first; row < rows.end; row += 1) {
    brush.fillRect(left, (row + 1) * cell - 1, width, 1);
  }
  for (let column = columns.first; column < columns.end; column += 1) {
    brush.fillRect((column + 1) * cell - 1, top, 1, height);
  }
}

/** Calls for each cell in view, with its place in the matrix. */
function eachCell(
  { axes, matrix }: MatrixPicture,
  { rows, columns }: View,
  visit: (row: number, column: number, place: number) => void,
): void {
  const stride = matrix.menteeIds.length;
  for (let row = rows.first; row < rows.end; row += 1) {
    const start = (axes.rows[row] ?? 0) * stride;
    for (let column = columns.first; column < columns.end; column += 1) {
      visit(row, column, start + (axes.columns[column] ?? 0));
    }
  }
}
