export const progressReport = {} as const;
