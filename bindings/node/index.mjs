import srskit from './index.js'

export const {
  Client,
  Exchange,
  decode,
  diagnose,
  doctor,
  encode,
  explainSignature,
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

export default srskit
