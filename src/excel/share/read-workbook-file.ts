/** Excel hands a file over in pieces of at most so many bytes. */
const sliceSize = 1 << 20;

/** The bytes of the open workbook as they would be saved now. `progress` hears of each piece. */
export async function readWorkbookFile(
  progress: (read: number, of: number) => void,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const file = await asked<Office.File>((done) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, done),
  );
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let index = 0; index < file.sliceCount; index++) {
      signal.throwIfAborted();
      const slice = await asked<Office.Slice>((done) => file.getSliceAsync(index, done));
      const data = new Uint8Array(slice.data as ArrayLike<number>);
      bytes.set(data, at);
      at += data.length;
      progress(at, file.size);
    }
    return bytes.subarray(0, at);
  } finally {
    // Excel keeps at most two such files open, and refuses a third.
    await asked<void>((done) => file.closeAsync(done)).catch(() => undefined);
  }
}

/** Office's way of answering as a promise. @throws Office's own error, which has a message in a person's language */
function asked<T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) =>
    ask(({ status, value, error }) =>
      status === Office.AsyncResultStatus.Succeeded ? resolve(value) : reject(new Error(error.message)),
    ),
  );
}
