import { ComputeEngine } from "@cortex-js/compute-engine";
import { serve } from "./serve";

const engine = new ComputeEngine();

serve({
  derivative: (f) => engine.expr(["D", engine.parse(f), "x"]).evaluate().latex,
  reading: (f) => engine.parse(f).latex,
});
