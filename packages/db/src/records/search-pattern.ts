/** The pattern for `like` and `ilike` that is met by whatever contains what was searched for, letter by letter. */
export const containing = (search: string): string => `%${search.trim().replace(/[\\%_]/g, "\\$&")}%`;
