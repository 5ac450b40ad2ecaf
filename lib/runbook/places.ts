/**
 * Places outside of Rollcall that a step can lead to, by their exact addresses; a place without a known address is told in
 * words alone. Only chatgpt.com and platform.openai.com are ever linked.
 */
export const places = {
  // Cheat sheet.
  security: 'https://chatgpt.com/#settings/Security',
  // 2026-11: widely linked in public repositories under these addresses; the help centre tells the way in words
  // (Settings, Data controls, Shared links).
  sharedLinks: 'https://chatgpt.com/#settings/DataControls',
  connectedApps: 'https://chatgpt.com/#settings/Connectors',
  apiKeys: 'https://platform.openai.com/api-keys',
  usage: 'https://platform.openai.com/usage',
} as const;

export type PlaceName = keyof typeof places;
