/** One question with its answers: what is typed, the code of what is said first, the score, what the row is for. */
export type KindCase = {
  readonly ask: Readonly<Record<string, unknown>>;
  readonly rows: readonly (readonly [answer: string, code: string, score: number, remark: string])[];
};
