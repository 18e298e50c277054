--TEST--
Srskit\Testing\StandIn: a stand-in for users' own tests
--FILE--
<?php
require __DIR__ . '/../lib/autoload.php';
use Srskit\Testing\StandIn;

$standIn = StandIn::start(['--balance', '7.50', '--fault', 'SW_REGISTER:after-commit:reset']);
var_dump($standIn->url === "https://127.0.0.1:$standIn->port", is_file($standIn->caFile));
$client = $standIn->client(timeout: 20);
var_dump($client->call('GET_BALANCE', 'BALANCE')->attributes['balance']);
try {
    (new Srskit\Client(...['key' => 'another-key'] + $standIn->settings()))->call('GET_BALANCE', 'BALANCE');
} catch (Srskit\AccessDeniedException $error) {
    var_dump($error->getCode());
}
var_dump(substr_count($standIn->log(), 'GET_BALANCE'));

// A child of a fork neither ends it nor removes its log.
$child = pcntl_fork();
if ($child === 0) {
    $standIn->stop();
    exit(0);
}
pcntl_waitpid($child, $status);
var_dump($client->call('GET_BALANCE', 'BALANCE')->code);

$standIn->stop();
$standIn->stop();
try {
    $client->call('GET_BALANCE', 'BALANCE', timeout: 2);
} catch (Srskit\Exception $error) {
    var_dump($error->mayHaveRun());
}

putenv('SRSKIT_BIN=/nonexistent/srskit');
try {
    StandIn::start();
} catch (RuntimeException $error) {
    echo $error->getMessage(), "\n";
}
putenv('SRSKIT_BIN');
putenv('PATH=/nonexistent');
try {
    StandIn::start();
} catch (RuntimeException $error) {
    echo $error->getMessage(), "\n";
}
putenv('SRSKIT_BIN=/bin/false');
try {
    StandIn::start();
} catch (RuntimeException $error) {
    echo $error->getMessage(), "\n";
}
?>
--EXPECT--
bool(true)
bool(true)
string(4) "7.50"
int(6)
int(1)
string(3) "200"
bool(false)
SRSKIT_BIN: /nonexistent/srskit is no program; name the srskit command
there is no srskit command, which is the stand-in; install it, or let SRSKIT_BIN name it
the stand-in did not start
