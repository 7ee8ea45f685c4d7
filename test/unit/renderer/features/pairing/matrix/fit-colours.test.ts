import { describe, expect, test } from 'vitest';
import {
  contrast,
  fitRamp,
  readableOn,
  toCssColour,
  toOkLab,
  type OkLab,
  type Rgb,
} from '#renderer/features/pairing/matrix/fit-colours.ts';
import { createMatrixLook, stepOfFit } from '#renderer/features/pairing/matrix/matrix-look.ts';

function distance(one: OkLab, other: OkLab): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

/** What is left of a colour for someone who sees no colour at all. */
function lightness(colour: Rgb): number {
  return toOkLab(colour)[0];
}

describe.each(['light', 'dark'] as const)('the colours of fits, %s', (mode) => {
  const ramp = fitRamp(mode, 11);
  const steps = ramp
    .slice(1)
    .map((colour, place) => distance(toOkLab(colour), toOkLab(ramp[place] ?? colour)));

  test('are equally far from one to the next, as the eye measures it', () => {
    const mean = steps.reduce((sum, step) => sum + step, 0) / steps.length;
    // Whole numbers of red, green and blue leave a little unevenness.
    for (const step of steps) expect(Math.abs(step / mean - 1)).toBeLessThan(0.08);
  });

  test('differ by lightness alone, so that they are told apart without colour vision', () => {
    const direction = mode === 'light' ? -1 : 1;
    for (const [place, colour] of ramp.slice(1).entries()) {
      const change = lightness(colour) - lightness(ramp[place] ?? colour);
      expect(direction * change).toBeGreaterThan(0.04);
    }
  });

  test('let what is written on them be read', () => {
    const { inkByStep } = createMatrixLook(mode);
    for (const [step, colour] of fitRamp(mode, inkByStep.length).entries()) {
      const ink = readableOn(colour, [0, 0, 0], [255, 255, 255]);
      expect(inkByStep[step]).toBe(toCssColour(ink));
      expect(contrast(colour, ink)).toBeGreaterThan(4.5);
    }
  });

  test('are kept as pixels from no fit to a full one', () => {
    const { pixels } = createMatrixLook(mode);
    const [red, green, blue] = ramp[0] ?? [0, 0, 0];
    expect([...new Uint8Array(pixels.buffer).subarray(0, 4)]).toEqual([red, green, blue, 255]);
    expect(pixels).toHaveLength(stepOfFit(1000) + 1);
  });
});

test('contrast is that of WCAG', () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
  expect(contrast([119, 119, 119], [255, 255, 255])).toBeCloseTo(4.48, 2);
});
