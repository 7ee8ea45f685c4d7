// Imported first by every command, and kept to old syntax, so that an old Node fails with these
// words rather than with a syntax error.

const supported = 'Node 20.19 or later, 22.12 or later, or 24 and above';

/** True for the versions that `package.json` names under `engines`. */
export function isSupportedNode(/** @type {string} */ version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major === 20) return minor >= 19;
  if (major === 22) return minor >= 12;
  return major >= 24;
}

if (!isSupportedNode(process.versions.node)) {
  console.error(
    'Binôme needs ' + supported + '. This is Node ' + process.versions.node + '. Nothing was done.',
  );
  process.exit(1);
}
