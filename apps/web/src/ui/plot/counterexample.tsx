"use client";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { shortNumber } from "../short-number";
import { type Curves, rowsOf } from "./curves";

/** The plotting library is loaded with the first picture, and its place is there before. */
const TwoCurves = dynamic(() => import("./two-curves").then((module) => module.TwoCurves), { ssr: false });

type Props = { readonly curves: Curves; readonly at: number };

const value = (y: number | null): string => (y === null ? "–" : Math.abs(y) >= 1e4 || (y !== 0 && Math.abs(y) < 0.01) ? y.toExponential(2) : shortNumber(y));

/** The refutation as a picture: small and at once, beside the words where there is room and below them on a phone; larger and as a table when it is asked for. */
export function CounterexamplePicture({ curves, at }: Props) {
  return (
    // The words beside it say the same: nobody has to hear it twice.
    <div aria-hidden className="shrink-0 @md:w-56">
      <div className="h-32 overflow-hidden rounded-md border border-line bg-raised">
        <TwoCurves curves={curves} at={at} height={126} />
      </div>
      <p className="mt-1 flex flex-wrap gap-x-4 text-small">
        <WhichIsWhich />
      </p>
    </div>
  );
}

function WhichIsWhich() {
  const t = useTranslations("ui.counterexample");
  return (
    <>
      <span className="text-wrong">━ {t("yours")}</span>
      <span className="text-correct">╍ {t("right")}</span>
    </>
  );
}

export function CounterexampleDetails({ curves, at }: Props) {
  const t = useTranslations("ui.counterexample");
  return (
    // Around it stands what is said aloud when it changes: whoever opens this does not want to hear the verdict and every number again.
    <details aria-live="off" className="mt-3 rounded-lg border border-line bg-raised px-4 py-2 text-ink">
      <summary className="cursor-pointer text-small">{t("show")}</summary>
      <figure className="mt-3">
        <div className="h-64 overflow-hidden rounded-md border border-line bg-raised">
          <TwoCurves curves={curves} at={at} height={254} />
        </div>
        <figcaption className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-small">
          <WhichIsWhich />
          <span className="text-quiet">{t("along", { variable: curves.variable, at: value(at) })}</span>
        </figcaption>
      </figure>
      <div className="table-scroll mt-3 mb-2" tabIndex={0} role="region" aria-label={t("table")}>
        <table className="text-small tabular-nums">
          <thead>
            <tr>
              <th scope="col" className="pr-6 text-left">
                {curves.variable}
              </th>
              <th scope="col" className="pr-6 text-left">
                {t("yours")}
              </th>
              <th scope="col" className="text-left">
                {t("right")}
              </th>
            </tr>
          </thead>
          <tbody>
            {rowsOf(curves, Math.max(1, Math.round((curves.x.length - 1) / 8))).map((row) => (
              <tr key={row.x}>
                <td className="pr-6">{value(row.x)}</td>
                <td className="pr-6">{value(row.student)}</td>
                <td>{value(row.right)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
