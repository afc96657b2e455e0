import algebrite from "algebrite";
import { serve } from "./serve";

serve({ derivative: (f) => algebrite.run(`d(${f},x)`) });
