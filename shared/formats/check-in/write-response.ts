import { responseFormat, responseVersion, type ResponseContent } from './response-content.ts';
import { sealResponse } from './seal-response.ts';

/** The text of a response file, laid out so that whoever sends it can read what it says. */
export function writeResponseFile(content: ResponseContent, key: string): string {
  const file = {
    // First, so that a file that was cut short can still be told for what it was.
    format: responseFormat,
    version: responseVersion,
    ...content,
    seal: sealResponse(content, key),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
