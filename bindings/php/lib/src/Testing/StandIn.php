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
