export const ZONES: Record<string, readonly string[]>;
export function zoneOf(path: string): string | null;
export function ruleOf(zone: string): string;
