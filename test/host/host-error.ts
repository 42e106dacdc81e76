/** An error of Excel's, with its own code and words. */
export class HostError extends Error {
  override readonly name = "HostError";

  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

export const hostErrors = {
  itemNotFound: () => new HostError("ItemNotFound", "The requested resource doesn't exist.", 404),
  itemAlreadyExists: () => new HostError("ItemAlreadyExists", "The resource being created already exists.", 409),
  invalidArgument: (why: string) =>
    new HostError("InvalidArgument", `The argument is invalid or missing or has an incorrect format. (${why})`),
  invalidOperation: () => new HostError("InvalidOperation", "The operation attempted is invalid on the object."),
  accessDenied: () => new HostError("AccessDenied", "You cannot perform the requested operation.", 403),
  notImplemented: (member: string) =>
    new HostError("NotImplemented", `The requested feature isn't implemented by the simulated Excel: ${member}`, 501),
  requestTooLarge: () =>
    new HostError("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.", 413),
  responseTooLarge: () =>
    new HostError("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.", 413),
  cellEditMode: () =>
    new HostError("InvalidOperationInCellEditMode", "Excel is in cell-editing mode. Please exit the edit mode.", 409),
  general: () => new HostError("GeneralException", "There was an internal error while processing the request.", 500),
} as const;
