import { type Browser, test as plain } from "@playwright/test";

/** Closes every window that is open. For the end of a file whose people came before its first test. */
export async function closeAll({ browser }: { readonly browser: Browser }): Promise<void> {
  await Promise.all(browser.contexts().map((context) => context.close()));
}

/** A journey that closes the windows it has opened: left open, they would go on asking the server beside every later one. */
export const test = plain.extend<{ readonly tidy: void }>({
  tidy: [
    async ({ browser }, use) => {
      const before = new Set(browser.contexts());
      await use();
      await Promise.all(browser.contexts().filter((context) => !before.has(context)).map((context) => context.close()));
    },
    { auto: true },
  ],
});
