"use client";
import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { renderSVG } from "uqr";

const never = () => () => undefined;

/** How one takes part: a picture to point a phone at, or an address and a code to type. */
export function HowToTakePart({ code }: { readonly code: string }) {
  const t = useTranslations("lecture");
  // Only the browser knows by which name it reached this server.
  const origin = useSyncExternalStore(
    never,
    () => window.location.origin,
    () => "",
  );
  const address = `${origin}/live/${code}`;
  return (
    <section aria-label={t("takePart")} className="rounded-xl border border-line bg-raised p-4 text-center">
      {/* Dark on white in either scheme: cameras expect it so. The picture is made of squares alone. */}
      <div role="img" aria-label={t("picture", { address })} className="mx-auto aspect-square w-full max-w-56 rounded-lg bg-white p-2" dangerouslySetInnerHTML={{ __html: origin === "" ? "" : renderSVG(address, { border: 1 }) }} />
      <p className="mt-3 text-body break-words text-quiet">{t("orType", { address: `${origin.replace(/^https?:\/\//, "")}/live` })}</p>
      <p className="mt-1 font-mono text-display tracking-widest">{code}</p>
    </section>
  );
}
