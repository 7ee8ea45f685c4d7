/** Beyond so many characters or tags a page is not read as one: each tag costs the editor far more than a letter. */
const longestPage = 500_000;
const mostTags = 6000;

/** Whether reading the page would hold the window up. */
export function isLongPage(html: string): boolean {
  return html.length > longestPage || html.split('<', mostTags + 2).length > mostTags + 1;
}

/**
 * A picture from elsewhere becomes a link to it, so that pasting a page asks nobody for anything. Time
 * grows with the length alone, whatever the page leaves open.
 */
export function linkRemoteImages(html: string): string {
  return html.replaceAll(/<img\b[^<>]*>/gi, (tag) => {
    const address = attributeOf(tag, 'src');
    if (address === null || !/^https?:/i.test(address)) return tag;
    const words = attributeOf(tag, 'alt') ?? '';
    return `<a href="${address}">${words === '' ? address : words}</a>`;
  });
}

/** As it stands in the source, entities and all; without quotes, which could end the attribute it is put into. */
function attributeOf(tag: string, name: string): string | null {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag);
  const value = match?.[1] ?? match?.[2] ?? match?.[3];
  return value === undefined ? null : value.replaceAll(/["<>]/g, '');
}
