/** What may stand before an equals sign when it only names what is asked. */
const NAMES_WHAT_IS_ASKED = [
  /^[A-Za-z](_\{?\w+\}?)?'{0,3}$/, // y, f', f_x, J
  /^[A-Za-z](_\{?\w+\}?)?'{0,3}\([\w\s,]*\)$/, // f'(x), f_x(x, y)
  /^d\^?\d?\w?\(?\w*\)?\/d\w\^?\d?$/, // dy/dx, df/dx, d/dx
  /^d\^?\d?\/d\w\^?\d?.{1,40}$/, // d/dx f(x)
  /^∂\^?\d?\w*(\(.*\))?\/∂\w.*$/,
  /^(grad|∇|\\nabla)\s*\w?(\([\w\s,]*\))?$/,
  /^\\frac\{\\?(d|partial|mathrm\{d\}).*\}\{.*\}\s*\w?(\([\w\s,]*\))?$/,
  /^\\?\w{1,8}$/,
]; // prettier-ignore

/** The text after a left-hand side that only names what is asked (f'(x) = …), and where it begins. */
export function dropLeftHandSide(text: string): { readonly from: number; readonly name: string } | "equation" | undefined {
  const at = text.search(/[=＝]/);
  if (at < 0 || "<>!≤≥".includes(text.charAt(at - 1)) || text.charAt(at + 1) === "=") return undefined;
  const left = text.slice(0, at).trim().replace(/[′’]/g, "'").replace(/\\left|\\right|\\,|\$/g, "").replace(/\s+/g, " ");
  const compact = left.replace(/ /g, "");
  if (compact === "" || !NAMES_WHAT_IS_ASKED.some((pattern) => pattern.test(compact) || pattern.test(left))) return "equation";
  return { from: at + 1, name: left };
}

