const tileSize = 6;

const drawn = new WeakMap<CanvasRenderingContext2D, Map<string, CanvasPattern | string>>();

/** Slanted lines of the colour; the colour itself where no pattern can be drawn. */
export function hatching(
  context: CanvasRenderingContext2D,
  colour: string,
  ground: string,
): CanvasPattern | string {
  const patterns = drawn.get(context) ?? new Map<string, CanvasPattern | string>();
  drawn.set(context, patterns);
  const key = `${colour} ${ground}`;
  const known = patterns.get(key);
  if (known !== undefined) return known;
  const made = context.createPattern(drawTile(colour, ground), 'repeat') ?? colour;
  patterns.set(key, made);
  return made;
}

function drawTile(colour: string, ground: string): HTMLCanvasElement {
  const tile = document.createElement('canvas');
  tile.width = tileSize;
  tile.height = tileSize;
  const pen = tile.getContext('2d');
  if (pen === null) return tile;
  pen.fillStyle = ground;
  pen.fillRect(0, 0, tileSize, tileSize);
  pen.strokeStyle = colour;
  pen.lineWidth = 1.8;
  pen.beginPath();
  // Twice beyond the edges, so that the lines meet those of the next tile.
  for (const shift of [-tileSize, 0, tileSize]) {
    pen.moveTo(shift - 1, tileSize + 1);
    pen.lineTo(shift + tileSize + 1, -1);
  }
  pen.stroke();
  return tile;
}
