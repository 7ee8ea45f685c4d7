/** Kinds of personal data that the GDPR protects most (article 9), as far as everyday notes touch them. */
export const sensitiveTopics = [
  'health',
  'opinions',
  'religion',
  'union',
  'sexLife',
  'origin',
] as const;
export type SensitiveTopic = (typeof sensitiveTopics)[number];
