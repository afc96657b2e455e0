import { describe, expect, it } from "vitest";
import { MOST_ROWS, readRosterFile } from "./read-roster-file";

const read = (text: string) => {
  const file = readRosterFile(text);
  if (!file.ok) throw new Error(file.code);
  return file;
};
const ADA = { line: 2, email: "ada@example.org", name: "Ada Lovelace", externalId: "17", section: "Tuesday" };

describe("a class list", () => {
  it.each([
    ["commas", "Name,Email,Student ID,Section\nAda Lovelace,ada@example.org,17,Tuesday"],
    ["semicolons", "Name;E-Mail;Matrikelnummer;Gruppe\r\nAda Lovelace;ADA@example.org;17;Tuesday\r\n"],
    ["tabs", "name\temail address\tSIS User ID\tsection\nAda Lovelace\tada@example.org\t17\tTuesday\n"],
    ["a mark in front", "\uFEFFName,Email,ID,Section\nAda Lovelace,ada@example.org,17,Tuesday"],
    ["first and last names", "Section,Nachname,Vorname,ID number,Email\nTuesday,Lovelace,Ada,17,ada@example.org"],
    ["quotes, and columns nobody asked for", 'Name,Notes,Email,ID,Section\n"Ada Lovelace","reads, a lot",ada@example.org,17,Tuesday'],
    ["blanks around", " Name , Email , ID , Section \n  Ada   Lovelace , ada@example.org ,17, Tuesday "],
    ["old line ends", "Name,Email,ID,Section\rAda Lovelace,ada@example.org,17,Tuesday\r"],
  ])("is read with %s", (_, text) => {
    expect(read(text)).toMatchObject({ rows: [ADA], faults: [] });
  });

  it("takes an empty cell, and a column that is not there, as nothing said", () => {
    expect(read("Email,Section\nada@example.org,\nbo@example.org,Friday").rows).toEqual([
      { line: 2, email: "ada@example.org", name: null, externalId: null, section: null },
      { line: 3, email: "bo@example.org", name: null, externalId: null, section: "Friday" },
    ]);
  });

  it("keeps a comma in a name that is in quotes, and an end of line, with the line on which the student ends", () => {
    expect(read('Student,ID,Email\n"Lovelace, Ada",17,ada@example.org\n"Bo\nBell",18,bo@example.org').rows.map(({ line, name }) => [line, name])).toEqual([[2, "Lovelace, Ada"], [4, "Bo Bell"]]);
  });

  it("reads the product's own gradebook, and leaves out its line of points", () => {
    expect(read("Name,Email,Student id,Section,Total\nPoints possible,,,,7\nAda Lovelace,ada@example.org,17,Tuesday,5")).toMatchObject({ rows: [{ ...ADA, line: 3 }], faults: [] });
  });

  it("names the lines that it cannot read, and reads the others", () => {
    const file = read(["Name,Email,ID", "Ada,ada@example.org,17", "Bo,,", "Cy,cy at example.org,19", "Ada again,ADA@example.org,20", "Di,di@example.org,17", `${"x".repeat(300)},ed@example.org,21`, 'Fay "F" F,fay@example.org,22', 'Gil,"gil@example.org"x,23', "Hal,hal@example.org,24"].join("\n"));
    expect(file.rows.map(({ line }) => line)).toEqual([2, 8, 10]);
    expect(file.faults.map(({ line, code }) => [line, code])).toEqual([[3, "no-email"], [4, "not-an-email"], [5, "same-email"], [6, "same-id"], [7, "too-long"], [9, "not-csv"]]);
    expect(file.faults[1]?.text).toBe("Cy, cy at example.org, 19");
  });

  it.each([
    ["nothing", "", "empty"],
    ["blank lines", " \n\n", "empty"],
    ["a first line that names neither emails nor ids", "Ada,Lovelace\nBo,Bell", "no-columns"],
    ["too many lines", `Email\n${Array.from({ length: MOST_ROWS + 1 }, (_, i) => `s${i}@example.org`).join("\n")}`, "too-many"],
  ])("is refused as a whole: %s", (_, text, code) => expect(readRosterFile(text)).toEqual({ ok: false, code }));

  it("loses nobody but the line of a quote that is not closed", () => {
    const file = read('Name,Email\nAda,ada@example.org\n"Bo,bo@example.org\nCy,cy@example.org');
    expect(file.rows.map(({ name, line }) => [name, line])).toEqual([["Ada", 2], ["Cy", 4]]);
    expect(file.faults).toEqual([{ line: 3, code: "not-csv", text: '"Bo,bo@example.org' }]);
  });
});
