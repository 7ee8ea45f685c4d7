/** What the formatting bar covers at most of a text that scrolls under it, in pixels: two rows of it. */
export const barRoom = 80;
