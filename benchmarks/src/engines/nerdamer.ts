import nerdamer from "nerdamer/all.js";
import { serve } from "./serve";

// It has no reading apart from working out what was read.
serve({ derivative: (f) => nerdamer(`diff(${f},x)`).toString() });
