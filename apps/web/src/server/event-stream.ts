import { listenForSubmissions } from "@nabla/db";

/** A comment this often keeps proxies from closing a quiet stream, and shows the browser that the line is alive. */
const HEARTBEAT_MS = 20_000;

/**
 * A stream of server-sent events about one topic, for whoever has passed the gate of the page that shows it: `ready` while
 * the database's own notifications are heard, `lost` while they are not, `news` after each stored answer. It names nobody:
 * what is new, the page asks for through its gate.
 */
export function eventStream(topic: string, closed: AbortSignal): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let stop = () => {};
  return new ReadableStream({
    start(controller) {
      let open = true;
      const write = (text: string) => {
        if (open) controller.enqueue(encoder.encode(text));
      };
      const send = (event: "ready" | "lost" | "news") => write(`event: ${event}\ndata: {}\n\n`);
      const unlisten = listenForSubmissions(topic, {
        onSubmission: () => send("news"),
        onConnection: (connected) => send(connected ? "ready" : "lost"),
      });
      const heartbeat = setInterval(() => write(": alive\n\n"), HEARTBEAT_MS);
      stop = () => {
        if (!open) return;
        open = false;
        clearInterval(heartbeat);
        unlisten();
      };
      closed.addEventListener("abort", () => {
        stop();
        try {
          controller.close();
        } catch {
          // The reader has closed it already.
        }
      });
      // The browser waits this long before it opens a lost stream again.
      write("retry: 2000\n\n");
      send("ready");
    },
    cancel: () => stop(),
  });
}

/** The same as an answer to a request. */
export const eventResponse = (topic: string, request: Request): Response =>
  new Response(eventStream(topic, request.signal), { headers: { "Content-Type": "text/event-stream", "Cache-Control": "no-store", "X-Accel-Buffering": "no" } });
