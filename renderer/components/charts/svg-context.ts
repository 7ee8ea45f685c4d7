import { Context } from 'svgcanvas';

const anchors: Readonly<Record<string, string>> = { center: 'middle', right: 'end', end: 'end' };
const baselines: Readonly<Record<string, string>> = {
  top: 'text-before-edge',
  bottom: 'text-after-edge',
  middle: 'central',
  hanging: 'hanging',
};
/** As Chart.js writes a font: `normal 600 12px "Inter Variable"`. */
const fontPattern = /^(?:(normal|italic|oblique)\s+)?(?:(\d+|bold|normal)\s+)?([\d.]+px)\s+(.+)$/;

/**
 * Writes what is drawn as SVG. The library finds out fonts with an inline style, which the page's policy
 * forbids, so text is written here.
 */
export class SvgContext extends Context {
  /** Chart.js asks a canvas for its context, and this is both. */
  getContext(): this {
    return this;
  }

  override fillText(text: string, x: number, y: number): void {
    const [, style = 'normal', weight = '400', size = '12px', family = 'sans-serif'] =
      fontPattern.exec(this.font) ?? [];
    const element = this.__createElement(
      'text',
      {
        'font-family': family,
        'font-size': size,
        'font-style': style,
        'font-weight': weight,
        'text-anchor': anchors[this.textAlign] ?? 'start',
        'dominant-baseline': baselines[this.textBaseline] ?? 'alphabetic',
        x,
        y,
      },
      true,
    );
    element.append(text);
    const parent = this.__closestGroupOrSvg();
    this.__currentElement = element;
    this.__applyTransformation(element);
    this.__applyStyleToCurrentElement('fill');
    parent.append(element);
  }

  /** A canvas goes on with the same path after it clipped to it; the library would have none. */
  override clip(): void {
    super.clip();
    const path = this.__createElement('path', {}, true);
    this.__closestGroupOrSvg().append(path);
    this.__currentElement = path;
  }

  /** The border of a bar is what lies between two outlines. */
  override fill(rule?: Path2D | CanvasFillRule): void {
    super.fill();
    if (rule === 'evenodd') this.__currentElement.setAttribute('fill-rule', rule);
  }
}
