/** Hosts the product may open in the system's browser. Add one together with the content that links to it. */
export const linkHosts: readonly string[] = ['www.cnil.fr', 'ico.org.uk'];

/** The parts of a parsed `URL` that the decision needs; `shared` knows no DOM. */
export interface LinkParts {
  readonly protocol: string;
  readonly hostname: string;
  readonly port: string;
  readonly username: string;
  readonly password: string;
  readonly search: string;
}

/**
 * Whether the system may be asked to open a link: https on an allow-listed host and its usual port,
 * or a message to write. Credentials in an address serve only to disguise it, and a `mailto:` that
 * names an attachment makes some mail programs attach a local file.
 */
export function isAllowedLink(link: LinkParts): boolean {
  if (link.username !== '' || link.password !== '') return false;
  if (link.protocol === 'https:') return link.port === '' && linkHosts.includes(link.hostname);
  return link.protocol === 'mailto:' && parameterNames(link.search).every(isMessageField);
}

/** Whether a link that a user wrote may be opened once they have agreed: a page of the web, and no disguise. */
export function isWebLink(link: LinkParts): boolean {
  const isWeb = link.protocol === 'https:' || link.protocol === 'http:';
  return isWeb && link.hostname !== '' && link.username === '' && link.password === '';
}

function parameterNames(search: string): string[] {
  return search
    .replace(/^\?/, '')
    .split('&')
    .filter((parameter) => parameter !== '')
    .map((parameter) => parameter.split('=')[0] ?? '');
}

/** An encoded name is refused: nobody needs `%61ttach` but an attacker. */
function isMessageField(name: string): boolean {
  return name === 'subject' || name === 'body';
}
