/** Whether `parseArgs` threw this: its message then names the argument. */
export const isArgumentError = (error: unknown): error is Error =>
  error instanceof TypeError && String(Reflect.get(error, "code")).startsWith("ERR_PARSE_ARGS");
