import { listAbandonedGroupings } from "@nabla/db";
import { closeGroupingPool, gather } from "@/server/jobs/grouping-pool";
import { HOLDER, type Worker } from "@/server/jobs/work";
import { workOnGrouping } from "./work-on-grouping";

/** How this process gathers wrong answers. */
export const groupingWorker: Worker<"group-answers"> = {
  work: async ({ courseId, problemId }) => {
    await workOnGrouping(courseId, problemId, HOLDER, { gather, now: () => new Date() });
    await closeGroupingPool();
    return false;
  },
  abandoned: () => listAbandonedGroupings(new Date()),
};
