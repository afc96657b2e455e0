"use client";
import dynamic from "next/dynamic";

const load = () => import("./outcome-view");

/** For whoever is about to answer: what shows a verdict is then there before the verdict is. */
export const expectOutcome = (): void => void load().catch(() => undefined);

/** A verdict, whose pictures, tables and sentences a page without one does not load. */
export const LateOutcome = dynamic(() => load().then((file) => file.OutcomeView), { ssr: false });
