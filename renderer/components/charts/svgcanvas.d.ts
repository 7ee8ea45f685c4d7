/** The part of svgcanvas used here; it has no types of its own. */
declare module 'svgcanvas' {
  interface SvgParts {
    __currentElement: SVGElement;
    __createElement(
      name: string,
      attributes: Readonly<Record<string, string | number>>,
      isUnpainted: boolean,
    ): SVGElement;
    __closestGroupOrSvg(): SVGElement;
    __applyTransformation(element: SVGElement): void;
    __applyStyleToCurrentElement(kind: 'fill' | 'stroke'): void;
    getSerializedSvg(): string;
  }
  /** A canvas's context that writes SVG instead of pixels, and is its own canvas. */
  export const Context: new (size: {
    readonly width: number;
    readonly height: number;
  }) => CanvasRenderingContext2D & SvgParts;
}
