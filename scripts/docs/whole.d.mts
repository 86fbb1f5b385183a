export function drawsWhole(code: string): string;
