/** A figure that can be drawn: its value and the one before, as numbers and as they are written. */
export interface ChartFigure {
  readonly label: string;
  readonly unit: string;
  readonly now: number;
  readonly before: number;
  readonly nowText: string;
  readonly beforeText: string;
}

/** Rows of a chart at most. */
const mostRows = 6;

/** Those of a punkt's figures that have a number now and one before in the same unit: "1 204,5 MWh". Null where there is none. */
export function chartFigures(figures: readonly unknown[]): readonly ChartFigure[] | null {
  const drawn = figures.flatMap((figure) => figureOf(figure)).slice(0, mostRows);

  return drawn.length === 0 ? null : drawn;
}

function figureOf(figure: unknown): readonly ChartFigure[] {
  const [label, nowText, beforeText] = [text(figure, 'rubrik'), text(figure, 'värde'), text(figure, 'föregående')];
  const [now, before] = [quantity(nowText), quantity(beforeText)];

  return now && before && (now.unit === before.unit || before.unit === '') ? [{ label, unit: now.unit, now: now.number, before: before.number, nowText, beforeText }] : [];
}

function quantity(written: string): { readonly number: number; readonly unit: string } | null {
  const [, digits, unit] = /^(\d[\d\s]*(?:,\d+)?)\s*(\D{0,20})$/u.exec(written.trim()) ?? [];

  return digits === undefined ? null : { number: Number(digits.replace(/\s/g, '').replace(',', '.')), unit: (unit ?? '').trim().toLowerCase() };
}

function text(figure: unknown, key: string): string {
  const value: unknown = typeof figure === 'object' && figure !== null ? Reflect.get(figure, key) : '';

  return typeof value === 'string' ? value : '';
}
