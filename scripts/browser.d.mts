export function systemBrowser(): string | null;
export function setUpBrowser(): Promise<void>;
