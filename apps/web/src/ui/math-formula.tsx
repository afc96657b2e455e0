import { useTranslations } from "next-intl";
import { renderFormula } from "./render-formula";

/** Longer formulas in a line scroll on their own where the page is narrow; shorter ones break or fit. */
const LONG = 56;

type Props = { readonly latex: string; readonly display?: boolean };

/** A formula, set where this component is rendered: on the server in pages. In live previews use MathPreview. */
export function MathFormula({ latex, display = false }: Props) {
  const t = useTranslations("ui");
  const html = renderFormula(latex, display);
  // What cannot be set is shown as it was written: never a blank, never red noise.
  if (html === null) return <code>{latex}</code>;
  // KaTeX escapes every text it is given and makes no links without `trust`.
  return display ? (
    <span className="math-block" tabIndex={0} role="group" aria-label={t("formula")} dangerouslySetInnerHTML={{ __html: html }} />
  ) : latex.length > LONG ? (
    <span className="math-long" tabIndex={0} role="group" aria-label={t("formula")} dangerouslySetInnerHTML={{ __html: html }} />
  ) : (
    <span dangerouslySetInnerHTML={{ __html: html }} />
  );
}
