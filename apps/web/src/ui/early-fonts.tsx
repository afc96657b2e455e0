import textFont from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2" with { turbopackModuleType: "asset" };
import mathFont from "katex/dist/fonts/KaTeX_Main-Regular.woff2" with { turbopackModuleType: "asset" };
import mathItalicFont from "katex/dist/fonts/KaTeX_Math-Italic.woff2" with { turbopackModuleType: "asset" };

/** The letters of every page: fetched beside its styles rather than after them, so that a page is hardly ever seen in others. */
export const TextFont = () => <Early font={textFont} />;

/** The two that nearly every formula is set in, for pages whose lines would break elsewhere in other letters. */
export function MathFonts() {
  return (
    <>
      <Early font={mathFont} />
      <Early font={mathItalicFont} />
    </>
  );
}

/** Stands in the page's head, wherever it is written. */
const Early = ({ font }: { readonly font: string }) => <link rel="preload" as="font" type="font/woff2" href={font} crossOrigin="anonymous" />;
