import { withClient } from "./with-client.mjs";

/** How many statements the database has run for each page: the most over its first five addresses. */
export async function countQueries(url, visitor, pages) {
  return withClient(url, async (client) => {
    await client.query("create extension if not exists pg_stat_statements");
    const counted = new Map();
    for (const { name, paths } of pages) {
      let most = 0;
      for (const path of paths.slice(0, 5)) {
        await visitor.ask(path); // What is made once and kept is made now.
        await client.query("select pg_stat_statements_reset()");
        await visitor.ask(path);
        const { rows } = await client.query(
          `select coalesce(sum(calls), 0)::int as calls from pg_stat_statements
           where dbid = (select oid from pg_database where datname = current_database()) and query !~* 'pg_stat_statements|^(begin|commit|rollback|deallocate|listen)|jobs\\.|^set '`,
        );
        most = Math.max(most, rows[0].calls);
      }
      counted.set(name, most);
    }
    return counted;
  });
}
