/**
 * A note's text as it is read, without the signs of Markdown. What looks like HTML stays what it is, a
 * text; nothing here is ever given to a page as markup.
 */
export function readableMarkdown(markdown: string): string {
  return withoutAddresses(withoutAddresses(markdown))
    .replace(/^[ \t]{0,20}(?:#{1,6}|>|[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/gm, '')
    .replace(/^[ \t]{0,3}(?:`{3,}|~{3,}).{0,100}$/gm, '')
    .replace(/\*{1,3}|_{2,3}|~~|`+/g, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Links and pictures keep their words; a picture may stand in a link. */
function withoutAddresses(markdown: string): string {
  return markdown.replace(
    /!?\[([^[\]\n]{0,500})\]\([^()\s]{0,2000}(?:\s"[^"\n]{0,500}")?\)/g,
    '$1',
  );
}
