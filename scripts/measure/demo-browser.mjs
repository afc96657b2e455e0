import { chromium } from "@playwright/test";
import { systemChromium } from "../checks/browser.mjs";
import { DEMO_PASSWORD } from "../steps/demo-accounts.mjs";

/** Opens Chromium: the system's, where it has one. */
export function openBrowser() {
  const system = systemChromium();
  return chromium.launch({ ...(system ? { executablePath: system } : {}), args: process.getuid?.() === 0 ? ["--no-sandbox", "--disable-dev-shm-usage"] : [] });
}

/** A page on which a demo account is signed in, in a browser profile of its own. */
export async function signedIn(browser, address, email, options = {}) {
  const page = await (await browser.newContext(options)).newPage();
  await page.goto(`${address}/sign-in`);
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password").fill(DEMO_PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL(/\/courses/);
  return page;
}

/** The addresses within the application that the page leads to, each once: those of its main part, or of another. */
export async function linksOn(page, pattern = /^\//, part = "main") {
  const links = await page.locator(`${part} a[href]`).evaluateAll((all) => all.map((link) => link.getAttribute("href").replace(/#.*/, "")));
  return [...new Set(links.filter((href) => pattern.test(href)))];
}
