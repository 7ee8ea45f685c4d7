/** Version of the stored data's shape. Every operation and the seal carry it; an app with a lower one refuses to open. */
export const schemaVersion = 5;
