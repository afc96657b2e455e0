import { randomUUID } from "node:crypto";
import { setTimeout as rest } from "node:timers/promises";
import { quantile } from "../quantile.mjs";

const WINDOW_MS = 40_000;
const PATIENCE_MS = 60_000;

/**
 * Regrades one problem with 100,000 answers, as its instructor would from the page, while another class goes on answering. Seen on the
 * way: that the page tells how far it is, that it can be stopped and goes on, and that a web server which is killed (signal 9) leaves
 * nothing undone or done twice.
 *
 * @param whole  to its end, and not for some windows of time alone
 * @returns the median of submitting beside it and without it, answers a second, and what was seen, each with whether it held
 */
export async function timeRegrade({ client, serve, visitorOf, answeringOn, courseId, whole }) {
  let server = await serve("on");
  let [visitor, other] = [await visitorOf(server.address), await answeringOn(server.address)];
  const { itemId, answers } = await newerVersion(client, courseId);
  const runId = randomUUID();
  const regrades = `/teach/${courseId}/regrades`;
  const stand = async () => (await client.query(`select "state"::text as state, "done", "total" from "RegradeRun" where "id" = $1`, [runId])).rows[0];
  const until = async (test, patience = PATIENCE_MS) => {
    for (const since = Date.now(); Date.now() - since < patience; await rest(200)) {
      const now = await stand();
      if (now && test(now)) return now;
    }
    throw new Error(`the regrade stands at ${JSON.stringify(await stand())}`);
  };
  const act = (name, more = {}) => visitor.act(regrades, name, { courseId, runId, ...more });
  const seen = [];

  const without = await beside(() => other.answer(), WINDOW_MS / 2);

  await act("previewRegradeAction", { itemId });
  await until(({ done }) => done > 50);
  const page = (await visitor.ask(`${regrades}/${runId}`)).text;
  const told = /aria-valuenow="(\d+)"|<meter[^>]*value="(\d+)"|value="(\d+)" max/.exec(page);
  seen.push({ what: "the page tells how far it is", held: Number(told?.[1] ?? told?.[2] ?? told?.[3] ?? 0) > 0 });
  // What a preview finds is thrown away when the regrade begins: the rest of it is let be.
  if (!whole) await client.query(`update "RegradeRun" set "state" = 'PREVIEWED', "leaseUntil" = null, "leasedBy" = null where "id" = $1`, [runId]);
  await until(({ state }) => state === "PREVIEWED", whole ? 3_600_000 : PATIENCE_MS);
  await rest(1_000);

  await act("startRegradeAction", { keepsBetter: false, reason: "measured" });
  await until(({ done }) => done > 0);
  const [began, before] = [performance.now(), (await stand()).done];
  const during = await beside(() => other.answer(), WINDOW_MS);
  const rate = ((await stand()).done - before) / ((performance.now() - began) / 1000);

  await act("cancelRegradeAction");
  const stopped = await until(({ state }) => state === "CANCELLED");
  await rest(3_000);
  seen.push({ what: "stopped, it stands still", held: (await stand()).done === stopped.done });
  await act("continueRegradeAction");
  const onward = await until(({ done }) => done > stopped.done);
  seen.push({ what: "it goes on where it was", held: onward.done > stopped.done });

  process.kill(server.pid, "SIGKILL");
  await rest(1_000);
  const killed = await stand();
  server = await serve("on");
  const restarted = performance.now();
  await until(({ done }) => done > killed.done + 20);
  seen.push({ what: `killed (signal 9) and started anew, it goes on after ${((performance.now() - restarted) / 1000).toFixed(0)} s`, held: true });
  [visitor, other] = [await visitorOf(server.address), await answeringOn(server.address)];
  if (whole) await until(({ state }) => state === "DONE", 3_600_000);
  else {
    await act("cancelRegradeAction");
    await until(({ state }) => state === "CANCELLED");
    await rest(1_000);
  }
  const { done, total } = await stand();
  const { rows } = await client.query(`select count(*)::int as n from "RegradedProgress" where "runId" = $1`, [runId]);
  seen.push({ what: `each student's work is done once (${done} of ${total})`, held: rows[0].n === done && (!whole || done === total) });
  await other.forget();
  await server.stop();
  return { without: quantile(without, 0.5), during: quantile(during, 0.5), rate: (rate * answers) / total, answers, seen };
}

/** Goes on doing something for a while; the milliseconds that each took. */
async function beside(once, duration) {
  const took = [];
  for (const since = performance.now(); performance.now() - since < duration; await rest(50)) took.push(await once());
  return took;
}

/** Gives the course's problem a version that finds other answers right, so that nearly every answer is judged otherwise. */
async function newerVersion(client, courseId) {
  const { rows } = await client.query(
    `with item as (
       select i."id", v.* , i."id" as "itemId" from "SetItem" i join "ProblemSet" s on s."id" = i."setId" join "ProblemVersion" v on v."id" = i."problemVersionId" where s."courseId" = $1 limit 1
     ), made as (
       insert into "ProblemVersion" ("id", "problemId", "number", "source", "yaml", "contentHash")
       select gen_random_uuid()::text, "problemId", (select max("number") + 1 from "ProblemVersion" n where n."problemId" = item."problemId"),
              jsonb_set(jsonb_set("source", '{ask,of}', to_jsonb(case when "source"->'ask'->>'of' like '2 (%' then $2::text else '2 (' || $2::text || ')' end)),
                        '{ask,answer}', to_jsonb(case when "source"->'ask'->>'of' like '2 (%' then $3::text else '2 ' || $3::text end)), "yaml", gen_random_uuid()::text from item
     )
     select "itemId", (select count(*)::int from "Submission" a where a."itemId" = item."itemId") as answers from item`,
    [courseId, "2 a k x cos(a x^2)", "k sin(a x^2)"],
  );
  return rows[0];
}
