"use client";
import dynamic from "next/dynamic";
import { type ComponentProps, useState } from "react";
import type { OutcomeView } from "./outcome-view";

let expected: typeof OutcomeView | null = null;

const load = () =>
  import("./outcome-view").then((file) => {
    expected = file.OutcomeView;
    return file.OutcomeView;
  });

/** For whoever is about to answer: what shows a verdict is then there before the verdict is. */
export const expectOutcome = (): void => void load().catch(() => undefined);

const Awaited = dynamic(load, { ssr: false });

/** A verdict, whose pictures, tables and sentences a page without one does not load. What was expected is shown at once: what is awaited, React holds back for a moment. */
export function LateOutcome(props: ComponentProps<typeof OutcomeView>) {
  const [View] = useState(() => expected ?? Awaited);
  return <View {...props} />;
}
