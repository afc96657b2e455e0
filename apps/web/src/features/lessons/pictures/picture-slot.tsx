"use client";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { type ComponentType, type ReactNode, useEffect, useRef, useState } from "react";
import { classNames } from "@/ui/class-names";
import { type PictureName, PICTURES } from "./names";
import { QuestionField } from "./question-field";

/** Each picture is a file of its own, fetched with the engine's and the drawing's code when its place comes near. */
const LOADED: Record<PictureName, ComponentType> = {
  "secant-into-tangent": dynamic(() => import("./secant-into-tangent/picture").then((file) => file.SecantIntoTangent), { ssr: false }),
  "chain-of-dials": dynamic(() => import("./chain-of-dials/picture").then((file) => file.ChainOfDials), { ssr: false }),
  "slice-of-a-surface": dynamic(() => import("./slice-of-a-surface/picture").then((file) => file.SliceOfASurface), { ssr: false }),
  "descent-on-contours": dynamic(() => import("./descent-on-contours/picture").then((file) => file.DescentOnContours), { ssr: false }),
  "grid-that-bends": dynamic(() => import("./grid-that-bends/picture").then((file) => file.GridThatBends), { ssr: false }),
  "bowls-and-saddles": dynamic(() => import("./bowls-and-saddles/picture").then((file) => file.BowlsAndSaddles), { ssr: false }),
  "error-over-step": dynamic(() => import("./error-over-step/picture").then((file) => file.ErrorOverStep), { ssr: false }),
  "backward-by-node": dynamic(() => import("./backward-by-node/picture").then((file) => file.BackwardByNode), { ssr: false }),
  "network-in-training": dynamic(() => import("./network-in-training/picture").then((file) => file.NetworkInTraining), { ssr: false }),
};

/** How far below the screen a picture begins to load. */
const NEAR = "600px";

/** True once the element has been near the screen, or is about to be printed. */
function useNear() {
  const place = useRef<HTMLElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (!element || near) return;
    const show = () => setNear(true);
    const observer = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && show(), { rootMargin: NEAR });
    observer.observe(element);
    window.addEventListener("beforeprint", show);
    return () => {
      observer.disconnect();
      window.removeEventListener("beforeprint", show);
    };
  }, [near]);
  return [place, near] as const;
}

type Props = { readonly name: PictureName; /** What to do with it, and the question after it: both set on the server. */ readonly about: ReactNode; readonly question: ReactNode };

/** A lesson's picture: its name, what to do with it, the picture in the place kept for it, and a question. */
export function PictureSlot({ name, about, question }: Props) {
  const t = useTranslations("lessons");
  const [place, near] = useNear();
  const Picture = LOADED[name];
  return (
    <figure ref={place} id={`picture-${name}`} aria-labelledby={`${name}-title`} className="my-8 rounded-xl border border-line bg-raised p-4 sm:p-6">
      <figcaption>
        <p id={`${name}-title`} className="text-lead font-strong">
          {t(`${name}.title`)}
        </p>
        <p className="mt-1 text-quiet">
          {about}
        </p>
      </figcaption>
      <div className={classNames("mt-4 flex flex-col gap-4 print:min-h-0", PICTURES[name])}>
        {near ? <Picture /> : null}
      </div>
      <QuestionField name={name}>{question}</QuestionField>
    </figure>
  );
}
