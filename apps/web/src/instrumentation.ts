/** Called by the framework once when a server starts: it works on the queue's jobs from then on. */
export async function register(): Promise<void> {
  // eslint-disable-next-line no-restricted-properties -- the framework writes it in while building, for each kind of server
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { isBuilding } = await import("./server/env");
  if (isBuilding) return;
  const [{ workOnJobs }, { regradeWorker }, { groupingWorker }] = await Promise.all([
    import("./server/jobs/work"),
    import("./features/regrade/regrade-worker"),
    import("./features/answer-groups/grouping-worker"),
  ]);
  workOnJobs({ regrade: regradeWorker, "group-answers": groupingWorker });
}
