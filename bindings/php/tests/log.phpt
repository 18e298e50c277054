--TEST--
The log: a line for each call, after it; what the function throws is a warning, and the call's outcome stands
--FILE--
<?php
require __DIR__ . '/standin.inc';
use Srskit\Client;

$client = new Client(...stand_in_settings(), key: variable('SRSKIT_KEY'));
$lines = [];
Client::log(function (string $level, string $line) use (&$lines): void {
    $lines[] = "$level $line";
});
$client->lookup(['domain' => 'example.com'], traceId: 'invoice-4711');
try {
    $client->call('NO_SUCH_ACTION', 'DOMAIN', ['reg_password' => 'not-for-the-log']);
} catch (Srskit\RejectedException) {
    $lines[] = 'thrown';
}
foreach ($lines as $line) {
    echo preg_replace('/\d+ ms/', 'N ms', $line), "\n";
}

set_error_handler(function (int $number, string $text): bool {
    echo $number === E_WARNING ? 'warning' : $number, ": $text\n";
    return true;
});
Client::log(fn (string $level, string $line) => throw new DomainException('from the log'), 'info');
var_dump($client->lookup(['domain' => 'example.com'])->code);
try {
    $client->call('NO_SUCH_ACTION', 'DOMAIN');
} catch (Srskit\Exception $error) {
    var_dump(get_class($error), $error->responseCode(), $error->getPrevious());
}

// A handler that makes exceptions of warnings changes nothing about that.
set_error_handler(fn (int $number, string $text) => throw new ErrorException($text));
var_dump($client->command('lookup', ['domain' => 'example.com'])->code);
try {
    $client->call('NO_SUCH_ACTION', 'DOMAIN');
} catch (Srskit\Exception $error) {
    var_dump(get_class($error), $error->getPrevious());
}
restore_error_handler();
restore_error_handler();

// The error is that of the call, although calls of the log's function come in between.
Client::log(function () use ($client): void {
    Client::log(null);
    $client->lookup(['domain' => 'example.com']);
});
try {
    $client->call('NO_SUCH_ACTION', 'DOMAIN', traceId: 'outer');
} catch (Srskit\RejectedException $error) {
    var_dump($error->traceId());
}

// A private method, of an object that nothing else holds.
(new class {
    public function listen(): void
    {
        Client::log([$this, 'take']);
    }

    private function take(string $level, string $line): void
    {
        echo "private: $level\n";
    }
})->listen();
$client->lookup(['domain' => 'example.com']);

// Rows that the log's function goes on with.
$rows = $client->rows('list_expiring_domains', ['expires_from' => '2000-01-01', 'expires_to' => '2100-12-31']);
Client::log(function () use ($rows): void {
    Client::log(null);
    $rows->next();
});
var_dump(is_array($rows->current()));

// Calls inside of the log's function are calls like others.
$depth = 0;
Client::log(function () use ($client, &$depth): void {
    if ($depth++ === 0) {
        $client->lookup(['domain' => 'example.com']);
    }
});
$client->lookup(['domain' => 'example.com']);
var_dump($depth);

Client::log(null);
$client->lookup(['domain' => 'example.com']);
var_dump($depth);
try {
    Client::log(strlen(...), 'loud');
} catch (Srskit\InvalidRequestException $error) {
    echo $error->getMessage(), "\n";
}

// A script that ends inside of it ends.
Client::log(function (): void {
    echo "the end\n";
    exit(0);
});
$client->lookup(['domain' => 'example.com']);
echo "not reached\n";
?>
--EXPECT--
info LOOKUP DOMAIN: done, code 210, tries 1, N ms, trace invoice-4711
warn NO_SUCH_ACTION DOMAIN: rejected, code 400, tries 1, N ms
thrown
warning: Srskit\Commands::lookup(): The log's function threw DomainException: from the log
string(3) "210"
warning: Srskit\Client::call(): The log's function threw DomainException: from the log
string(24) "Srskit\RejectedException"
string(3) "400"
NULL
string(3) "210"
string(24) "Srskit\RejectedException"
NULL
string(5) "outer"
private: info
bool(true)
int(2)
int(2)
invalid request, nothing was sent: level: it is not known; give error, warn, info, debug or trace
the end
