import { compareInExcel } from "./compare-in-excel";

// `npm run verify` takes 200.
compareInExcel(40);
