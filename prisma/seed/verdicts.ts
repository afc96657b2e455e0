/** The grader's verdicts as the database names them. */
export const VERDICTS = { equal: "EQUAL", unequal: "UNEQUAL", undecided: "UNDECIDED", error: "ERROR" } as const;
