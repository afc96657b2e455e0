/* What it takes to draw a formula, loaded when somebody begins to. */
export { drawnText } from "./drawn-text";
export { keyboardOf } from "./keyboard-of";
export { VisualEditor } from "./visual-editor";
