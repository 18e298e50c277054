<?php

/**
 * Signed calls to the OpenSRS XML API.
 *
 * This file describes the extension, for its own build and for editors and analysers; it is never run.
 *
 * @generate-class-entries
 */

namespace Srskit {

    /**
     * A client of one system with one account.
     *
     * @strict-properties
     * @not-serializable
     */
    final class Client extends Commands
    {
        /**
         * Makes a client; connects to nothing yet. What is left out comes from php.ini (srskit.system, …), then from
         * the environment (SRSKIT_SYSTEM, SRSKIT_USERNAME, SRSKIT_KEY, …), then from the profile file.
         *
         * Clients with the same settings share their connections, which outlive the request: see srskit.clients_kept.
         *
         * @param string|null $system "production", "horizon" or an https://host[:port] URL; there is no default
         * @param string|null $username the reseller's user name
         * @param string|null $key the API key
         * @param string|null $caFile a PEM file with CA certificates that are trusted besides the system's
         * @param string|null $pin SHA-256 of the host's public key; several with commas between them
         * @param string|null $proxy http://[user[:password]@]host[:port], or "none"
         * @param float|null $timeout seconds for a whole call; 90 when nothing else is set
         * @param int|null $connections connections at once; 8 when nothing else is set
         * @param string|null $keyFile a file that holds the key
         * @param string|null $keyCommand a command that prints the key; split into words, no shell
         * @param string|null $profile name of a profile in the file
         * @param string|null $config the profile file
         * @param Credentials|null $credentials user name and key in one, in place of both
         * @throws InvalidRequestException with all that is wrong or missing
         */
        public function __construct(
            ?string $system = null,
            ?string $username = null,
            #[\SensitiveParameter] ?string $key = null,
            ?string $caFile = null,
            ?string $pin = null,
            #[\SensitiveParameter] ?string $proxy = null,
            ?float $timeout = null,
            ?int $connections = null,
            ?string $keyFile = null,
            #[\SensitiveParameter] ?string $keyCommand = null,
            ?string $profile = null,
            ?string $config = null,
            ?Credentials $credentials = null,
        ) {}

        /**
         * Calls by action and object, such as "LOOKUP", "DOMAIN", and waits for the answer.
         *
         * What the catalogue does not know counts as chargeable: it is sent again only when not a byte of it had left.
         *
         * @param array $attributes maps, lists, texts, whole numbers and booleans (1 and 0)
         * @param array $items items beside the attributes, such as "cookie"
         * @param float|null $timeout seconds for the whole call; the client's when null
         * @param string $validate "rules" or "off"; without effect here: this way values are never looked at
         * @param string|null $traceId a name of your own, for log and errors: 1 to 128 printable ASCII characters
         * @throws Exception of the class that says what may be done now
         */
        public function call(
            string $action,
            string $object,
            #[\SensitiveParameter] array $attributes = [],
            #[\SensitiveParameter] array $items = [],
            ?float $timeout = null,
            string $validate = "rules",
            ?string $traceId = null,
        ): Reply {}

        /**
         * Calls a command by its name, such as "lookup", "set_whois_privacy", or the catalogue's "sw_register_domain".
         *
         * @param array $values under our names or the keys of the wire
         * @throws Exception of the class that says what may be done now
         */
        public function command(
            string $name,
            #[\SensitiveParameter] array $values = [],
            ?float $timeout = null,
            string $validate = "rules",
            ?string $traceId = null,
        ): Reply {}

        /**
         * The rows of a list, by the command's name: "list_expiring_domains", "list_orders", "suggest_names", …
         *
         * One page is fetched when its first row is wanted, and only one is in memory. Sends nothing yet.
         *
         * @param array $values under our names or the keys of the wire
         * @param string|null $cursor goes on where `Rows::cursor()` stood, with the same values
         * @param float|null $timeout seconds for a page
         * @throws InvalidRequestException when the command gives no list, or its values are wrong
         */
        public function rows(
            string $name,
            #[\SensitiveParameter] array $values = [],
            ?string $cursor = null,
            ?float $timeout = null,
            string $validate = "rules",
            ?string $traceId = null,
        ): Rows {}

        /**
         * Finds out what happened to an order, by reads alone: the call to make after an OutcomeUnknownException.
         *
         * Nothing that may cost money is sent. The more is known, the surer the answer.
         *
         * @param string $name the command that was sent, such as "register"
         * @param array $values what it was sent with
         * @param int|null $sentAt when, in seconds since 1970
         * @param string|null $orderId id of the order, when some reply or a person has told it
         * @param string|null $affiliateId the affiliate_id that it was sent with, when that is not among the values
         * @param int|null $nothingFoundAt what an investigation before this one gave
         * @param int|null $patience seconds that the call may wait between looks
         * @throws Exception when nothing could be read at all, or the request is wrong
         */
        public function investigate(
            string $name,
            #[\SensitiveParameter] array $values = [],
            ?int $sentAt = null,
            ?string $orderId = null,
            ?string $affiliateId = null,
            ?int $nothingFoundAt = null,
            ?int $patience = null,
        ): Investigation {}

        /**
         * Hands the log of all clients to a function: a line for each call, without bodies, keys or anybody's data.
         *
         * It is called with a level ("error", "warn", "info", "debug", "trace") and a line, right after the call that
         * the line is about. It stays until the end of the request. What it throws becomes a warning; the call's own
         * reply or exception stands.
         *
         * @param callable|null $log null turns it off
         * @param string $level the least that is handed on
         */
        public static function log(?callable $log, string $level = "info"): void {}
    }

    /**
     * The rows of a list, one page in memory. They are read once; a cursor tells where to go on.
     *
     * @implements \Iterator<int, array<string, mixed>>
     * @strict-properties
     * @not-serializable
     */
    final class Rows implements \Iterator
    {
        private function __construct() {}

        /** The row, as a map under our names. */
        public function current(): array {}

        /** How many rows came before it. */
        public function key(): int {}

        /** @throws Exception when a page cannot be had; `cursor()` says where to go on, and no row is lost */
        public function next(): void {}

        /** @throws Exception when the first page cannot be had */
        public function valid(): bool {}

        /** @throws MisuseException behind the first row: make a new list */
        public function rewind(): void {}

        /** Where to go on, right behind the current row: a text that may be kept. */
        public function cursor(): string {}

        /** The list that holds the row; of a search the service that found it. */
        public function list(): ?string {}

        /**
         * The services of a search that failed, so that their names are missing.
         *
         * @return list<string>
         */
        public function failed(): array {}
    }

    /**
     * What was found out about an order.
     *
     * @strict-properties
     * @not-serializable
     */
    final class Investigation
    {
        /** "ran", "did_not_run", "still_open" or "cannot_tell". */
        public readonly string $verdict;
        /** "stop", "wait", "look_again", "send_again" or "ask_a_person". Only "send_again" allows the order again. */
        public readonly string $next;
        /** The verdict with its reason, as one clause. */
        public readonly string $summary;
        /** What to do, in words. */
        public readonly string $advice;
        /** Name of the command that was sent. */
        public readonly string $command;
        /** What it was about: the domain, or the order's id. */
        public readonly ?string $subject;
        /** Id of the order that this one was found to be, or may be. */
        public readonly ?string $orderId;
        /** That order's state, as the service calls it. */
        public readonly ?string $orderState;
        /** What that order has cost or will cost. */
        public readonly ?string $cost;
        /** When the domain runs out, as the service has it now. */
        public readonly ?string $expiresOn;
        /** When a look found nothing, in seconds since 1970: give it to the next investigation. */
        public readonly ?int $nothingFoundAt;
        /** Seconds after which another look tells more. */
        public readonly ?int $lookAgainIn;
        /**
         * The evidence.
         *
         * @var list<array{source: string, text: string, values: array<string, mixed>}>
         */
        public readonly array $found;
        /** What could not be told, and why. */
        public readonly array $unknown;
        /** How many read commands were sent. */
        public readonly int $calls;

        private function __construct() {}
    }

    /**
     * A reply that is no refusal: what became of the command, and the whole answer.
     *
     * @strict-properties
     * @not-serializable
     */
    class Reply
    {
        /** "done" or "accepted". */
        public readonly string $outcome;
        /** What an accepted order waits for: "funds", "registry", "consent", "approval" or "other". */
        public readonly ?string $reason;
        /** Id of an accepted order, where there is one. */
        public readonly ?string $orderId;
        /** The service's response code. */
        public readonly ?string $code;
        /** The service's response text. */
        public readonly string $text;
        /** The service's is_success; null when the reply has none that can be read. */
        public readonly ?bool $isSuccess;
        /** The fields of the command's reply that came, under our names and as native values; see each command's reply. */
        public readonly array $fields;
        /** The reply's attributes. A list where the service sent one. */
        public readonly array|string $attributes;
        /** All other items of the reply. */
        public readonly array $items;
        /** What was noticed and accepted, in words. */
        public readonly array $warnings;
        /** The row of the code table that decided. */
        public readonly string $row;
        /** The service's id for the transaction. */
        public readonly ?string $transactionId;
        /** The HTTP status; null for an envelope that came without HTTP head. */
        public readonly ?int $httpStatus;
        /** How often the request was sent. */
        public readonly int $tries;

        private function __construct() {}
    }

    /** The envelope codec. */
    final class Envelope
    {
        private function __construct() {}

        /**
         * Writes a value as an envelope: equal values give equal bytes.
         *
         * @throws InvalidRequestException with the path of what an envelope cannot carry
         */
        public static function encode(
            #[\SensitiveParameter] array|string|int|bool|AssocValue|ArrayValue $value,
        ): string {}

        /**
         * Reads an envelope.
         *
         * @throws OutcomeUnknownException with the reason, path and byte: nobody here knows what the bytes answer, and
         *     bytes that cannot be read never mean that a command failed
         */
        public static function decode(#[\SensitiveParameter] string $xml): Decoded {}
    }

    /**
     * A decoded envelope.
     *
     * @strict-properties
     * @not-serializable
     */
    final class Decoded
    {
        /** What the envelope holds. */
        public readonly array|string $value;
        /** Version of the protocol, normally "0.9". */
        public readonly ?string $version;
        /** Id of the message, sent by some clients. */
        public readonly ?string $msgId;
        /** Type of the message, sent by some clients. */
        public readonly ?string $msgType;
        /**
         * What was odd and accepted.
         *
         * @var list<array{kind: string, path: string, offset: int, message: string, contradiction: bool}>
         */
        public readonly array $warnings;

        private function __construct() {}
    }

    /**
     * Says that an array is an assoc (dt_assoc), where its keys would make it a list.
     *
     * @strict-properties
     * @not-serializable
     */
    final class AssocValue
    {
        public readonly array $entries;

        public function __construct(#[\SensitiveParameter] array $entries = []) {}
    }

    /**
     * Says that an array is a list (dt_array), which matters for an empty one; its keys do not count.
     *
     * @strict-properties
     * @not-serializable
     */
    final class ArrayValue
    {
        public readonly array $entries;

        public function __construct(#[\SensitiveParameter] array $entries = []) {}
    }

    /**
     * User name and key of an account, in one object that shows no key: not in var_dump(), traces or serialized text.
     *
     * What is wrong with them is said by what they are given to.
     *
     * @strict-properties
     * @not-serializable
     */
    final class Credentials
    {
        /** The reseller's user name. */
        public readonly string $username;

        /** @throws InvalidRequestException for a NUL, which neither can hold */
        public function __construct(string $username, #[\SensitiveParameter] string $key) {}

        /** Signs the bytes that are sent: 32 lower-case hex digits. Treat them like a password. */
        public function sign(#[\SensitiveParameter] string $body): string {}

        /** Checks a signature in constant time; nothing holds under an empty key. */
        public function verify(#[\SensitiveParameter] string $body, #[\SensitiveParameter] string $signature): bool {}

        /**
         * One call as a step machine, by action and object: see Exchange.
         *
         * @throws InvalidRequestException with all that is wrong
         */
        public function exchange(
            string $action,
            string $object,
            #[\SensitiveParameter] array $attributes = [],
            #[\SensitiveParameter] array $items = [],
            ?float $timeout = null,
            ?int $seed = null,
        ): Exchange {}

        /**
         * The same for a command by its name: see Exchange::command().
         *
         * @throws InvalidRequestException with all that is wrong
         */
        public function command(
            string $name,
            #[\SensitiveParameter] array $values = [],
            ?float $timeout = null,
            string $validate = "rules",
            ?string $traceId = null,
            ?int $seed = null,
        ): Exchange {}
    }

    /** Signatures of bodies, as the header X-Signature has them. */
    final class Signature
    {
        private function __construct() {}

        /** Signs the bytes that are sent: 32 lower-case hex digits. Treat them like a password. */
        public static function sign(#[\SensitiveParameter] string $body, #[\SensitiveParameter] string $key): string {}

        /** Checks a signature in constant time; nothing holds under an empty key. */
        public static function verify(
            #[\SensitiveParameter] string $body,
            #[\SensitiveParameter] string $key,
            #[\SensitiveParameter] string $signature,
        ): bool {}

        /**
         * Names the mistakes that make just this signature: for a client that signs by itself and is refused.
         *
         * Each explanation is one mistake, or two that were made together. What comes back holds nothing of keys
         * and bodies. Never show it to whoever sent the request.
         *
         * @param string|null $otherKey the key of the other system, to see whether that was taken
         * @param string|null $otherBody the body of another request, to see whether that was signed
         * @return array{verdict: string, explanations: list<list<array{name: string, what: string, fix: string}>>, words: string, fix: string}
         *     the verdict is "right", "explained" or "none_known"
         * @throws InvalidRequestException
         */
        public static function explain(
            #[\SensitiveParameter] string $body,
            #[\SensitiveParameter] string $key,
            #[\SensitiveParameter] string $signature,
            #[\SensitiveParameter] ?string $otherKey = null,
            #[\SensitiveParameter] ?string $otherBody = null,
        ): array {}
    }

    /** What is wrong between this machine and the service; for the settings page of a panel. */
    final class Doctor
    {
        private function __construct() {}

        /**
         * Looks at everything between this machine and the service: settings, key file, clock, name resolution,
         * ports, TLS, and a few signed lookups. Nothing that costs money is sent. It takes 30 s
         * at most, and with a key command up to 60 s more.
         *
         * Settings are those of Client, and come from the same places. That they are not complete is no error but a fact.
         *
         * @return array<string, mixed> what was seen, for diagnose(): no key, signature or contact; as JSON it is what
         *     `srskit doctor --from` reads
         * @throws InvalidRequestException when open_basedir keeps a file out of reach
         */
        public static function examine(
            ?string $system = null,
            ?string $username = null,
            #[\SensitiveParameter] ?string $key = null,
            ?string $caFile = null,
            ?string $pin = null,
            #[\SensitiveParameter] ?string $proxy = null,
            ?float $timeout = null,
            ?int $connections = null,
            ?string $keyFile = null,
            #[\SensitiveParameter] ?string $keyCommand = null,
            ?string $profile = null,
            ?string $config = null,
            ?Credentials $credentials = null,
        ): array {}

        /**
         * Judges what was seen, here or elsewhere: a finding for each check, with cause, who must act, and what to do.
         *
         * @param array|string $facts of examine(), or the text of the facts.json of a bundle
         * @param bool $strict whether a warning counts as a failure
         * @return array{state: string, complete: bool, findings: list<array{check: string, title: string, verdict: string, needs: string|null, cause: string, who: string, fix: string, evidence: list<string>, guide: string}>}
         *     what `srskit doctor --json` prints; "state" says in a word what all findings come to
         * @throws InvalidRequestException for what the doctor did not write
         */
        public static function diagnose(#[\SensitiveParameter] array|string $facts, bool $strict = false): array {}
    }

    /**
     * One call as a step machine, for programs that bring their own HTTP: step, do what the step says, report,
     * repeat until the step is "done" or an exception says how the call failed.
     *
     * @strict-properties
     * @not-serializable
     */
    final class Exchange
    {
        /**
         * Encodes and signs a command; nothing after that can change the bytes. Sends nothing.
         *
         * @param float|null $timeout seconds for the whole call; 90 when null
         * @param int|null $seed spreads the pauses between tries; a random one when null
         * @throws InvalidRequestException with all that is wrong
         */
        public function __construct(
            string $username,
            #[\SensitiveParameter] string $key,
            string $action,
            string $object,
            #[\SensitiveParameter] array $attributes = [],
            #[\SensitiveParameter] array $items = [],
            ?float $timeout = null,
            ?int $seed = null,
        ) {}

        /**
         * The same for a command by its name.
         *
         * @param array $values under our names or the keys of the wire
         * @throws InvalidRequestException with all that is wrong
         */
        public static function command(
            string $username,
            #[\SensitiveParameter] string $key,
            string $name,
            #[\SensitiveParameter] array $values = [],
            ?float $timeout = null,
            string $validate = "rules",
            ?string $traceId = null,
            ?int $seed = null,
        ): Exchange {}

        /**
         * Says what to do next.
         *
         * @throws Exception when the call ends in an error
         */
        public function step(): Step {}

        /** Reports an answer; the status is null where an envelope came without any HTTP head. */
        public function received(?int $status, #[\SensitiveParameter] string $body): void {}

        /**
         * Reports a failure.
         *
         * @param string $stage "connecting" when not a byte of the request had left, else "in_flight"
         * @param string $cause "refused", "unreachable", "name_unknown", "tls", "proxy", "timed_out", "reset",
         *     "closed", "protocol" or "other"
         * @param string|null $words a few words without secrets
         */
        public function failed(string $stage, string $cause, ?string $words = null): void {}

        /** Tells how many seconds have passed since the exchange was made. */
        public function tick(float $elapsed): void {}
    }

    /**
     * What an exchange says to do next. Properties that do not belong to the step are null.
     *
     * @strict-properties
     * @not-serializable
     */
    final class Step
    {
        /** "send", "wait" or "done". */
        public readonly string $kind;
        /** What to POST, exactly as signed. */
        public readonly ?string $body;
        /** The headers to send, by name. */
        public readonly ?array $headers;
        /** Seconds to get connected. */
        public readonly ?float $connectTimeout;
        /** Seconds from the first byte written to the last byte read. */
        public readonly ?float $answerTimeout;
        /** Whether to send it on a connection of its own, fresh and closed afterwards. */
        public readonly ?bool $ownConnection;
        /** Seconds to let pass. */
        public readonly ?float $wait;
        /** The reply. */
        public readonly ?Reply $reply;

        private function __construct() {}
    }

    /** What all exceptions of srskit are; getCode() is the number of the class. */
    class Exception extends \RuntimeException
    {
        private array $report = [];

        /** Everything that is known, by the names that all languages use. */
        final public function report(): array {}

        /**
         * Whether the command may have taken effect: true for all but "no". In report()['may_have_run'], "maybe" is
         * what may cost money a second time, "harmless" is not.
         */
        final public function mayHaveRun(): bool {}

        /** "fix", "wait", "check_access", "look_first", "top_up", "stop" or "support". */
        final public function next(): ?string {}

        /** The same in words. */
        final public function advice(): ?string {}

        /**
         * All problems of a request that was refused before anything was sent.
         *
         * @return list<array{path: string, what: string, fix: string}>
         */
        final public function problems(): array {}

        /** The service's response code. */
        final public function responseCode(): ?string {}

        /** The service's response text, with values of the request masked that must not be shown. */
        final public function responseText(): ?string {}

        /** The service's id for the transaction. */
        final public function transactionId(): ?string {}

        /** Class of a refusal, such as "fix_request". */
        final public function reason(): ?string {}

        /** Id of an order that was stored although the command was refused. */
        final public function orderLeft(): ?string {}

        /**
         * The attributes of the service's answer, null when it had none. Exceptions travel into logs, so texts that
         * are not known to be harmless are "***".
         */
        final public function attributes(): ?array {}

        /** The address that the service saw and refused. */
        final public function addressSeen(): ?string {}

        /** Kind of the failure, such as "timed_out"; of the codec, such as "truncated". */
        final public function cause(): ?string {}

        /** Whether a time-out is what ended it. */
        final public function timedOut(): bool {}

        /** How often the command was sent, or tried to be. */
        final public function tries(): int {}

        /** The name that the caller gave the call. */
        final public function traceId(): ?string {}
    }

    /** We refused it; problems() lists all that is wrong. Nothing was sent. */
    class InvalidRequestException extends Exception {}

    /** Not a byte of the command reached the service. */
    class NotSentException extends Exception {}

    /** A chargeable command may or may not have run. Look before anything is sent again. */
    class OutcomeUnknownException extends Exception {}

    /** A command that costs nothing got no usable answer, in all its tries. */
    class NoAnswerException extends Exception {}

    /** The service said no. */
    class RejectedException extends Exception {}

    /** The service refused user, key, signature or address. */
    class AccessDeniedException extends Exception {}

    /** Too fast, or too many connections; the command did not run. */
    class ThrottledException extends Exception {}

    /** The exchange was driven against its rule. */
    class MisuseException extends Exception {}

    /** A bug of ours. */
    class InternalException extends Exception {}
}

namespace Srskit\Testing {

    /** @internal For the test that no panic gets out. */
    function panic(): void {}

    /** @internal The file that srskit's library was loaded from; the command lies beside it. */
    function libraryPath(): ?string {}
}
