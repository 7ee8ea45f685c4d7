import { paperColours, roleColours } from '#renderer/theme/palette.ts';
import { fitRamp, readableOn, toCssColour, type ColourMode, type Rgb } from './fit-colours.ts';

/** Colours a fit is told apart by: one for each 2 points. */
const rampSteps = 51;
const greatestTenths = 1000;

/** Only pure black and white leave no colour between them on which small digits are hard to read. */
const inks: readonly [Rgb, Rgb] = [
  [0, 0, 0],
  [255, 255, 255],
];

/** Everything of the matrix that depends on light or dark. */
export interface MatrixLook {
  readonly surface: string;
  readonly hairline: string;
  readonly text: string;
  readonly secondaryText: string;
  readonly mentor: string;
  readonly mentee: string;
  readonly mentorGround: string;
  readonly menteeGround: string;
  /** For a canvas's pixels, which want the bytes of red, green, blue and opacity in this order. */
  readonly pixels: Uint32Array;
  /** The colour of what is written on each step of the ramp. */
  readonly inkByStep: readonly string[];
  /** The ramp as a CSS gradient, from no fit to a full one. */
  readonly gradient: string;
}

/** The step of the ramp for a fit in tenths of a point. */
export function stepOfFit(tenths: number): number {
  return Math.round((Math.min(greatestTenths, tenths) / greatestTenths) * (rampSteps - 1));
}

export function createMatrixLook(mode: ColourMode): MatrixLook {
  const ramp = fitRamp(mode, rampSteps);
  const paper = paperColours[mode];
  const roles = roleColours[mode];
  const bytes = new Uint8Array(ramp.flatMap((colour) => [...colour, 255]));
  return {
    surface: paper.surface,
    hairline: paper.hairline,
    text: paper.text,
    secondaryText: paper.secondaryText,
    mentor: roles.mentor,
    mentee: roles.mentee,
    // The last two digits are the opacity.
    mentorGround: `${roles.mentor}24`,
    menteeGround: `${roles.mentee}24`,
    pixels: new Uint32Array(bytes.buffer),
    inkByStep: ramp.map((ground) => toCssColour(readableOn(ground, ...inks))),
    gradient: `linear-gradient(to right, ${ramp.map(toCssColour).join(', ')})`,
  };
}
