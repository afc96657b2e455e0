import { expect, it } from "vitest";
import { namedImages } from "./named-images";
import { withPicture } from "./with-picture";

const id = "0123456789abcdef0123456789abcdef";
const other = "f".repeat(32);

it.each<[string, string, number, string, string]>([
  ["in an empty text", "", 0, "A bowl", `![A bowl](image:${id})`],
  ["at the end", "Look.\n", 6, "A bowl", `Look.\n\n![A bowl](image:${id})`],
  ["between two paragraphs", "Look.\n\nFind it.", 6, "A bowl", `Look.\n\n![A bowl](image:${id})\n\nFind it.`],
  ["behind the end", "Look.", 99, "A bowl", `Look.\n\n![A bowl](image:${id})`],
  ["with words that have brackets and lines", "", 0, " From [0\n1] \\ ", `![From \\[0 1\\] \\\\](image:${id})`],
])("puts a picture %s", (_, text, at, alt, made) => {
  expect(withPicture(text, at, { imageId: id, alt })).toBe(made);
  expect(namedImages(made)).toEqual([id]);
});

it("puts a picture into a line", () => {
  expect(withPicture("This one: or that", 9, { imageId: id, alt: "A bowl" }, { inLine: true })).toBe(`This one: ![A bowl](image:${id}) or that`);
});

it("finds every picture that a file names, each once", () => {
  expect(namedImages(`statement: |\n  ![a](image:${id}) ![b]( <image:${other}> "t")\nhints: ["![a](image:${id})"]`)).toEqual([id, other]);
  expect(namedImages("image:none (image:0123) [x](/image:a)")).toEqual([]);
});
