function table<T = string>(rows: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(rows));
}

/** One character that stands for another. Each stands for exactly one, so that offsets stay the student's own. */
const ALIASES: ReadonlyMap<string, string> = table({
  "−": "-", "–": "-", "—": "-", "‐": "-", "‑": "-", "‒": "-", "―": "-", "﹣": "-", "➖": "-", "˗": "-", "⁃": "-", "﹢": "+", "➕": "+",
  "·": "*", "⋅": "*", "×": "*", "∙": "*", "•": "*", "∗": "*", "⨯": "*", "⁎": "*", "✕": "*", "✖": "*", "・": "*",
  "÷": "/", "∕": "/", "⁄": "/", "➗": "/", "⟨": "<", "⟩": ">", "〈": "<", "〉": ">", "《": "<", "》": ">",
  "【": "[", "】": "]", "ˆ": "^", "∣": "|", "❘": "|", "│": "|", "，": ",", "、": ",",
  "′": "'", "’": "'", "ʹ": "'", "‵": "'", "`": "'", "‘": "'", "´": "'", "ʼ": "'", "＇": "'",
  "ϵ": "ε", "ϕ": "φ", "ϑ": "θ", "ϱ": "ρ", "ς": "σ", "µ": "μ", "Ω": "Ω", "∆": "Δ", "ɛ": "ε", "ƒ": "f",
}); // prettier-ignore

/** Blanks of every width, and the signs that stand for nothing between letters. */
const BLANKS: ReadonlySet<string> = new Set([
  " ",
  "\t",
  "\n",
  "\r",
  "\v",
  "\f",
  "\u00a0",
  "\u00ad",
  "\ufeff",
  "\u3000",
  "\u2060",
  "\u2061",
  "\u2062",
  "\u2063",
  "\u2064",
]);

/** The plain character for `c`: full-width digits, letters and signs, Unicode minus signs, dots and blanks. */
export function plain(c: string): string {
  const code = c.charCodeAt(0);
  if (code < 0x80) return code === 0x60 ? "'" : BLANKS.has(c) ? " " : c;
  const alias = ALIASES.get(c);
  if (alias !== undefined) return alias;
  // Full-width ASCII lies at a fixed distance from the plain one.
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if ((code >= 0x2000 && code <= 0x200f) || code === 0x202f || code === 0x205f || BLANKS.has(c)) return " ";
  // ℎ, ℓ, ℯ: letters of a mathematics font.
  return code >= 0x2100 && code <= 0x214f ? c.normalize("NFKC") : c;
}

/** Exponents written small: x², x⁻¹. */
export const SUPERSCRIPTS = table({
  "⁰": "0", "¹": "1", "²": "2", "³": "3", "⁴": "4", "⁵": "5", "⁶": "6", "⁷": "7", "⁸": "8", "⁹": "9",
  "⁺": "+", "⁻": "-", "ⁿ": "n", "ˣ": "x", "ʸ": "y", "ᵏ": "k", "ᵐ": "m", "ᵃ": "a", "ᵇ": "b", "ᵗ": "t", "ᵖ": "p", "ⁱ": "i", "ʲ": "j", "ᵘ": "u", "ᵀ": "T",
}); // prettier-ignore

export const SUBSCRIPTS = table({
  "₀": "0", "₁": "1", "₂": "2", "₃": "3", "₄": "4", "₅": "5", "₆": "6", "₇": "7", "₈": "8", "₉": "9",
  "ₐ": "a", "ₑ": "e", "ᵢ": "i", "ⱼ": "j", "ₖ": "k", "ₘ": "m", "ₙ": "n", "ₚ": "p", "ₜ": "t", "ₓ": "x",
}); // prettier-ignore

/** Signs above a letter, as characters that follow it. */
export const ACCENTS = table({ "\u0302": "hat", "\u0304": "bar", "\u0305": "bar", "\u0303": "tilde", "\u0307": "dot", "\u20d7": "vec" });

/** Fractions that are one character: numerator, denominator. */
export const VULGAR = table<readonly [number, number]>({
  "½": [1, 2], "⅓": [1, 3], "⅔": [2, 3], "¼": [1, 4], "¾": [3, 4], "⅕": [1, 5], "⅖": [2, 5], "⅗": [3, 5], "⅘": [4, 5],
  "⅙": [1, 6], "⅚": [5, 6], "⅐": [1, 7], "⅛": [1, 8], "⅜": [3, 8], "⅝": [5, 8], "⅞": [7, 8], "⅑": [1, 9], "⅒": [1, 10],
}); // prettier-ignore

export const GREEK = table({
  α: "alpha", β: "beta", γ: "gamma", δ: "delta", ε: "epsilon", ζ: "zeta", η: "eta", θ: "theta", ι: "iota", κ: "kappa",
  λ: "lambda", μ: "mu", ν: "nu", ξ: "xi", ρ: "rho", σ: "sigma", τ: "tau", υ: "upsilon", φ: "phi", χ: "chi", ψ: "psi", ω: "omega",
  Γ: "Gamma", Δ: "Delta", Θ: "Theta", Λ: "Lambda", Ξ: "Xi", Σ: "Sigma", Φ: "Phi", Ψ: "Psi", Ω: "Omega", π: "pi",
}); // prettier-ignore

/** Names of Greek letters, π aside: it is a constant. */
export const GREEK_NAMES: ReadonlySet<string> = new Set([...GREEK.values()].filter((name) => name !== "pi"));

export const isDigit = (c: string): boolean => c >= "0" && c <= "9" && c.length === 1;
export const isLetter = (c: string): boolean => c.length === 1 && ((c >= "a" && c <= "z") || (c >= "A" && c <= "Z"));
