import { randomInt } from "node:crypto";

/** Letters and digits that cannot be taken for one another when read aloud or off a wall. */
const ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
const LENGTH = 7;

/** A course's join code, drawn at random: about 2.7·10^10 of them. */
export const newJoinCode = (): string => Array.from({ length: LENGTH }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join("");

/** A join code as it was meant: capitals, without blanks and dashes. */
export const plainJoinCode = (typed: string): string => typed.toUpperCase().replace(/[\s-]/g, "");
