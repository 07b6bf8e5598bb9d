/** The port that PORT asks for, 3000 where it is not set. */
export function portFrom(text: string | undefined): number {
  const port = Number(text ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`PORT must be a number from 0 to 65535, but is "${text}".`);
  return port;
}

/** Says in a person's words why a server could not start, and ends the program. */
export function endWith(error: unknown): never {
  const { code, port, message } = error as NodeJS.ErrnoException & { port?: number };
  const isTaken = code === "EADDRINUSE" && port !== undefined;
  console.error(
    isTaken ? `Port ${port} is taken. Choose another one: PORT=${port + 10} npm start` : (message ?? error),
  );
  process.exit(1);
}
