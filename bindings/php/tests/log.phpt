--TEST--
The log: a line for each call, after it; what the function throws comes out
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

Client::log(fn (string $level, string $line) => throw new DomainException('from the log'), 'warn');
$client->lookup(['domain' => 'example.com']);
try {
    $client->call('NO_SUCH_ACTION', 'DOMAIN');
} catch (DomainException $error) {
    var_dump($error->getMessage(), get_class($error->getPrevious()));
}

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
string(12) "from the log"
string(24) "Srskit\RejectedException"
int(2)
int(2)
invalid request, nothing was sent: level: it is not known; give error, warn, info, debug or trace
the end
