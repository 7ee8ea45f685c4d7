import {
  BarController,
  BarElement,
  BasicPlatform,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  RadarController,
  RadialLinearScale,
  SubTitle,
  Title,
  Tooltip,
  Filler,
  type Plugin,
} from 'chart.js';
import { MatrixController, MatrixElement } from 'chartjs-chart-matrix';
import { chartConfiguration } from './chart-configuration.ts';
import type { ChartCaption } from './chart-options.ts';
import { chartFont, chartPalette, chartTitleFont } from './chart-palette.ts';
import { chartHeight, type ChartSpec } from './chart-spec.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  MatrixController,
  MatrixElement,
  PointElement,
  RadarController,
  RadialLinearScale,
  SubTitle,
  Title,
  Tooltip,
);

const imageWidth = 760;
const imageFontSize = 12;
const captionHeight = 110;
/** Twice as many pixels as on a plain screen, so that print is sharp. */
const imagePixelRatio = 2;

/** Until the product's own fonts are there, a chart would be measured and drawn with another. */
export async function loadChartFonts(): Promise<void> {
  await Promise.all([
    document.fonts.load(`400 12px ${chartFont}`),
    document.fonts.load(`600 12px ${chartFont}`),
    document.fonts.load(`600 18px ${chartTitleFont}`),
  ]);
}

const paper: Plugin = {
  id: 'paper',
  beforeDraw: ({ ctx, width, height }) => {
    ctx.save();
    ctx.fillStyle = chartPalette('light').surface;
    ctx.fillRect(0, 0, width, height);
    ctx.restore();
  },
};

function imageSize(spec: ChartSpec) {
  return { width: imageWidth, height: chartHeight(spec) + captionHeight };
}

/** The chart on paper, as it leaves the app: with its title and what it rests on, whatever the mode of the screen. */
function onPaper(spec: ChartSpec, caption: ChartCaption, pixelRatio: number) {
  const { type, data, options } = chartConfiguration(spec, {
    palette: chartPalette('light'),
    fontSize: imageFontSize,
    caption,
  });
  return {
    type,
    data,
    options: { ...options, devicePixelRatio: pixelRatio },
    plugins: [paper],
    platform: BasicPlatform,
  };
}

/** The chart as a picture, a `data:` address of a PNG. */
export async function drawPng(spec: ChartSpec, caption: ChartCaption): Promise<string> {
  await loadChartFonts();
  const canvas = document.createElement('canvas');
  const { width, height } = imageSize(spec);
  canvas.width = width;
  canvas.height = height;
  const chart = new Chart(canvas, onPaper(spec, caption, imagePixelRatio));
  const address = canvas.toDataURL('image/png');
  chart.destroy();
  return address;
}

/** The chart as a drawing, the text of an SVG file. */
export async function drawSvg(spec: ChartSpec, caption: ChartCaption): Promise<string> {
  await loadChartFonts();
  const { SvgContext } = await import('./svg-context.ts');
  const context = new SvgContext(imageSize(spec));
  const chart = new Chart(context, onPaper(spec, caption, 1));
  const drawing = context.getSerializedSvg();
  chart.destroy();
  return drawing;
}
