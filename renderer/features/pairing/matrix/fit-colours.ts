/** A colour by its share of red, green and blue, 0 to 255 each. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Lightness and two colour axes of OKLab, in which equal steps look equally large. */
export type OkLab = readonly [lightness: number, greenRed: number, blueYellow: number];

/**
 * From no fit to a full one: one hue between two ends far apart in lightness, so that the order of the
 * colours is seen with any colour vision, and in print.
 */
const rampEnds = {
  light: [
    [240, 236, 226],
    [13, 40, 99],
  ],
  dark: [
    [38, 45, 57],
    [214, 229, 255],
  ],
} as const satisfies Readonly<Record<'light' | 'dark', readonly [Rgb, Rgb]>>;

export type ColourMode = keyof typeof rampEnds;

/** Colours for fits from 0 to 100 in `steps` equal steps as the eye measures them. */
export function fitRamp(mode: ColourMode, steps: number): readonly Rgb[] {
  const [least, most] = rampEnds[mode];
  const [from, to] = [toOkLab(least), toOkLab(most)];
  return Array.from({ length: steps }, (_, step) => {
    const share = step / (steps - 1);
    const between = (axis: 0 | 1 | 2): number => from[axis] + (to[axis] - from[axis]) * share;
    return fromOkLab([between(0), between(1), between(2)]);
  });
}

/** Which of the two is easier to read on the ground; contrast as WCAG 2 defines it. */
export function readableOn(ground: Rgb, one: Rgb, other: Rgb): Rgb {
  return contrast(ground, one) >= contrast(ground, other) ? one : other;
}

/** From 1, the same, to 21, black on white. */
export function contrast(one: Rgb, other: Rgb): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(colour: Rgb): number {
  const [red, green, blue] = toLinear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function toLinear([red, green, blue]: Rgb): Rgb {
  const channel = (value: number): number => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [channel(red), channel(green), channel(blue)];
}

/** The conversion of https://bottosson.github.io/posts/oklab/. */
export function toOkLab(colour: Rgb): OkLab {
  const [red, green, blue] = toLinear(colour);
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  ];
}

function fromOkLab([lightness, greenRed, blueYellow]: OkLab): Rgb {
  const long = (lightness + 0.3963377774 * greenRed + 0.2158037573 * blueYellow) ** 3;
  const medium = (lightness - 0.1055613458 * greenRed - 0.0638541728 * blueYellow) ** 3;
  const short = (lightness - 0.0894841775 * greenRed - 1.291485548 * blueYellow) ** 3;
  const channel = (linear: number): number => {
    const share = linear <= 0.0031308 ? linear * 12.92 : 1.055 * linear ** (1 / 2.4) - 0.055;
    return Math.round(Math.max(0, Math.min(1, share)) * 255);
  };
  return [
    channel(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
    channel(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
    channel(-0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short),
  ];
}

export function toCssColour([red, green, blue]: Rgb): string {
  return `rgb(${red} ${green} ${blue})`;
}
