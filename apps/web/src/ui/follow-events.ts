export type LiveState = "connecting" | "live" | "lost";

type Listeners = { readonly onState: (state: LiveState) => void; readonly onNews: () => void };

/** Between two reloads news is gathered this long, so that a class of forty does not reload the page forty times. */
const GATHER_MS = 1_000;
/** News after a quiet time is told at once, with what comes in the same moment. */
const MOMENT_MS = 100;
const RETRY_MS = 3_000;

/**
 * Follows an address of server-sent events until the returned function is called. A lost connection is opened again;
 * the first sign of life afterwards counts as news, since something may have been missed meanwhile.
 */
export function followEvents(address: string, { onState, onNews }: Listeners): () => void {
  let source: EventSource | undefined;
  let gathering: ReturnType<typeof setTimeout> | undefined;
  let retrying: ReturnType<typeof setTimeout> | undefined;
  let missed = false;
  let told = -GATHER_MS;

  const news = () => {
    gathering ??= setTimeout(
      () => {
        gathering = undefined;
        told = performance.now();
        onNews();
      },
      Math.max(MOMENT_MS, told + GATHER_MS - performance.now()),
    );
  };

  const connect = () => {
    retrying = undefined;
    source = new EventSource(address);
    source.addEventListener("ready", () => {
      onState("live");
      if (missed) news();
      missed = false;
    });
    source.addEventListener("lost", () => {
      missed = true;
      onState("lost");
    });
    source.addEventListener("news", news);
    source.onerror = () => {
      missed = true;
      onState("lost");
      // The browser tries again by itself, except after an answer that was no stream (a restart behind a proxy).
      if (source?.readyState === EventSource.CLOSED) retrying ??= setTimeout(connect, RETRY_MS);
    };
  };

  // A line that is cut may stay quiet for minutes before the stream itself fails; the browser knows at once that it is offline.
  const cut = () => {
    source?.close();
    missed = true;
    onState("lost");
  };
  const back = () => {
    clearTimeout(retrying);
    source?.close();
    connect();
  };
  window.addEventListener("offline", cut);
  window.addEventListener("online", back);

  connect();
  return () => {
    window.removeEventListener("offline", cut);
    window.removeEventListener("online", back);
    clearTimeout(gathering);
    clearTimeout(retrying);
    source?.close();
  };
}
