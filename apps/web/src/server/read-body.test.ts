import { expect, it } from "vitest";
import { readBody } from "./read-body";

const request = (body: BodyInit | null) => new Request("http://localhost/", { method: "POST", body });

it("reads what is allowed to its last byte, and nothing of what is more", async () => {
  expect(await readBody(request(new Uint8Array([1, 2, 3])), 3)).toEqual(new Uint8Array([1, 2, 3]));
  expect(await readBody(request(new Uint8Array([1, 2, 3, 4])), 3)).toBeNull();
  expect(await readBody(request(null), 3)).toEqual(new Uint8Array());
});

it("stops reading where it is too much", async () => {
  let asked = 0;
  const endless = new ReadableStream<Uint8Array<ArrayBuffer>>({ pull: (controller) => (asked++, controller.enqueue(new Uint8Array(1000))) });
  expect(await readBody({ body: endless }, 5000)).toBeNull();
  expect(asked).toBeLessThan(10);
});
