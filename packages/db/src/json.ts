/** What a JSON column takes. */
export type Json = string | number | boolean | { readonly [key: string]: Json | null } | readonly (Json | null)[];
