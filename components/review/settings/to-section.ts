/** Puts the focus on the heading of a section: of the one asked for, or of that in which what had the focus is gone. */
export function toSection(section: string): void {
  const heading = document.getElementById(`settings-${section}`);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
