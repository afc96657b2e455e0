import { all, create } from "mathjs";
import { serve } from "./serve";

const math = create(all ?? {}, {});

serve({
  derivative: (f) => math.derivative(f, "x").toString(),
  "raw derivative": (f) => math.derivative(f, "x", { simplify: false }).toString(),
  reading: (f) => math.parse(f).toString(),
});
