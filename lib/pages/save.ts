/** Hands a file to the browser's own download, without the permission to download. */
export function save(name: string, pieces: string[]): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(pieces, { type: 'application/json' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
