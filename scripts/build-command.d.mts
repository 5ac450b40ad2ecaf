/** Where the command is built to. */
export const built: string;
export function buildCommand(): Promise<void>;
