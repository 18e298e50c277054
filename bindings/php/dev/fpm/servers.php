<?php

declare(strict_types=1);

/** php-fpm with the extension, and nginx before it, on the loopback. */
final class Servers
{
    public readonly string $url;
    /** @var list<resource> */
    private array $processes = [];
    private readonly string $folder;

    /** @param array<string, string> $settings of the stand-in, as named arguments of a client */
    public function __construct(string $folder, private string $extension, array $settings, int $workers)
    {
        is_dir($folder) || mkdir($folder, 0700, true);
        $this->folder = (string) realpath($folder);
        foreach (['fpm.log', 'nginx.log', 'start.log', 'fpm.sock'] as $name) {
            @unlink("$this->folder/$name");
        }
        $port = self::free_port();
        $this->url = "http://127.0.0.1:$port";
        $this->write('fpm.conf', $this->fpm($settings, $workers));
        $this->write('nginx.conf', $this->nginx($port));
        $this->start([self::fpm_program(), '-F', '-y', 'fpm.conf', '-c', $this->ini(), ...(posix_getuid() === 0 ? ['-R'] : [])]);
        $this->start(['nginx', '-p', $this->folder, '-e', 'nginx.log', '-c', "$this->folder/nginx.conf"]);
        $this->wait();
    }

    /** Ends both; what went wrong in them, or nothing. */
    public function stop(): string
    {
        foreach ($this->processes as $process) {
            // SIGQUIT lets both of them end what they are doing.
            proc_terminate($process, SIGQUIT);
            proc_close($process);
        }
        $this->processes = [];
        $log = (string) @file_get_contents("$this->folder/fpm.log");
        return preg_match('/^.*(exited on signal|Fatal|Warning: ).*$/m', $log, $found) ? "php-fpm: $found[0]" : '';
    }

    public function __destruct()
    {
        $this->stop();
    }

    private function start(array $command): void
    {
        $log = ['file', "$this->folder/start.log", 'a'];
        // Only our php.ini counts, not those of the system.
        $environment = ['PHP_INI_SCAN_DIR' => ''] + getenv();
        $process = proc_open($command, [['file', '/dev/null', 'r'], $log, $log], $pipes, $this->folder, $environment);
        is_resource($process) || throw new RuntimeException("$command[0]: it cannot be started");
        $this->processes[] = $process;
    }

    /** Waits until a page is served. */
    private function wait(): void
    {
        $until = microtime(true) + 30;
        do {
            $head = @get_headers("$this->url/page.php?n=0");
            if ($head && str_contains($head[0], ' 200 ')) {
                return;
            }
            usleep(50_000);
        } while (microtime(true) < $until);
        throw new RuntimeException("nothing is served; see $this->folder: " . ($head[0] ?? 'no answer'));
    }

    private function write(string $name, string $text): void
    {
        file_put_contents("$this->folder/$name", $text) || throw new RuntimeException("$name cannot be written");
    }

    private function ini(): string
    {
        $this->write('php.ini', "extension=$this->extension\nzend_extension=opcache\nopcache.enable=1\n"
            . "opcache.revalidate_freq=60\nopcache.file_update_protection=0\ndisplay_errors=0\nlog_errors=1\n");
        return "$this->folder/php.ini";
    }

    private function fpm(array $settings, int $workers): string
    {
        $names = ['system' => 'SYSTEM', 'username' => 'USERNAME', 'key' => 'KEY', 'caFile' => 'CA_FILE', 'proxy' => 'PROXY'];
        $environment = '';
        foreach ($names as $setting => $name) {
            $environment .= "env[SRSKIT_$name] = \"$settings[$setting]\"\n";
        }
        return "[global]\nerror_log = $this->folder/fpm.log\ndaemonize = no\n"
            . "[www]\nlisten = $this->folder/fpm.sock\n" . (posix_getuid() === 0 ? "user = root\ngroup = root\n" : '')
            // Workers end and are replaced on the way, as they do in production.
            . "pm = static\npm.max_children = $workers\npm.max_requests = 200\ncatch_workers_output = yes\n"
            . "env[SRSKIT_CONFIG] = /dev/null\n$environment";
    }

    private function nginx(int $port): string
    {
        $user = posix_getuid() === 0 ? "user root;\n" : '';
        $root = __DIR__;
        return <<<CONF
            {$user}daemon off;
            worker_processes 1;
            pid $this->folder/nginx.pid;
            error_log $this->folder/nginx.log;
            events {}
            http {
                access_log off;
                client_body_temp_path $this->folder/body;
                fastcgi_temp_path $this->folder/fastcgi;
                proxy_temp_path $this->folder/proxy;
                scgi_temp_path $this->folder/scgi;
                uwsgi_temp_path $this->folder/uwsgi;
                server {
                    listen 127.0.0.1:$port;
                    location = /page.php {
                        fastcgi_pass unix:$this->folder/fpm.sock;
                        fastcgi_param SCRIPT_FILENAME $root/page.php;
                        fastcgi_param REQUEST_METHOD \$request_method;
                        fastcgi_param QUERY_STRING \$query_string;
                    }
                }
            }

            CONF;
    }

    /** A port that nobody has at this moment; nginx cannot say which one it took. */
    private static function free_port(): int
    {
        $socket = stream_socket_server('tcp://127.0.0.1:0') ?: throw new RuntimeException('there is no free port');
        return (int) substr(strrchr((string) stream_socket_get_name($socket, false), ':'), 1);
    }

    private static function fpm_program(): string
    {
        $version = PHP_MAJOR_VERSION . '.' . PHP_MINOR_VERSION;
        foreach (["/usr/sbin/php-fpm$version", '/usr/sbin/php-fpm', PHP_BINDIR . '/../sbin/php-fpm'] as $program) {
            if (is_executable($program)) {
                return $program;
            }
        }
        throw new RuntimeException('php-fpm is not installed');
    }
}
