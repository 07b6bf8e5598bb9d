import { compareInExcel } from "./compare-in-excel";

compareInExcel(200);
