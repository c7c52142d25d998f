export function findChromium(): string | null;
export function findTestBrowser(): string | null;
export function ensureTestBrowser(): Promise<string | null>;
