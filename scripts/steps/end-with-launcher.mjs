/*
 * Loaded into the web application's process before anything else: when the launcher is gone, even by kill -9, its end of
 * the channel closes, and this process ends too.
 */
import { isMainThread } from "node:worker_threads";

if (isMainThread && process.channel) {
  process.on("disconnect", () => {
    process.kill(process.pid, "SIGTERM");
    setTimeout(() => process.exit(1), 3_000).unref();
  });
  process.channel.unref();
}
