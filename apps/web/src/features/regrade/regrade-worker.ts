import { setTimeout as rest } from "node:timers/promises";
import { listAbandonedRegrades } from "@nabla/db";
import { closeRegradingPool, judgeAgain } from "@/server/jobs/regrading-pool";
import { HOLDER, type Worker } from "@/server/jobs/work";
import { workOnRegrade } from "./work-on-regrade";

/** How the queue's regrades are done by this process. */
export const regradeWorker: Worker<"regrade"> = {
  work: async ({ runId }) => {
    const more = await workOnRegrade(runId, HOLDER, { judge: judgeAgain, now: () => new Date(), rest });
    if (!more) await closeRegradingPool();
    return more;
  },
  abandoned: async () => (await listAbandonedRegrades(new Date())).map((runId) => ({ runId })),
};
