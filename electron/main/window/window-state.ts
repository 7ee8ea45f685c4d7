import { z } from 'zod';

const rectangle = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
});
export type Rectangle = z.infer<typeof rectangle>;

export const windowStateSchema = z.object({
  /** The window's place when it is not maximised, in screen coordinates. */
  bounds: rectangle,
  isMaximised: z.boolean(),
  /** Screen it was on, to centre it there if its place is gone. */
  displayId: z.number(),
});
export type WindowState = z.infer<typeof windowStateSchema>;

export interface DisplayArea {
  readonly id: number;
  /** What bars and docks leave free. */
  readonly workArea: Rectangle;
}

export const minimumWindowSize = { width: 1024, height: 640 };
const defaultWindowSize = { width: 1440, height: 900 };

/** How much of the title bar must show for a hand to reach it. */
const reachable = { width: 160, height: 32 };

/**
 * Where to open the window: as it was, made to fit the screens there are now. A window whose title bar
 * nobody could reach, because a screen was unplugged, is centred on its old screen or else the first.
 * `displays` starts with the primary one.
 */
export function placeWindow(
  saved: WindowState | null,
  displays: readonly [DisplayArea, ...DisplayArea[]],
): { readonly bounds: Rectangle; readonly isMaximised: boolean } {
  const size = saved?.bounds ?? defaultWindowSize;
  const isMaximised = saved?.isMaximised ?? false;
  for (const { workArea } of displays) {
    const bounds = saved && { ...saved.bounds, ...clampSize(saved.bounds, workArea) };
    // A place partly off the screen stays, for the user put it there.
    if (bounds !== null && isReachable(bounds, workArea)) return { bounds, isMaximised };
  }
  const home = displays.find((display) => display.id === saved?.displayId) ?? displays[0];
  return { bounds: centreIn(size, home.workArea), isMaximised };
}

/** The smallest the user may make it: a screen smaller than the minimum wins. */
export function minimumSizeOn(workArea: Rectangle): { width: number; height: number } {
  return {
    width: Math.min(minimumWindowSize.width, workArea.width),
    height: Math.min(minimumWindowSize.height, workArea.height),
  };
}

function isReachable(bounds: Rectangle, area: Rectangle): boolean {
  const left = Math.max(bounds.x, area.x);
  const right = Math.min(bounds.x + bounds.width, area.x + area.width);
  return (
    right - left >= reachable.width &&
    bounds.y >= area.y &&
    bounds.y <= area.y + area.height - reachable.height
  );
}

function clampSize(size: { width: number; height: number }, area: Rectangle) {
  const minimum = minimumSizeOn(area);
  return {
    width: Math.min(Math.max(size.width, minimum.width), area.width),
    height: Math.min(Math.max(size.height, minimum.height), area.height),
  };
}

function centreIn(size: { width: number; height: number }, area: Rectangle): Rectangle {
  const { width, height } = clampSize(size, area);
  return {
    x: Math.round(area.x + (area.width - width) / 2),
    y: Math.round(area.y + (area.height - height) / 2),
    width,
    height,
  };
}
