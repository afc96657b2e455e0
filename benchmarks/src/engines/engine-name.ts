/** The engines that are asked in the same run, each by a file of that name in this folder. */
export type EngineName = "nabla" | "mathjs" | "nerdamer" | "algebrite" | "compute-engine" | "kas";
