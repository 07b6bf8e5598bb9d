import { expectSound } from "./expect-sound";

expectSound(Number(process.env["HOSTILE_CALLS"] ?? 10_000_000));
