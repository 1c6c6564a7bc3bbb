import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import type { ChartFigure } from './chart-figures';
import { chartHeight, chartSvg, chartText, chartWidth } from './chart-svg';

/** A picture with its text for who does not see it; width to height in pixels. */
export interface Picture {
  readonly png: Uint8Array;
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/** A font of our own choosing: without one the words of a chart would vanish unheard. */
const { resolve } = createRequire(import.meta.url);
const fontFiles = ['DejaVuSans', 'DejaVuSans-Bold'].map((font) => resolve(`dejavu-fonts-ttf/ttf/${font}.ttf`));

/** The chart as a PNG. */
export function drawChart(figures: readonly ChartFigure[]): Picture {
  const rendered = new Resvg(chartSvg(figures), { font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'DejaVu Sans' } }).render();

  return { png: new Uint8Array(rendered.asPng()), text: chartText(figures), width: chartWidth, height: chartHeight(figures) };
}
