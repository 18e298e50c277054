<?php

declare(strict_types=1);

namespace Srskit\Testing;

use RuntimeException;
use Srskit\Client;

/**
 * A local OpenSRS for tests: the same wire, counted money, faults on request. Nothing is registered, nothing costs money.
 *
 * It is the command `srskit stand-in`, with a user name, a key and a CA of its own, and ends with the process that
 * started it.
 *
 *     $standIn = StandIn::start();
 *     $reply = $standIn->client()->lookup(['domain' => 'example.com']);
 */
final class StandIn
{
    /** Seconds that it may take to say where it is. */
    private const PATIENCE = 20;

    /** Port on the loopback. */
    public readonly int $port;
    /** What goes into the setting "system". */
    public readonly string $url;
    /** Path of the CA's certificate. */
    public readonly string $caFile;
    /** The one user that it knows. */
    public readonly string $username;
    /** That user's key; it is worth nothing anywhere else. */
    public readonly string $key;
    /** Address of its control API, with the inspector page; null after `--no-control`. */
    public readonly ?string $controlUrl;

    /** @var resource */
    private $process;
    /** @var array<int, resource> */
    private array $pipes = [];
    private readonly string $log;
    private readonly int $owner;

    /**
     * Starts one and waits until it listens.
     *
     * @param list<string> $arguments what `srskit stand-in --help` lists, such as "--fault",
     *     "SW_REGISTER:after-commit:reset", or "--balance", "0.00"
     * @throws RuntimeException when there is no `srskit` command, or it does not start
     */
    public static function start(array $arguments = []): self
    {
        return new self([self::program(), 'stand-in', '--until-stdin-closes', ...$arguments]);
    }

    /**
     * The `srskit` command: what SRSKIT_BIN names, else the one beside the library, else the first on the path.
     *
     * @throws RuntimeException when there is none
     */
    public static function program(): string
    {
        $named = getenv('SRSKIT_BIN');
        if (is_string($named) && $named !== '') {
            return is_executable($named)
                ? $named
                : throw new RuntimeException("SRSKIT_BIN: $named is no program; name the srskit command");
        }
        foreach (self::places() as $folder) {
            if (is_file("$folder/srskit") && is_executable("$folder/srskit")) {
                return "$folder/srskit";
            }
        }
        throw new RuntimeException(
            'there is no srskit command, which is the stand-in; install it, or let SRSKIT_BIN name it',
        );
    }

    /** A client of it. */
    public function client(?float $timeout = null): Client
    {
        return new Client(...$this->settings(), timeout: $timeout);
    }

    /**
     * The same as named arguments of `Srskit\Client`.
     *
     * @return array{system: string, username: string, key: string, caFile: string, proxy: string}
     */
    public function settings(): array
    {
        return [
            'system' => $this->url,
            'username' => $this->username,
            'key' => $this->key,
            'caFile' => $this->caFile,
            'proxy' => 'none',
        ];
    }

    /**
     * Sets a fault, such as "SW_REGISTER:after-commit:reset": carried out and paid, and the reply lost.
     *
     * @throws RuntimeException when there is no such fault
     */
    public function fault(string $fault): void
    {
        $this->control('faults', ['add' => $fault]);
    }

    /**
     * Moves virtual time on, and does what is due by then.
     *
     * @param string $span such as "31d", "12h" or "90s"
     * @throws RuntimeException when it is no time
     */
    public function advance(string $span): void
    {
        $this->control('clock', ['advance' => $span]);
    }

    /**
     * What was charged, oldest first; for one name, or for all.
     *
     * @return list<array{at: string, order_id: int, domain: string, debit: string}>
     */
    public function debits(?string $domain = null): array
    {
        /** @var array{debits: list<array{at: string, order_id: int, domain: string, debit: string}>} $ledger */
        $ledger = $this->control($domain === null ? 'ledger' : 'ledger?domain=' . rawurlencode($domain));
        return $ledger['debits'];
    }

    /**
     * Asks its control API: `GET` without fields, `POST` with them. The page about the stand-in lists what there is.
     *
     * @param array<string, mixed>|null $fields
     * @return array<string, mixed>
     * @throws RuntimeException when it refuses
     */
    public function control(string $path, ?array $fields = null): array
    {
        if ($this->controlUrl === null) {
            throw new RuntimeException('the stand-in was started without its control port');
        }
        $options = ['ignore_errors' => true, 'timeout' => self::PATIENCE];
        if ($fields !== null) {
            $options += [
                'method' => 'POST',
                'header' => 'Content-Type: application/json',
                'content' => json_encode((object) $fields, JSON_THROW_ON_ERROR),
            ];
        }
        $text = file_get_contents("$this->controlUrl/$path", false, stream_context_create(['http' => $options]));
        $answer = is_string($text) ? json_decode($text, true) : null;
        if (!is_array($answer)) {
            throw new RuntimeException("the stand-in does not answer to /$path");
        }
        $error = $answer['error'] ?? null;
        if (is_array($error)) {
            throw new RuntimeException(is_string($error['message'] ?? null) ? $error['message'] : 'it was refused');
        }
        /** @var array<string, mixed> $answer */
        return $answer;
    }

    /** What it said so far, a line for each event. */
    public function log(): string
    {
        return is_file($this->log) ? (string) file_get_contents($this->log) : '';
    }

    /** Ends it. */
    public function stop(): void
    {
        // A child of a fork leaves it to its parent.
        if (!is_resource($this->process) || getmypid() !== $this->owner) {
            return;
        }
        fclose($this->pipes[0]);
        proc_close($this->process);
        unlink($this->log);
    }

    public function __destruct()
    {
        // Nothing was started when the constructor threw.
        if (isset($this->owner)) {
            $this->stop();
        }
    }

    /** @param list<string> $command */
    private function __construct(array $command)
    {
        // A file, since nobody empties a pipe while tests run.
        $log = tempnam(sys_get_temp_dir(), 'srskit-stand-in-')
            ?: throw new RuntimeException('no temporary file can be made for the log of the stand-in');
        $process = proc_open($command, [['pipe', 'r'], ['pipe', 'w'], ['file', $log, 'a']], $this->pipes);
        if (!is_resource($process)) {
            unlink($log);
            throw new RuntimeException("$command[0]: it cannot be started");
        }
        $this->process = $process;
        $this->log = $log;
        $this->owner = (int) getmypid();
        $this->read();
    }

    /** Reads its first line, which says where it is. */
    private function read(): void
    {
        $ready = [$this->pipes[1]];
        $none = null;
        $line = stream_select($ready, $none, $none, self::PATIENCE) === 1 ? fgets($this->pipes[1]) : false;
        $start = is_string($line) ? json_decode($line) : null;
        if (!is_object($start) || !isset($start->port, $start->url, $start->ca_file, $start->username, $start->key)) {
            $said = trim($this->log());
            throw new RuntimeException('the stand-in did not start' . ($said === '' ? '' : ": $said"));
        }
        $this->port = $start->port;
        $this->url = $start->url;
        $this->caFile = $start->ca_file;
        $this->username = $start->username;
        $this->key = $start->key;
        $this->controlUrl = $start->control_url ?? null;
    }

    /** @return iterable<string> */
    private static function places(): iterable
    {
        $library = libraryPath();
        if ($library !== null) {
            $folder = dirname($library);
            yield $folder;
            yield dirname($folder) . '/bin';
        }
        yield from explode(PATH_SEPARATOR, (string) getenv('PATH'));
    }
}
