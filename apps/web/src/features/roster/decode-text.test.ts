import { expect, it } from "vitest";
import { decodeText } from "./decode-text";

it.each([
  ["UTF-8", [0x4a, 0xc3, 0xbc], "Jü"],
  ["UTF-8 with its mark", [0xef, 0xbb, 0xbf, 0x4a], "J"],
  ["UTF-16", [0xff, 0xfe, 0x4a, 0x00, 0xfc, 0x00], "Jü"],
  ["UTF-16 the other way round", [0xfe, 0xff, 0x00, 0x4a, 0x00, 0xfc], "Jü"],
  ["Windows-1252", [0x4a, 0xfc], "Jü"],
  ["nothing", [], ""],
])("reads %s", (_, bytes, text) => expect(decodeText(new Uint8Array(bytes))).toBe(text));
