import { expectSound } from "./expect-sound";

// `npm run verify` makes ten million.
expectSound(50_000);
