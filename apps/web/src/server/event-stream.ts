import { listenForSubmissions, newsSoFar } from "@nabla/db";

/** A comment this often keeps proxies from closing a quiet stream, and shows the browser that the line is alive. */
const HEARTBEAT_MS = 20_000;

/**
 * A stream of server-sent events about one topic, for whoever has passed the gate of the page that shows it: `ready` while
 * the database's own notifications are heard, `lost` while they are not, `news` after each stored answer. It names nobody:
 * what is new, the page asks for through its gate.
 *
 * @param since  the mark of what the page had heard when it was made: where more has come since, or may have, that is news
 */
export function eventStream(topic: string, closed: AbortSignal, since: string | null = null): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let stop = () => {};
  return new ReadableStream({
    start(controller) {
      let open = true;
      const write = (text: string) => {
        if (open) controller.enqueue(encoder.encode(text));
      };
      const send = (event: "ready" | "lost" | "news") => write(`event: ${event}\ndata: {}\n\n`);
      let heard = since;
      const ready = () => {
        send("ready");
        if (heard !== null && heard !== newsSoFar(topic)) send("news");
        heard = null;
      };
      const unlisten = listenForSubmissions(topic, {
        onSubmission: () => send("news"),
        onConnection: (connected) => (connected ? ready() : send("lost")),
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
      if (newsSoFar(topic) !== null) ready();
    },
    cancel: () => stop(),
  });
}

/** The same as an answer to a request. */
export const eventResponse = (topic: string, request: Request): Response =>
  new Response(eventStream(topic, request.signal, new URL(request.url).searchParams.get("since")), { headers: { "Content-Type": "text/event-stream", "Cache-Control": "no-store", "X-Accel-Buffering": "no" } });
