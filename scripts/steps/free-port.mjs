import { createServer } from "node:net";

/** Can this port be listened on? */
export const isFree = (port, host) =>
  new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });

/** A port that nobody listens on; the wished one where possible. */
export async function freePort(wished) {
  if (wished && (await isFree(wished, "127.0.0.1"))) return wished;
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
