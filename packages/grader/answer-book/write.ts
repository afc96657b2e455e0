import { mkdirSync, writeFileSync } from "node:fs";
import { TOPICS } from "./index";
import { judgeTopic } from "./judge-book";
import { answerBookPages } from "./page";

/* Writes docs/answer-book from the tables, as the engine judges them today. */
const folder = new URL("../../../docs/answer-book/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const { file, text } of answerBookPages(TOPICS.map((topic) => ({ topic, rows: judgeTopic(topic) })))) writeFileSync(new URL(file, folder), text);
