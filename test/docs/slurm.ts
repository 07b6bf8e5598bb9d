import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { dirname, join } from "node:path";

const programs = ["/usr/sbin/munged", "/usr/sbin/slurmctld", "/usr/sbin/slurmd"];

/** Whether this machine can run a cluster of its own: Slurm is there, and we may start its daemons. */
export const canRunSlurm = (): boolean =>
  process.getuid?.() === 0 && programs.every((one) => existsSync(one));

/** A Slurm cluster of this machine alone. It lives in a folder and ends with `stop`. */
export interface Cluster {
  /** Environment variables that its commands need. */
  readonly env: Readonly<Record<string, string>>;
  stop(): void;
}

const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** Starts one; resolves when it takes jobs. */
export async function startSlurm(folder: string): Promise<Cluster> {
  const started: ChildProcess[] = [];
  const stop = (): void => started.reverse().forEach((one) => one.kill("SIGKILL"));
  // Munge runs as a user of its own and must get to its folder.
  chmodSync(dirname(folder), 0o711);
  for (const name of ["munge", "state", "spool"]) mkdirSync(join(folder, name), { recursive: true });
  const socket = join(folder, "munge/socket");
  const key = join(folder, "munge/key");
  writeFileSync(key, "a key of this test's own cluster, of more than 32 bytes");
  const [user, group] = ["-u", "-g"].map((flag) =>
    Number(execFileSync("id", [flag, "munge"], { encoding: "utf8" })),
  );
  for (const place of [key, join(folder, "munge")]) chownSync(place, user as number, group as number);
  chmodSync(key, 0o400);
  chmodSync(join(folder, "munge"), 0o755);
  const config = join(folder, "slurm.conf");
  writeFileSync(config, settings(folder, socket));
  const env = { SLURM_CONF: config };
  const start = (program: string, args: string[], options: object = {}): void => {
    started.push(spawn(program, args, { stdio: "ignore", env: { ...process.env, ...env }, ...options }));
  };
  const files = ["pid", "log", "seed"].map((name) => `--${name}-file=${join(folder, "munge", name)}`);
  const identity = { uid: user, gid: group };
  start("/usr/sbin/munged", ["-F", "--force", `--socket=${socket}`, `--key-file=${key}`, ...files], identity);
  for (let tries = 0; tries < 100 && !existsSync(socket); tries++) await wait(100);
  start("/usr/sbin/slurmctld", ["-D"]);
  start("/usr/sbin/slurmd", ["-D"]);
  for (let tries = 0; tries < 300; tries++) {
    await wait(200);
    if (isIdle(env)) return { env, stop };
  }
  stop();
  throw new Error("The cluster did not start within a minute.");
}

function isIdle(env: Record<string, string>): boolean {
  try {
    const options = {
      env: { ...process.env, ...env },
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"] as ("ignore" | "pipe")[],
    } as const;
    return execFileSync("sinfo", ["-h", "-o", "%T"], options).trim() === "idle";
  } catch {
    return false;
  }
}

const settings = (folder: string, socket: string): string => `ClusterName=test
SlurmctldHost=${hostname()}(127.0.0.1)
AuthType=auth/munge
AuthInfo=socket=${socket}
SlurmUser=root
ProctrackType=proctrack/pgid
TaskPlugin=task/none
SwitchType=switch/none
MpiDefault=none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
ReturnToService=2
SlurmctldPidFile=${folder}/slurmctld.pid
SlurmdPidFile=${folder}/slurmd.pid
SlurmctldLogFile=${folder}/slurmctld.log
SlurmdLogFile=${folder}/slurmd.log
StateSaveLocation=${folder}/state
SlurmdSpoolDir=${folder}/spool
SchedulerParameters=batch_sched_delay=0,sched_interval=1
NodeName=${hostname()} NodeAddr=127.0.0.1 CPUs=2 State=UNKNOWN
PartitionName=main Nodes=${hostname()} Default=YES MaxTime=INFINITE State=UP
`;
