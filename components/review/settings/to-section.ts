/** Puts the focus on the heading of a section: of the one asked for, or of that in which what had the focus is gone. */
export function toSection(section: string): void {
  document.getElementById(`settings-${section}`)?.focus();
}
