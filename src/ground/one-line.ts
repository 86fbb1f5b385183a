/** Line breaks and terminal sequences from a server, or from the caller's own input, could forge lines of a log. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
