/**
 * Hands a file to the browser's own download, without the permission to download.
 *
 * @param text in one piece or in several
 * @param type its media type
 */
export function save(name: string, text: string | string[], type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text].flat(), { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
