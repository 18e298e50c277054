/**
 * OpenSRS client: signed XML API calls for domains and certificates.
 *
 * Errors say what may be done now, see {@link SrskitError}. For programs that move the bytes themselves
 * there are {@link Exchange}, {@link sign}, {@link verify}, {@link encode} and {@link decode}.
 * This is not a product of OpenSRS.
 */

/// <reference types="node" />

import type { Commands, OrderName } from './commands.js'

export type * from './commands.js'

/**
 * What may be sent: texts, whole numbers, booleans (`1` and `0`), arrays, plain objects and Maps. A key whose value
 * is `undefined` is left out. There is no form on the wire for `null`, numbers with a fraction, functions
 * and objects of other classes; they are refused with their path.
 */
export type Input = string | number | bigint | boolean | readonly Input[] | InputObject

/** Keys with values; a `Map` where keys such as `10` and `2` must keep their order. */
export type InputObject = { readonly [key: string]: Input | undefined } | ReadonlyMap<string, Input | undefined>

/**
 * What comes back: texts, arrays and plain objects. Nothing is trimmed or converted; of the order, an object
 * loses that of keys which are whole numbers.
 */
export type Output = string | Output[] | { [key: string]: Output }

/** Names of the nine classes of errors, the same in every language. */
export type ErrorClass =
  | 'invalid_request'
  | 'not_sent'
  | 'outcome_unknown'
  | 'no_answer'
  | 'rejected'
  | 'access_denied'
  | 'throttled'
  | 'misuse'
  | 'internal'

/** Kind of a failure on the way. */
export type Cause =
  | 'refused'
  | 'unreachable'
  | 'name_unknown'
  | 'tls'
  | 'proxy'
  | 'timed_out'
  | 'reset'
  | 'closed'
  | 'protocol'
  | 'other'

/** One thing that is wrong with a request. */
export interface Problem {
  /**
   * Where, spelt as it is written here: `contactSet.owner.email` for a command's method, `attributes.period` for a
   * call by action and object; empty for the request as a whole.
   */
  readonly path: string
  /** What is wrong. Never holds the value of a field that may be secret or personal. */
  readonly what: string
  /** What would be right. */
  readonly fix: string
}

/**
 * Base of all errors of srskit.
 *
 * `message` says what happened, what it means, what to do now, and which ids to quote. Neither it nor any
 * field holds a key, a signature, a password, an auth code or a registrant's data.
 */
export class SrskitError extends Error {
  protected constructor()
  /** `SRSKIT_` and the class in capitals, e.g. `SRSKIT_NOT_SENT`. */
  readonly code: string
  /** The class's name, the same in every language. */
  readonly errorClass: ErrorClass
  /** The class's number, the same in every language. */
  readonly number: number
  /** Whether the command may have taken effect; `maybe` means that a second one may cost money. */
  readonly mayHaveRun: 'no' | 'maybe' | 'harmless'
  /** What to do next. */
  readonly next: 'fix' | 'wait' | 'check_access' | 'look_first' | 'top_up' | 'stop' | 'support'
  /** The same in words. */
  readonly advice: string
  /** All problems of a request that was refused before it was sent. */
  readonly problems: readonly Problem[]
  /** Class of a refusal, e.g. `fix_request` or `funds`. */
  readonly reason: string | null
  /** Id of an order that was stored although the command was refused. */
  readonly orderLeft: string | null
  /** The address that the service saw and refused. */
  readonly addressSeen: string | null
  /** Kind of a failure on the way. */
  readonly cause: Cause | null
  /** Whether a time-out is what ended it. */
  readonly timedOut: boolean
  /** `is_success` as a text search found it in a reply that tells nothing; evidence, not a result. */
  readonly salvagedIsSuccess: string | null
  /** `response_code`, likewise. */
  readonly salvagedResponseCode: string | null
  /** Such a reply with everything masked that is not known to be harmless. */
  readonly redactedBody: string | null
  /** HTTP status of such a reply. */
  readonly httpStatus: number | null
  /** Row of the code table that decided; a stable name. */
  readonly row: string | null
  /** What that row says. */
  readonly meaning: string | null
  /** The service's response code. */
  readonly responseCode: string | null
  /** The service's response text. */
  readonly responseText: string | null
  /** The service's id for the transaction, to quote to support. */
  readonly transactionId: string | null
  /** Action of the command. */
  readonly action: string
  /** Object of the command. */
  readonly object: string
  /** How often it was sent, or tried to be. */
  readonly tries: number
  /** Milliseconds from the first step to the error. */
  readonly elapsedMs: number
  /** The name that the caller gave the call. */
  readonly traceId: string | null
  /** The reason of the signal that ended the waiting for an order under way. */
  readonly abortReason?: unknown
}

/** srskit refused it; `problems` lists all that is wrong. Nothing was sent. */
export class InvalidRequestError extends SrskitError {}
/** Not a byte of the command reached the service. */
export class NotSentError extends SrskitError {}
/** A command that may cost money may or may not have run: look before anything is sent again. */
export class OutcomeUnknownError extends SrskitError {}
/** A command that costs nothing got no usable answer, in all its tries. Repeating it does no harm. */
export class NoAnswerError extends SrskitError {}
/** The service said no; see `reason`, `responseCode`, `responseText` and `orderLeft`. */
export class RejectedError extends SrskitError {}
/** The service refused user, key, signature or address; see `addressSeen`. */
export class AccessDeniedError extends SrskitError {}
/** Too fast, or too many connections; the command did not run. */
export class ThrottledError extends SrskitError {}
/** Something of srskit was used against its rule: an exchange reported to twice, a closed client. */
export class MisuseError extends SrskitError {}
/** A bug of srskit. A command that was under way may have run. */
export class InternalError extends SrskitError {}

/** A value cannot be written as an envelope. */
export class EncodeError extends InvalidRequestError {
  readonly kind: 'bad_char' | 'too_deep'
  /** Keys and indices from the top, joined by dots. */
  readonly path: string
  /** The character in the way, e.g. `U+0000`. */
  readonly character?: string
  /** Its place, in bytes of UTF-8. */
  readonly offset?: number
  /** Whether it stands in the last key of the path instead of the text. */
  readonly inKey?: boolean
}

/**
 * Bytes are no envelope that can be read without losing data unseen. It never means that a command failed:
 * if the bytes answer an order, the order may have run.
 */
export class DecodeError extends OutcomeUnknownError {
  /** What is wrong, e.g. `truncated`, `not_xml`, `unknown_entity`. */
  readonly kind: string
  /** Byte where it was noticed. */
  readonly offset: number
  /** Keys and indices from the top down to the place, joined by dots. */
  readonly path: string
}

/** Something odd that the decoder accepted. */
export interface EnvelopeWarning {
  /** What, e.g. `duplicate_key`; the same in every language. */
  readonly kind: string
  /** Keys and indices from the top, joined by dots; empty for the envelope as a whole. */
  readonly path: string
  /** Byte where it was noticed. */
  readonly offset: number
  /** The same in words. */
  readonly message: string
  /** For a duplicate key, whether both values were equal. */
  readonly same: boolean | null
}

/** A decoded envelope; logging it does not show the value. */
export interface Decoded {
  readonly value: Output
  /** What was odd and accepted. */
  readonly warnings: readonly EnvelopeWarning[]
  /** The header's texts; carried, never judged. */
  readonly header: { readonly version: string | null; readonly msgId: string | null; readonly msgType: string | null }
}

/**
 * Signs a body: the value of the header `X-Signature`, 32 lower-case hex digits. A signed body can be replayed
 * for ever, so a signature is as secret as a password.
 *
 * @param body the bytes that are sent after the empty line of the head, no more and no less
 * @param key the reseller's API key for the system that is called
 */
export function sign(body: Uint8Array, key: string): string

/** Checks a signature, in constant time. False for anything but 32 lower-case hex digits, and for an empty key. */
export function verify(body: Uint8Array, key: string, signature: string): boolean

/**
 * Writes a value as an envelope; equal values give equal bytes.
 *
 * @throws {InvalidRequestError} a value has no form on the wire; `problems` lists each with its path
 * @throws {EncodeError} a text holds a character that XML cannot carry, or values are nested too deeply
 */
export function encode(value: Input): Bytes

/**
 * Reads an envelope.
 *
 * @throws {DecodeError} it cannot be read without losing data unseen
 */
export function decode(body: Uint8Array): Decoded

/** A reply that is not a refusal; logging it does not show attributes, items and text. */
export interface Reply {
  /** `accepted` when the order was taken on and is not done. */
  readonly outcome: 'done' | 'accepted'
  /** What an accepted order waits for. */
  readonly reason: 'funds' | 'registry' | 'consent' | 'approval' | 'other' | null
  /** Id of an accepted order, where there is one. */
  readonly orderId: string | null
  /** The service's response code, as text. */
  readonly code: string | null
  /** The service's response text. */
  readonly text: string
  /** The service's flag; a taken name counts as success, only the code tells. */
  readonly isSuccess: boolean | null
  /** The command's results. */
  readonly attributes: Output
  /** All other items of the envelope. */
  readonly items: { readonly [key: string]: Output }
  /** What was odd about the reply, in words. */
  readonly warnings: readonly string[]
  /** Row of the code table that decided; a stable name. */
  readonly row: string
  /** The service's id for the transaction, to quote to support. */
  readonly transactionId: string | null
  /** HTTP status; null for an envelope without HTTP head. */
  readonly httpStatus: number | null
  /** How often the request was sent. */
  readonly tries: number
}

/** Settings of a client. What is left out comes from the environment and from the profile file. */
export interface Settings {
  /** `production` (orders cost money), `horizon` (the test system), or a URL like `https://host:55443`. No default. */
  system?: string | undefined
  /** The reseller's user name. */
  username?: string | undefined
  /** The API key for that system. */
  key?: string | undefined
  /** File that holds the key. */
  keyFile?: string | undefined
  /** Command that prints the key; split into words, no shell. */
  keyCommand?: string | undefined
  /** PEM file with CA certificates to trust besides the system's own. */
  caFile?: string | undefined
  /** SHA-256 of the host's public key, or several of them. */
  pin?: string | readonly string[] | undefined
  /** `http://[user:password@]host[:port]`, or `none`. */
  proxy?: string | undefined
  /** Milliseconds for a whole call, tries and pauses included; 90 seconds when nothing else is set. */
  timeoutMs?: number | undefined
  /** Connections at once, 1 to 100; 8 when nothing else is set. */
  connections?: number | undefined
  /** Name of a profile in the file. */
  profile?: string | undefined
  /** The file itself, instead of `srskit/config.toml` in the user's configuration folder. */
  config?: string | undefined
}

/** What may differ from call to call. */
export interface CallOptions {
  /** Milliseconds for this call, instead of the client's. Waiting for a connection is part of them. */
  timeoutMs?: number | undefined
  /** `off` sends values as they are: the service has the last word. `rules` unless set. */
  validate?: 'rules' | 'off' | undefined
  /** A name of your own for the call: stands in log and errors, never on the wire. */
  traceId?: string | undefined
  /**
   * Stops waiting. Rejects with the signal's reason when nothing was sent, or nothing but a read. An order that is
   * under way cannot be called back: that is an {@link OutcomeUnknownError} with `abortReason`, and a process
   * warning; how it ended is told by a second warning (`SRSKIT_ABORTED_CALL_ENDED`) and on the diagnostics channel
   * `srskit`.
   */
  signal?: AbortSignal | undefined
}

/** What may differ between calls by action and object. */
export interface RawOptions extends CallOptions {
  /** Items beside the attributes: `cookie`, `domain`, `registrant_ip`. */
  items?: InputObject | undefined
}

/** What may differ between lists; a signal makes the next row reject with its reason. */
export interface ListOptions extends CallOptions {
  /** Where to go on: {@link Rows.cursor} of an earlier list with the same values. */
  cursor?: string | undefined
}

/** What every reply to a command of the catalogue has; the command's own fields stand beside it. */
export interface TypedReply {
  /** `accepted` when the order was taken on and is not done; `raw.reason` says what it waits for. */
  readonly outcome: 'done' | 'accepted'
  /** The service's response code, as text. */
  readonly code: string | null
  /** All that came, spelt as on the wire: attributes, items, text, warnings, ids. Logging it does not show data. */
  readonly raw: Reply
  /** What no row of the catalogue names, or nobody could read, spelt as on the wire. */
  readonly other?: { readonly [key: string]: Output }
}

/**
 * The rows of a list, fetched in parts as they are wanted: `for await (const row of rows)`. An error is the last
 * thing that comes; `cursor` then says where to go on.
 */
export interface Rows<Row> extends AsyncIterableIterator<Row> {
  /** Right behind the last row that came out; null before the first. */
  readonly cursor: string | null
  /** The services of a search that failed, so that their names are missing. */
  readonly failed: readonly string[]
}

/** What is known about an order; the more, the surer the answer. */
export interface Known {
  /** When it was sent: a `Date`, or seconds since 1970. */
  sentAt?: Date | number | undefined
  /** The marker that it carried, where the values do not hold it. */
  affiliateId?: string | undefined
  /** Its id, where it is known. */
  orderId?: string | number | null | undefined
  /** {@link Investigation.nothingFoundAt} of an earlier investigation, as it is. */
  nothingFoundAt?: number | null | undefined
  /** How long it may wait between looks, in milliseconds. */
  patienceMs?: number | undefined
  /** Stops waiting: the promise rejects with the signal's reason. Nothing was sent but reads, and none is sent any more. */
  signal?: AbortSignal | undefined
}

/** The answer to "what happened to this order?". */
export interface Investigation {
  /** The command that was sent: `register`. */
  readonly command: string
  /** What it was about: the domain, or the order's id. */
  readonly subject: string
  readonly verdict: 'ran' | 'did_not_run' | 'still_open' | 'cannot_tell'
  /** The verdict with its reason, as one clause. */
  readonly summary: string
  /** What was found, each with its source. */
  readonly found: readonly Finding[]
  /** What could not be told, and why. */
  readonly cannotTell: readonly string[]
  /** What to do; only `send_again` allows a second order. */
  readonly next: 'stop' | 'wait' | 'look_again' | 'send_again' | 'ask_a_person'
  /** The same in words. */
  readonly advice: string
  /** Id of the order that this one was found to be, or may be. */
  readonly orderId: string | null
  /** That order's state, as the service calls it. */
  readonly orderState: string | null
  /** What that order has cost or will cost, exact. */
  readonly cost: string | null
  /** When the domain runs out, as the service has it now. */
  readonly expiresOn: string | null
  /** When a look found nothing of the order, in seconds since 1970; give it to the next investigation. */
  readonly nothingFoundAt: number | null
  /** Seconds after which another look tells more. */
  readonly lookAgainIn: number | null
  /** How many read commands were answered, or tried to be. */
  readonly calls: number
}

/** One piece of evidence. */
export interface Finding {
  /** The read command that gave it. */
  readonly source: string
  /** What it says, as one clause. */
  readonly says: string
  /** The same as values, by name. */
  readonly values: { readonly [name: string]: Output }
}

/** A client of one system with one account; connections are made when needed and kept. */
export class Client {
  /**
   * Takes arguments first, then the environment (`SRSKIT_SYSTEM`, `SRSKIT_USERNAME`, `SRSKIT_KEY`, …), then the
   * profile file. What people should hear of (a line end cut off a key) is a process warning. Connects to nothing
   * yet.
   *
   * @throws {InvalidRequestError} `problems` lists all settings that are wrong or missing
   * @throws {TypeError} there is no such setting
   */
  constructor(settings?: Settings)

  /** Takes every setting from the environment and the profile file; the same as no arguments at all. */
  static fromEnv(): Client

  /**
   * Calls anything by action and object. What is not known to be harmless counts as an order: it is never
   * sent a second time once it may have arrived. Runs on threads of the client's own, as many as it may have
   * connections; waiting for one of them is part of the call's time.
   *
   * Rejects with an {@link SrskitError}, or with a `TypeError` for an option that there is not.
   */
  call(action: string, object: string, attributes?: InputObject, options?: RawOptions): Promise<Reply>

  /**
   * As {@link Client.call}, but blocks this thread until the reply is there: for scripts, not for servers.
   *
   * @throws {SrskitError}
   */
  callSync(
    action: string,
    object: string,
    attributes?: InputObject,
    options?: Omit<RawOptions, 'signal'>,
  ): Reply

  /** Calls a command by a name that is known only at run time; see the methods for the others. */
  command(name: string, values?: object, options?: CallOptions): Promise<TypedReply & { readonly [name: string]: unknown }>

  /** The rows of a list by the command's name; see `iterateOrders` and its neighbours for known ones. */
  list(name: string, values?: object, options?: ListOptions): Rows<unknown>

  /**
   * Finds out what happened to an order, by reads alone: the call to make after an {@link OutcomeUnknownError}.
   *
   * @param name the command that was sent, e.g. `register`
   * @param values what was sent
   */
  investigate<Name extends OrderName>(
    name: Name,
    values: Parameters<Commands[Name]>[0],
    known?: Known,
  ): Promise<Investigation>

  /** Lets go of the connections. Calls under way go on; later ones are a {@link MisuseError}. */
  close(): void
  /** The same: `using client = new Client()`. */
  [Symbol.dispose](): void
}

/** A method for each command of the catalogue. */
export interface Client extends Commands {}

/** The names of the commands of the catalogue. */
export type CommandName = {
  [Name in keyof Commands]: ReturnType<Commands[Name]> extends Promise<unknown> ? Name : never
}[keyof Commands]

/** Send this as an HTTPS POST, then report. Logging it shows neither headers nor body. */
export interface Send {
  readonly step: 'send'
  /** What the service wants, `Content-Length` included. */
  readonly headers: { readonly [name: string]: string }
  /** The bytes, exactly as signed. */
  readonly body: Bytes
  /** Milliseconds to get connected, TLS included. */
  readonly connectTimeoutMs: number
  /** Milliseconds from the first byte written to the last byte read. */
  readonly answerTimeoutMs: number
  /** Whether it needs a fresh connection that is closed afterwards. */
  readonly ownConnection: boolean
  /** 1 for the first try. */
  readonly attempt: number
}

/** Let this much time pass, then step again. */
export interface Wait {
  readonly step: 'wait'
  readonly milliseconds: number
}

/** The end. Stepping once more is misuse. */
export interface Done<R = Reply> {
  readonly step: 'done'
  readonly reply: R
}

/** A `Buffer` on memory that nobody shares, so that `fetch` takes it; older types of Node do not tell the two apart. */
export type Bytes = ReturnType<typeof Buffer.alloc>

/** Who calls, for a request that you send yourself. */
export interface PrepareOptions {
  /** The reseller's user name. */
  username: string
  /** The API key for the system that is called. */
  key: string
  /** Items beside the attributes, for a call by action and object. */
  items?: InputObject | undefined
  /** Whether values are looked at, for a command of the catalogue. */
  validate?: 'rules' | 'off' | undefined
}

/** One request for an HTTP library of your own. Logging it shows neither headers nor body. */
export interface Prepared<R = Reply> {
  /** What the service wants, `Content-Length` included. */
  readonly headers: { readonly [name: string]: string }
  /** The bytes, exactly as signed: send them as a POST to `/`, once. */
  readonly body: Bytes
  /** Whether a second one may cost money: then never let an HTTP library send it again by itself. */
  readonly isOrder: boolean
  /**
   * Reads the answer: its HTTP status (null for an envelope without any HTTP head) and body.
   *
   * @throws {SrskitError} in which the call ended
   */
  interpret(status: number | null, body: Uint8Array): R
  /** The error for a request that got no answer; `connecting` when surely not a byte of it was written. */
  failure(stage: 'connecting' | 'in_flight', cause?: Cause, text?: string): SrskitError
}

/**
 * Encodes and signs a command of the catalogue, to be sent by an HTTP library of your own.
 *
 * @throws {InvalidRequestError} with every problem of the command and the credentials
 */
export function prepare<Name extends CommandName>(
  name: Name,
  values: Parameters<Commands[Name]>[0],
  options: PrepareOptions,
): Prepared<Awaited<ReturnType<Commands[Name]>>>
/** As above, by action and object. */
export function prepare(
  action: string,
  object: string,
  attributes: InputObject | undefined,
  options: PrepareOptions,
): Prepared

/** Settings of one exchange. */
export interface ExchangeOptions extends PrepareOptions {
  /** Milliseconds for the whole call; 90 seconds unless set. */
  timeoutMs?: number | undefined
  /** A whole number, different for each call; spreads the pauses between tries. */
  seed?: number | undefined
}

/** Makes an {@link Exchange}. */
export interface ExchangeConstructor {
  /**
   * For a command of the catalogue by its name.
   *
   * @throws {InvalidRequestError} with every problem of the command and the credentials
   */
  new <Name extends CommandName>(
    name: Name,
    values: Parameters<Commands[Name]>[0],
    options: ExchangeOptions,
  ): Exchange<Awaited<ReturnType<Commands[Name]>>>
  /** As above, by action and object. */
  new (action: string, object: string, attributes: InputObject | undefined, options: ExchangeOptions): Exchange
  readonly prototype: Exchange<unknown>
}

export const Exchange: ExchangeConstructor

/**
 * One call as a step machine, for programs with an HTTP library of their own: call `step()`, do what it says,
 * report back, repeat until it is done or throws. Encoding and signing happen once, in the constructor.
 */
export interface Exchange<R = Reply> {
  /** Whether a second one may cost money. */
  readonly isOrder: boolean

  /**
   * Says what to do next.
   *
   * @throws {SrskitError} in which the call ended
   */
  step(): Send | Wait | Done<R>

  /** Tells how much time has passed since the exchange was made. A smaller value than before is ignored. */
  tick(elapsedMs: number): void

  /**
   * Reports an answer: its HTTP status (null for an envelope without any HTTP head) and body.
   *
   * @throws {MisuseError} nothing was to be reported; what was reported before stays as it is
   */
  received(status: number | null, body: Uint8Array): void

  /**
   * Reports a failure, and how far the request had got: `connecting` when surely not a byte of it was written.
   *
   * @param text one clause for people; must not hold a body or a credential
   * @throws {MisuseError} nothing was to be reported; what was reported before stays as it is
   */
  failed(stage: 'connecting' | 'in_flight', cause?: Cause, text?: string): void
}

/** What {@link doctor} is to look at. Settings as a client's; what is left out comes from where a client takes it. */
export interface DoctorOptions extends Settings {
  /** Tries the same key on the other system as well: production or horizon. */
  tryOtherSystem?: boolean | undefined
  /** Tries each minute until a change of the allow list has arrived, for so many milliseconds. */
  waitAllowlistMs?: number | undefined
  /** Warns when less than this is left in the account, as text: `'250.00'`. */
  lowWater?: string | undefined
  /** An `https` URL that answers with the caller's address in plain text; no third party is asked unless you say so. */
  echoUrl?: string | undefined
  /** Counts a warning as a failure. */
  strict?: boolean | undefined
  /** Is called before each thing is looked at. What it throws ends the look: the promise rejects with it. */
  onProgress?: ((look: DoctorProgress) => void) | undefined
  /** Stops waiting: the promise rejects with the signal's reason, and what is being looked at is the last thing. */
  signal?: AbortSignal | undefined
}

/** What the doctor is about to look at. */
export interface DoctorProgress {
  /** Its id, e.g. `D07`. */
  readonly check: string
  /** The same in a few words. */
  readonly title: string
}

/** What one check found. */
export interface DoctorFinding {
  /** Its id, e.g. `D13`: stable, for scripts and support. */
  readonly check: string
  /** What was looked at, in a few words. */
  readonly title: string
  /** `skipped` when it cannot be judged before `needs` is in order; `not_run` when nobody asked for it. */
  readonly verdict: 'ok' | 'warn' | 'fail' | 'skipped' | 'not_run' | 'crashed'
  /** Id of the check that has to be in order first. */
  readonly needs: string | null
  /** What is the matter, as one clause. */
  readonly cause: string
  /** Who must act. */
  readonly who: 'nobody' | 'you' | 'your_network' | 'opensrs' | 'us'
  /** What to do; can be pasted where it is a command. Empty where there is nothing to do. */
  readonly fix: string
  /** What was seen; never a key, a signature or a contact. */
  readonly evidence: readonly string[]
  /** The page of the guide. */
  readonly guide: string
}

/** What the doctor has to say; the same as `srskit doctor --json` prints. */
export interface DoctorReport {
  /** All findings together; `refused` when it is credentials or allow list alone, for the panel. */
  readonly state: 'healthy' | 'failed' | 'inconclusive' | 'refused'
  /** Whether the look was brought to its end. */
  readonly complete: boolean
  /** One per check, in the order of their ids. */
  readonly findings: readonly DoctorFinding[]
  /** What was seen, as JSON text: for {@link diagnose}, elsewhere and later. Not with a report of that. */
  readonly observations?: string
}

/**
 * Finds out why calls do not work: names, port, TLS, signature, allow list, credentials. It never charges: it sends
 * nine requests at most per system, lookups, one balance and one look at the event queue. It runs on a thread of its
 * own and takes seconds. What is wrong with the settings is a finding, no error.
 *
 * Rejects with an {@link InvalidRequestError} or a `TypeError` for options that are wrong, or with the signal's reason.
 */
export function doctor(options?: DoctorOptions): Promise<DoctorReport>

/**
 * Judges what an earlier look saw, without any of its own: `observations` of a report, or the `facts.json` of a bundle
 * that `srskit doctor --bundle` wrote, as text, as bytes or read already.
 *
 * @throws {InvalidRequestError} it is nothing that the doctor has written; the problem says where
 */
export function diagnose(observations: string | Uint8Array | object, options?: { strict?: boolean | undefined }): DoctorReport

/** What is known of a signature that does not fit. */
export interface SignatureCase {
  /** The body as your code signed it, byte for byte. */
  body: Uint8Array
  /** The key that it should be signed with. */
  key: string
  /** What your code made of them. */
  signature: string
  /** The key of the other system, to see whether that was taken. */
  otherKey?: string | undefined
  /** The body of another request, to see whether that was signed. */
  otherBody?: Uint8Array | undefined
}

/** A known mistake in signing. */
export interface SignatureMistake {
  /** A stable name, e.g. `lf_tail`. */
  readonly name: string
  /** What was done wrong, as one clause. */
  readonly what: string
  /** What to change. */
  readonly fix: string
}

/** What can be said of a signature. */
export interface SignatureExplanation {
  readonly verdict: 'right' | 'explained' | 'none_known'
  /** Each would make just this signature: one mistake, or two together. Several cannot be told apart with this body. */
  readonly explanations: readonly (readonly SignatureMistake[])[]
  /** The same in words. */
  readonly words: string
  /** What to do; empty for a right signature. */
  readonly fix: string
}

/** Tells which mistake your own code makes when it signs: all known ones are tried, and all pairs of them. Sends nothing. */
export function explainSignature(given: SignatureCase): SignatureExplanation
