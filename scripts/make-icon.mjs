// Draws resources/icon.png from the same figures as resources/icon.svg: `node scripts/make-icon.mjs`.
// Written out by hand so that the project needs no image library for one picture.
import { writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

const size = 512;
/** Points tried along each side of a pixel, for smooth edges. */
const samples = 4;

const paper = [0xf7, 0xf6, 0xf3];
const mentor = [0xb4, 0x53, 0x0a];
const mentee = [0x1d, 0x4e, 0x9e];
const both = [0x1e, 0x21, 0x26];

const radius = 188;
const mentorCentre = 268;
const menteeCentre = 244;

/** @param {number} x @param {number} y @param {number} centre */
function isInDisc(x, y, centre) {
  return Math.hypot(x - centre, y - centre) <= radius;
}

/** @param {number} x @param {number} y */
function isOnPaper(x, y) {
  const corner = 108;
  const beyondX = Math.max(16 + corner - x, 0, x - (496 - corner));
  const beyondY = Math.max(16 + corner - y, 0, y - (496 - corner));
  return Math.hypot(beyondX, beyondY) <= corner;
}

/** The colour at a point, or null outside the icon. @param {number} x @param {number} y */
function colourAt(x, y) {
  const isMentor = isInDisc(x, y, mentorCentre) && x + y <= 2 * mentorCentre;
  const isMentee = isInDisc(x, y, menteeCentre) && x + y >= 2 * menteeCentre;
  if (isMentor && isMentee) return both;
  if (isMentor) return mentor;
  if (isMentee) return mentee;
  return isOnPaper(x, y) ? paper : null;
}

/** Red, green, blue and opacity of one pixel, 0 to 255. @param {number} column @param {number} row */
function drawPixel(column, row) {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let index = 0; index < samples * samples; index += 1) {
    const x = column + ((index % samples) + 0.5) / samples;
    const y = row + (Math.floor(index / samples) + 0.5) / samples;
    const colour = colourAt(x, y);
    if (colour === null) continue;
    covered += 1;
    for (const [channel, value] of colour.entries()) sum[channel] = (sum[channel] ?? 0) + value;
  }
  const opacity = Math.round((255 * covered) / (samples * samples));
  return [...sum.map((value) => Math.round(value / Math.max(covered, 1))), opacity];
}

/** @param {string} type @param {Buffer} data */
function chunk(type, data) {
  const content = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(content));
  return Buffer.concat([length, content, checksum]);
}

const header = Buffer.alloc(13);
header.writeUInt32BE(size, 0);
header.writeUInt32BE(size, 4);
header.set([8, 6, 0, 0, 0], 8);

const rows = [];
for (let row = 0; row < size; row += 1) {
  const pixels = Array.from({ length: size }, (_, column) => drawPixel(column, row));
  rows.push(Buffer.from([0, ...pixels.flat()]));
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const picture = [
  chunk('IHDR', header),
  chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
  chunk('IEND', Buffer.alloc(0)),
];
writeFileSync(
  new URL('../resources/icon.png', import.meta.url),
  Buffer.concat([signature, ...picture]),
);
