import { zipSync } from "fflate";
import { expect, it } from "vitest";
import { readFiles } from "./read-files";

const bytes = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text));
const file = (name: string, text: string): File => new File([bytes(text)], name);
const archive = (name: string, entries: Readonly<Record<string, string>>): File => new File([new Uint8Array(zipSync(Object.fromEntries(Object.entries(entries).map(([path, text]) => [path, bytes(text)]))))], name);

it.each<[string, readonly File[], { readonly files?: readonly string[]; readonly others?: readonly string[]; readonly refused?: readonly string[] }]>([
  ["single files, in either spelling", [file("a.yaml", "id: a"), file("b.YML", "id: b")], { files: ["a.yaml", "b.YML"] }],
  ["what is no problem file is named and left out", [file("a.yaml", "id: a"), file("notes.md", "x")], { files: ["a.yaml"], others: ["notes.md"] }],
  ["an archive, with its folders; what a system left in it is passed over", [archive("all.zip", { "problems/a.yaml": "id: a", "problems/picture.png": "x", "__MACOSX/problems/._a.yaml": "x", ".DS_Store": "x" })], { files: ["problems/a.yaml"], others: ["problems/picture.png"] }],
  ["what is too large, in a file or unpacked", [file("a.yaml", "x".repeat(50_001)), archive("bomb.zip", { "b.yaml": "0".repeat(5_000_000) })], { refused: ["a.yaml", "b.yaml"] }],
  ["an archive that is none", [file("broken.zip", "PK nothing")], { refused: ["broken.zip"] }],
  ["nothing", [], {}],
])("%s", async (_, chosen, { files = [], others = [], refused = [] }) => {
  const found = await readFiles(chosen);
  expect({ files: found.files.map(({ name }) => name), others: found.others, refused: found.refused }).toEqual({ files, others, refused });
});

it("takes the pictures of an export, by the names that they have there, and no others", async () => {
  const id = "0123456789abcdef0123456789abcdef";
  const found = await readFiles([archive("all.zip", { "problems/a.yaml": "id: a", [`images/${id}.webp`]: "pixels", "images/mine.webp": "x", [`images/${id}.svg`]: "x" }), file(`images/${id}.webp`, "pixels")]);
  expect(found.images).toEqual([0, 1].map(() => ({ imageId: id, bytes: bytes("pixels") })));
  expect([found.files.length, found.others, found.refused]).toEqual([1, ["images/mine.webp", `images/${id}.svg`], []]);
  expect((await readFiles([archive("bomb.zip", { [`images/${id}.webp`]: "0".repeat(2_000_001) })])).refused).toEqual([`images/${id}.webp`]);
});

it("takes a thousand files and names the others", async () => {
  const found = await readFiles([archive("many.zip", Object.fromEntries(Array.from({ length: 1003 }, (_, i) => [`${i}.yaml`, "id: x"])))]);
  expect([found.files.length, found.refused.length]).toEqual([1000, 3]);
});

it("gives every letter back as it was written", async () => {
  const yaml = "id: a # ein Kommentar\ntitle: \"Ableitung von f′\"\r\nstatement: |\n  $x^2$\n";
  expect((await readFiles([archive("one.zip", { "a.yaml": yaml })])).files[0]?.yaml).toBe(yaml);
});

const question = (type: string, name: string): string => `<question type="${type}"><name><text>${name}</text></name><questiontext format="html"><text><![CDATA[<p>Half?</p>]]></text></questiontext><answer fraction="100"><text>0.5</text><tolerance>0</tolerance></answer></question>`;

it("translates an export from Moodle, with what became different and what was left", async () => {
  const found = await readFiles([file("bank.xml", `<?xml version="1.0"?><quiz>${question("numerical", "A half")}${question("ddwtos", "A drag")}</quiz>`), file("page.XML", "<html/>")]);
  expect(found).toMatchObject({
    files: [{ name: "bank.xml/a-half.yaml", remarks: ["concept"] }],
    left: [{ file: "bank.xml", title: "A drag", type: "ddwtos", why: "question-type" }],
    unread: [{ name: "page.XML", fault: "not-a-quiz" }],
    others: [],
    refused: [],
  });
});

it("translates an export that stands in an archive beside problem files", async () => {
  const xml = `<?xml version="1.0"?><quiz>${question("numerical", "A half")}${question("ddwtos", "A drag")}</quiz>`;
  expect(await readFiles([archive("all.zip", { "problems/a.yaml": "id: a", "moodle/bank.xml": xml, "page.xml": "<html/>" })])).toMatchObject({
    files: [{ name: "problems/a.yaml" }, { name: "moodle/bank.xml/a-half.yaml", remarks: ["concept"] }],
    left: [{ file: "moodle/bank.xml", title: "A drag", type: "ddwtos", why: "question-type" }],
    unread: [{ name: "page.xml", fault: "not-a-quiz" }],
    others: [],
    refused: [],
  });
});
