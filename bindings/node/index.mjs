import srskit from './index.js'

export const {
  Client,
  Exchange,
  decode,
  encode,
  prepare,
  sign,
  verify,
  SrskitError,
  InvalidRequestError,
  NotSentError,
  OutcomeUnknownError,
  NoAnswerError,
  RejectedError,
  AccessDeniedError,
  ThrottledError,
  MisuseError,
  InternalError,
  EncodeError,
  DecodeError,
} = srskit
