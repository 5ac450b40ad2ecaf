/** Score and points as figures, with a true minus sign. */
export function figure(value: number, locale: string): string {
  return value.toLocaleString(locale).replace('-', '−');
}

/** Points with their sign: "+3", "−1". */
export function signed(points: number, locale: string): string {
  return points > 0 ? `+${figure(points, locale)}` : figure(points, locale);
}
