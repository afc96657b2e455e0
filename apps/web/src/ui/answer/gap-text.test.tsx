import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import ui from "../../../messages/en/ui.json";
import { GapText } from "./gap-text";

it("has a field in each gap's place, numbered as they stand in the text, and leaves unknown ones as text", () => {
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={{ ui }}>
      <GapText text={"The **[[a]]** points to steepest [[b]], where $x>0$; see [[c]]."} gaps={[{ id: "b" }, { id: "a" }]} />
    </NextIntlClientProvider>,
  );
  expect(html.match(/<input/g)).toHaveLength(2);
  expect(html).toMatch(/Gap 1[\s\S]*Gap 2/);
  expect(html).toContain("[[c]]");
  expect(html).toContain("<math");
});
