import { mergeAttributes, Node } from '@tiptap/core';
import { Image } from '@tiptap/extension-image';
import { TaskItem, TaskList } from '@tiptap/extension-list';
import { StarterKit } from '@tiptap/starter-kit';
import {
  fileInAddress,
  fileSource,
  mentionInAddress,
  mentionSigns,
  safeAddress,
  type MentionKind,
} from './safe-address.ts';

/** Pictures of notes come from the app's own files and from nowhere else. */
const StoredImage = Image.extend({
  addAttributes() {
    return {
      sha256: {
        default: null,
        rendered: false,
        // By itself it would be taken from an attribute of that name, whatever that says.
        parseHTML: (element) => fileInAddress(element.getAttribute('src') ?? ''),
      },
      alt: { default: '' },
    };
  },
  parseHTML() {
    return [
      {
        tag: 'img[src]',
        getAttrs: (element) => {
          const sha256 = fileInAddress(element.getAttribute('src') ?? '');
          return sha256 === null ? false : { sha256, alt: element.getAttribute('alt') ?? '' };
        },
      },
    ];
  },
  renderHTML({ node, HTMLAttributes }) {
    return [
      'img',
      mergeAttributes(HTMLAttributes, { src: fileSource(String(node.attrs['sha256'])) }),
    ];
  },
  addInputRules: () => [],
}).configure({ inline: true });

/** One line, of the length of a name. */
const labelPattern = /^[^\n\r\u2028\u2029]{1,200}$/;

/** A person or a skill named in a note: one sign of the text, which leads to whom it names. */
const MentionNode = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: false,
  addAttributes() {
    return {
      kind: { default: 'person', parseHTML: ({ dataset }) => pastedMention(dataset)?.kind },
      id: { default: '', parseHTML: ({ dataset }) => pastedMention(dataset)?.id },
      label: { default: '', parseHTML: ({ dataset }) => pastedMention(dataset)?.label },
    };
  },
  parseHTML: () => [
    {
      tag: 'span[data-mention]',
      // What is no mention keeps the words it shows.
      getAttrs: ({ dataset }) => (pastedMention(dataset) === null ? false : {}),
    },
  ],
  renderHTML: ({ node }) => [
    'span',
    {
      'data-mention': String(node.attrs['kind']),
      'data-id': String(node.attrs['id']),
      'data-label': String(node.attrs['label']),
    },
    mentionText(node.attrs),
  ],
  renderText: ({ node }) => mentionText(node.attrs),
});

/** A mention as the editor writes it into a page; null for what could not be read again, or not as it looks. */
export function pastedMention(
  dataset: Readonly<Record<string, string | undefined>>,
): { readonly kind: MentionKind; readonly id: string; readonly label: string } | null {
  const { mention: kind = '', id = '', label = '' } = dataset;
  const mention = mentionInAddress(`binome:${kind}/${id}`);
  return mention !== null && labelPattern.test(label) ? { ...mention, label } : null;
}

function mentionText(attributes: Readonly<Record<string, unknown>>): string {
  const sign = attributes['kind'] === 'skill' ? mentionSigns.skill : mentionSigns.person;
  return sign + String(attributes['label']);
}

/** What a note can hold: exactly what its Markdown can say. */
export function noteExtensions({
  checkboxLabel,
}: {
  readonly checkboxLabel: (text: string) => string;
}) {
  return [
    StarterKit.configure({
      heading: { levels: [1, 2, 3] },
      strike: false,
      underline: false,
      link: {
        openOnClick: false,
        defaultProtocol: 'https',
        isAllowedUri: (address) => safeAddress(address) !== null,
        HTMLAttributes: { rel: 'noreferrer', target: null },
      },
    }),
    TaskList,
    TaskItem.configure({
      nested: true,
      a11y: { checkboxLabel: (node) => checkboxLabel(node.textContent) },
    }),
    StoredImage,
    MentionNode,
  ];
}
