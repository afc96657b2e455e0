import type { VirtualKeyboardLayout } from "mathlive";
import { chunksOf } from "../chunks-of";
import type { PaletteKey } from "./palette-of";

type Keycap = { readonly latex: string; readonly insert?: string; readonly class?: string };

/** Keys in a line on the narrowest screen. */
const ACROSS = 8;

const MORE: Readonly<Record<string, readonly string[]>> = { equation: ["="], set: [","], interval: [",", "<", ">"], antiderivative: ["C"] };
/** What stands among the digits is not among the functions, too. */
const BESIDE_DIGITS: ReadonlySet<string> = new Set(["fraction", "power", "root"]);

/**
 * The keyboard on the glass for one problem: its variables and functions, digits and operators, and nothing else. Where
 * one types without it, it is never seen.
 */
export function keyboardOf(variables: readonly string[], palette: readonly PaletteKey[], kind = "expression"): VirtualKeyboardLayout {
  const needed = palette.filter(({ name }) => !BESIDE_DIGITS.has(name) && !variables.includes(name)).map((key): Keycap => ({ latex: key.face, insert: key.latex }));
  const names = variables.map((name): Keycap => ({ latex: faceOf(name), insert: latexOf(name) }));
  const more = (MORE[kind] ?? []).map((sign): Keycap => ({ latex: sign }));
  const rows: (string | Partial<Keycap>)[][] = [
    ...chunksOf([...names, ...more, ...needed], ACROSS),
    ["[7]", "[8]", "[9]", "[(]", "[)]", { latex: "\\frac{a}{b}", insert: "\\frac{#@}{#?}" }],
    ["[4]", "[5]", "[6]", "[+]", { latex: "\\times", insert: "\\cdot " }, { latex: "a^b", insert: "^{#?}" }],
    ["[1]", "[2]", "[3]", "[-]", "[/]", { latex: "\\sqrt{a}", insert: "\\sqrt{#0}" }],
    ["[0]", "[.]", "[left]", "[right]", "[backspace]", "[hide-keyboard]"],
  ];
  return { label: "", displayEditToolbar: false, rows };
}

const GREEK = /^(alpha|beta|gamma|delta|epsilon|eta|theta|kappa|lambda|mu|nu|rho|sigma|tau|phi|omega)$/;
const latexOf = (name: string): string => (GREEK.test(name) ? `\\${name} ` : name);
/** w1 as it is set: w with an index. */
const faceOf = (name: string): string => latexOf(name).replace(/^([a-zA-Z])_?(\d+)$/, "$1_{$2}");
