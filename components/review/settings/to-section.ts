/** What had the focus is gone: it goes to the heading of its section, beside which the outcome is said. */
export function toSection(section: 'policy' | 'data'): void {
  document.getElementById(`settings-${section}`)?.focus();
}
