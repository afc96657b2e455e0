import { expect, it } from "vitest";
import { gradebookHead, gradebookLines } from "./gradebook";

const students = [
  { userId: "ada", name: "Ada", email: "ada@example.org", externalId: "20240017", section: "Tuesday" },
  { userId: "bo", name: "Bo", email: "bo@example.org", externalId: "", section: "" },
];
const items = [
  { itemId: "1", setId: "s", setTitle: "Week 1", title: "Square", points: 2 },
  { itemId: "2", setId: "s", setTitle: "Week 1", title: "Sine", points: 1 },
  { itemId: "3", setId: "t", setTitle: "Week 2", title: "Slope", points: 4 },
];
const results = [
  { userId: "ada", itemId: "1", status: "IN_PROGRESS", score: 0.5 },
  { userId: "ada", itemId: "3", status: "SOLVED", score: 1 },
  { userId: "bo", itemId: "1", status: "NOT_STARTED", score: 0 },
];

it("has a column for each problem, each set and the total", () => {
  expect([...gradebookHead(items), ...gradebookLines(students, items, results)]).toEqual([
    ["Name", "Email", "Student id", "Section", "Week 1: Square", "Week 1: Sine", "Week 1: sum", "Week 2: Slope", "Week 2: sum", "Total"],
    ["Points possible", "", "", "", 2, 1, 3, 4, 4, 7],
    ["Ada", "ada@example.org", "20240017", "Tuesday", 1, null, 1, 4, 4, 5],
    ["Bo", "bo@example.org", "", "", null, null, 0, null, 0, 0],
  ]);
});

it("is a head alone for a course without sets and students", () => {
  expect([...gradebookHead([]), ...gradebookLines([], [], [])]).toEqual([["Name", "Email", "Student id", "Section", "Total"], ["Points possible", "", "", "", 0]]);
});
