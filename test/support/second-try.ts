/**
 * In CI (`SECOND_TRY=1`), a test that drives a browser gets a second try, because the machine may be busy with something
 * else. What needed it is printed at the end of `.ci/run`: a fault that comes now and then is still a fault.
 */
if (process.env["SECOND_TRY"] === "1" && /browser|workbench|taskpane/.test(expect.getState().testPath ?? ""))
  jest.retryTimes(1, { logErrorsBeforeRetry: true });
