/* Stands on the server for @formatjs/icu-messageformat-parser, where both kinds are read: the catalogue's own, and what client components are given, which are drawn here first. */
import { parse as parseMessage, type ParserOptions } from "@formatjs/icu-messageformat-parser/lib/index";
import type { MessageFormatElement } from "@formatjs/icu-messageformat-parser/lib/types";
import { readCompiled } from "./compiled-sentence";

export * from "@formatjs/icu-messageformat-parser/lib/types";

export const parse = (message: string, options?: ParserOptions): MessageFormatElement[] => readCompiled(message) ?? parseMessage(message, options);
