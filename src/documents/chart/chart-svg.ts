import { escapedText as escaped } from '../fill/escaped';
import { presentation } from '../../i18n/sv/presentation';
import type { ChartFigure } from './chart-figures';

/** Pixels of the picture. */
export const chartWidth = 960;
const rowHeight = 92;
const top = 44;
const barStart = 20;
const longestBar = 720;
const longestLabel = 64;
const words = presentation.chart;

/** How high the picture is for that many figures, in pixels. */
export function chartHeight(figures: readonly ChartFigure[]): number {
  return top + figures.length * rowHeight + 8;
}

/** Pairs of bars, now over before, with their values written beside. Figures of the same unit share a scale. Told apart by their light and their words, not by hue alone. */
export function chartSvg(figures: readonly ChartFigure[]): string {
  const height = chartHeight(figures);

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${chartWidth}" height="${height}" viewBox="0 0 ${chartWidth} ${height}" font-family="DejaVu Sans">`,
    `<rect width="${chartWidth}" height="${height}" fill="#ffffff"/>`,
    `<rect x="${barStart}" y="12" width="20" height="16" fill="#1b4f72"/><text x="${barStart + 28}" y="26" font-size="19" fill="#242424">${words.now}</text>`,
    `<rect x="${barStart + 90}" y="12" width="20" height="16" fill="#a9b8c4"/><text x="${barStart + 118}" y="26" font-size="19" fill="#242424">${words.before}</text>`,
    ...figures.map((figure, index) => row(figure, top + index * rowHeight, scaleOf(figure, figures))),
    '</svg>',
  ].join('');
}

/** What the picture shows, for who does not see it. */
export function chartText(figures: readonly ChartFigure[]): string {
  return words.describe(figures.map(({ label, nowText, beforeText }) => words.line(label, nowText, beforeText)));
}

function row(figure: ChartFigure, y: number, scale: number): string {
  return `<text x="${barStart}" y="${y + 20}" font-size="20" font-weight="bold" fill="#242424">${escaped(cut(figure.label))}</text>${bar(figure.now, figure.nowText, y + 28, { scale, fill: '#1b4f72' })}${bar(figure.before, figure.beforeText, y + 56, { scale, fill: '#a9b8c4' })}`;
}

function bar(value: number, text: string, y: number, { scale, fill }: { readonly scale: number; readonly fill: string }): string {
  const width = Math.max(2, Math.round(value * scale));

  return `<rect x="${barStart}" y="${y}" width="${width}" height="24" fill="${fill}"/><text x="${barStart + width + 8}" y="${y + 19}" font-size="19" fill="#242424">${escaped(text)}</text>`;
}

function scaleOf({ unit }: ChartFigure, figures: readonly ChartFigure[]): number {
  const most = Math.max(...figures.filter((other) => other.unit === unit).flatMap(({ now, before }) => [now, before]));

  return most === 0 ? 0 : longestBar / most;
}

function cut(label: string): string {
  return label.length > longestLabel ? `${label.slice(0, longestLabel)}…` : label;
}
