const NAMED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text in HTML or SVG, as text only: between tags or in a quoted attribute. */
export const xml = (text: string): string => text.replace(/[&<>"']/g, (letter) => NAMED[letter] ?? letter);
