export const checkIn = {} as const;
