/** The built script and style of the offline questionnaire. */
export interface BuiltPage {
  readonly script: string;
  readonly style: string;
}

/** Reads them from beside the app's own files. Throws when they are not there. */
export async function loadPage(): Promise<BuiltPage> {
  const [script, style] = await Promise.all(
    ['/check-in/page.js', '/check-in/page.css'].map(async (address) => {
      const response = await fetch(address);
      if (!response.ok) throw new Error(`${address} answered ${response.status}`);
      return response.text();
    }),
  );
  return { script: script ?? '', style: style ?? '' };
}
