/** Hands a file to the browser's own download, without the permission to download. `type`: its media type. */
export function saveFile(name: string, pieces: string[], type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(pieces, { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
