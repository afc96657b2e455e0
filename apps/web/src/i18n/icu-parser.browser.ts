/* Stands in the browser for @formatjs/icu-messageformat-parser, which is 10 kB: sentences come compiled (next.config.ts). */
import type { MessageFormatElement } from "@formatjs/icu-messageformat-parser/lib/types";
import { readCompiled } from "./compiled-sentence";

export * from "@formatjs/icu-messageformat-parser/lib/types";

/** The elements of a compiled sentence; a text in which nothing is filled in stands for itself. */
export const parse = (message: string): MessageFormatElement[] => readCompiled(message) ?? [{ type: 0, value: message }];
