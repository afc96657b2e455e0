import "mathlive/fonts.css";

/** The visual editor's element. Its fonts come from this build, and it makes no sounds: nothing is fetched from elsewhere. */
export async function loadMathlive() {
  const { MathfieldElement } = await import("mathlive");
  MathfieldElement.fontsDirectory = null;
  MathfieldElement.soundsDirectory = null;
  MathfieldElement.plonkSound = null;
  MathfieldElement.keypressSound = null;
  return MathfieldElement;
}
