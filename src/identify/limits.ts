/** Characters of a paste that are read; people paste a few thousand. */
export const MAX_CHARACTERS = 1_000_000;
/** Lines that are read. */
export const MAX_LINES = 40_000;
/** Longest line that is read to its end; processor flags stay below. */
export const MAX_LINE = 6_000;
/** Lines quoted for one sign. */
export const MAX_QUOTES = 3;
/** Places looked at for one pattern. */
export const MAX_MATCHES = 60;
