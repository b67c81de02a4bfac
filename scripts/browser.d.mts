export function systemBrowser(): string | null;
export function setUpBrowser(isRoot?: boolean): Promise<void>;
