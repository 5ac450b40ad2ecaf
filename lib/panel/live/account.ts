/**
 * The page's own marker of the signed-in user, null when it has none. Sessions belong to the account, so the user's id
 * counts and the workspace's id beside it does not (2026: `<html data-theme-user-id data-theme-account-id>`).
 * Nothing else of the page is read for it: scripts, cookies and storage hold access tokens.
 */
export function accountMarker(document: Document): string | null {
  return document.documentElement?.getAttribute('data-theme-user-id')?.trim().slice(0, 200) || null;
}
