/** Tags to begin with, `people.tag.<tag>`, offered in the language of the window. */
export const suggestedTags = [
  'strategy',
  'leadership',
  'network',
  'career',
  'sector',
  'publicSpeaking',
  'digitalTools',
  'artificialIntelligence',
  'socialMedia',
  'newGenerations',
  'inclusion',
  'innovation',
] as const;
