import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  minimumSizeOn,
  placeWindow,
  windowStateSchema,
  type DisplayArea,
  type WindowState,
} from '#electron/main/window/window-state.ts';

const laptop: DisplayArea = { id: 1, workArea: { x: 0, y: 25, width: 1600, height: 975 } };
const monitor: DisplayArea = { id: 2, workArea: { x: 1600, y: 0, width: 2560, height: 1400 } };

function saved(bounds: Partial<WindowState['bounds']>, other: Partial<WindowState> = {}) {
  return {
    bounds: { x: 100, y: 100, width: 1200, height: 800, ...bounds },
    isMaximised: false,
    displayId: 1,
    ...other,
  };
}

describe('placeWindow', () => {
  test('opens 1440 × 900 in the middle of the first screen when nothing is saved', () => {
    expect(placeWindow(null, [laptop, monitor])).toEqual({
      bounds: { x: 80, y: 63, width: 1440, height: 900 },
      isMaximised: false,
    });
  });

  test('makes the default fit a small screen', () => {
    const small: DisplayArea = { id: 1, workArea: { x: 0, y: 0, width: 1280, height: 700 } };
    expect(placeWindow(null, [small]).bounds).toEqual({ x: 0, y: 0, width: 1280, height: 700 });
  });

  test('reopens where it was, on the second screen too', () => {
    const state = saved({ x: 1700, y: 40 }, { displayId: 2, isMaximised: true });
    expect(placeWindow(state, [laptop, monitor])).toEqual({
      bounds: state.bounds,
      isMaximised: true,
    });
  });

  test('comes back to the first screen when its own is unplugged', () => {
    const state = saved({ x: 1700, y: 40 }, { displayId: 2 });
    expect(placeWindow(state, [laptop]).bounds).toEqual({
      x: 200,
      y: 113,
      width: 1200,
      height: 800,
    });
  });

  test('centres on its own screen a window whose title bar nobody could reach', () => {
    const state = saved({ x: 1800, y: -500 }, { displayId: 2 });
    const { bounds } = placeWindow(state, [laptop, monitor]);
    expect(bounds.x).toBeGreaterThanOrEqual(monitor.workArea.x);
    expect(bounds.y).toBeGreaterThanOrEqual(monitor.workArea.y);
  });

  test('always leaves the title bar in reach and the size within the screen', () => {
    const whole = fc.integer({ min: -10_000, max: 10_000 });
    const length = fc.integer({ min: 1, max: 10_000 });
    fc.assert(
      fc.property(whole, whole, length, length, (x, y, width, height) => {
        const displays = [laptop, monitor] as const;
        const { bounds } = placeWindow(saved({ x, y, width, height }), displays);
        const home = displays.find(
          ({ workArea }) =>
            bounds.y >= workArea.y &&
            bounds.y <= workArea.y + workArea.height - 32 &&
            bounds.x + bounds.width >= workArea.x + 160 &&
            bounds.x <= workArea.x + workArea.width - 160,
        );
        expect(home).toBeDefined();
        expect(bounds.width).toBeGreaterThanOrEqual(1024);
        expect(bounds.height).toBeGreaterThanOrEqual(640);
        expect(bounds.width).toBeLessThanOrEqual(2560);
      }),
    );
  });
});

test('a screen smaller than the minimum size wins', () => {
  expect(minimumSizeOn({ x: 0, y: 0, width: 800, height: 600 })).toEqual({
    width: 800,
    height: 600,
  });
});

test.each([
  null,
  {},
  { ...saved({}), bounds: { x: 1.5, y: 0, width: 10, height: 10 } },
  saved({ width: -5 }),
  { ...saved({}), isMaximised: 'yes' },
])('a state file holding %j is not taken', (value) => {
  expect(windowStateSchema.safeParse(value).success).toBe(false);
});
