/** Lets through the addresses of our own workers, in `renderer/workers`. */
const workerPolicyName = 'binome-worker';

/**
 * The editor of notes reads pasted HTML with the engine's own parser, in a document apart where nothing
 * runs and nothing loads; of what it finds, only what a note can hold reaches the page.
 */
const clipboardPolicyName = 'ProseMirrorClipboard';

/**
 * Everything the page may load: our own files, and images made in the page. Styles that MUI adds while
 * running need the nonce, fresh for each load. No inline script, no evaluated text, no WebAssembly, no
 * network.
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${workerPolicyName} ${clipboardPolicyName}`,
  ].join('; ');
}
