import { type Fault } from "@nabla/calc-core";
import type { Answer } from "../problem/answer";
import { SENTENCES } from "../feedback/sentences";
import { type Finding, unanswerable } from "./context";
import { unreadable } from "./formula";

/** An answer of a kind that the question does not take. */
export const notAnAnswer = (answer: Answer): Finding => unanswerable({ code: "not-an-answer", message: SENTENCES.notAnAnswer }, JSON.stringify(answer));

/** A text that cannot be read. */
export const unreadableText = (fault: Fault, text: string): Finding => unanswerable(unreadable(fault), `unreadable ${text}`);
