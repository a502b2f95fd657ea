/** What Discord answers instead of doing it. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  /** Discord's JSON error code (50007, 10062 …). */
  readonly code: number;

  constructor(status: number, code: number, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export const unknownChannel = (): ApiError => new ApiError(404, 10003, 'Unknown Channel');
export const unknownMessage = (): ApiError => new ApiError(404, 10008, 'Unknown Message');
export const unknownUser = (): ApiError => new ApiError(404, 10013, 'Unknown User');
export const unknownWebhook = (): ApiError => new ApiError(404, 10015, 'Unknown Webhook');
export const unknownInteraction = (): ApiError => new ApiError(404, 10062, 'Unknown interaction');
export const unauthorized = (): ApiError => new ApiError(401, 0, '401: Unauthorized');
export const missingAccess = (): ApiError => new ApiError(403, 50001, 'Missing Access');
export const notTheAuthor = (): ApiError =>
  new ApiError(403, 50005, 'Cannot edit a message authored by another user');
export const emptyMessage = (): ApiError =>
  new ApiError(400, 50006, 'Cannot send an empty message');
export const blockedDm = (): ApiError =>
  new ApiError(403, 50007, 'Cannot send messages to this user');
export const expiredToken = (): ApiError => new ApiError(401, 50027, 'Invalid Webhook Token');
export const invalidBody = (why = 'Invalid Form Body'): ApiError => new ApiError(400, 50035, why);
export const alreadyAcknowledged = (): ApiError =>
  new ApiError(400, 40060, 'Interaction has already been acknowledged.');
