import { randomInt } from "node:crypto";

/** Letters and digits that cannot be taken for one another when read aloud or off a wall. */
const ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
const LENGTH = 7;
/** A lecture's code lives for minutes and is typed off a wall. */
const LIVE_LENGTH = 5;

const draw = (length: number): string => Array.from({ length }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join("");

/** A course's join code, drawn at random: about 2.7·10^10 of them. */
export const newJoinCode = (): string => draw(LENGTH);

/** The code of a lecture's question, drawn at random: about 28 million of them. */
export const newLiveCode = (): string => draw(LIVE_LENGTH);

/** What an invitation's link ends with: about 2^99 of them, since it may make somebody an instructor and nobody has to say it aloud. */
export const newInvitationCode = (): string => draw(20);

/** A join code as it was meant: capitals, without blanks and dashes. */
export const plainJoinCode = (typed: string): string => typed.toUpperCase().replace(/[\s-]/g, "");
