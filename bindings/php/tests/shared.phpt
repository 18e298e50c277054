--TEST--
Clients with the same settings share their connections; others do not, nor does the child of a fork
--FILE--
<?php
require __DIR__ . '/../lib/autoload.php';
use Srskit\Client;
use Srskit\Testing\StandIn;

foreach (array_keys(getenv()) as $name) {
    if (str_starts_with($name, 'SRSKIT_') && $name !== 'SRSKIT_BIN') {
        putenv($name);
    }
}
putenv('SRSKIT_CONFIG=/dev/null');

$standIn = StandIn::start(['-v']);
$settings = $standIn->settings();

/** Calls with clients of their own, and tells how many connections came of it. */
function connections(callable $call, int $times = 1): int
{
    global $standIn;
    $count = fn () => preg_match_all('/ connected from /', $standIn->log());
    $before = $count();
    for ($i = 0; $i < $times; $i++) {
        $call();
    }
    return $count() - $before;
}

function balance(mixed ...$settings): string
{
    return (new Client(...$settings))->call('GET_BALANCE', 'BALANCE', timeout: 20)->code;
}

echo 'the same: ', connections(fn () => balance(...$settings), 5), "\n";
echo 'another setting: ', connections(fn () => balance(...$settings, timeout: 30)), "\n";
echo 'the first again: ', connections(fn () => balance(...$settings)), "\n";

echo 'in a child: ', connections(function () use ($settings) {
    $child = pcntl_fork();
    if ($child === 0) {
        exit(balance(...$settings) === '200' ? 0 : 1);
    }
    pcntl_waitpid($child, $status);
    echo pcntl_wexitstatus($status) === 0 ? '' : 'failed ';
}), "\n";
echo 'in the parent after it: ', connections(fn () => balance(...$settings)), "\n";

// The environment is a setting too, and so is the state of a file that is named.
putenv('SRSKIT_CONNECTIONS=3');
echo 'another environment: ', connections(fn () => balance(...$settings)), "\n";
putenv('SRSKIT_CONNECTIONS');
$key = tempnam(sys_get_temp_dir(), 'srskit-key-');
$from_file = ['keyFile' => $key] + array_diff_key($settings, ['key' => true]);
file_put_contents($key, $standIn->key);
echo 'a key from a file: ', connections(fn () => balance(...$from_file), 3), "\n";
file_put_contents($key, 'another-key');
touch($key, time() - 60);
clearstatcache();
try {
    balance(...$from_file);
} catch (Srskit\AccessDeniedException) {
    echo "a new key in the file is read\n";
}
unlink($key);

ini_set('srskit.clients_kept', '0');
echo 'none kept: ', connections(fn () => balance(...$settings), 3), "\n";

// The one that nobody asked for longest makes room.
ini_set('srskit.clients_kept', '2');
echo 'two kept: ', connections(function () use ($settings) {
    foreach ([31, 32, 31, 33, 31, 33, 32] as $timeout) {
        balance(...$settings, timeout: $timeout);
    }
}), "\n";
?>
--EXPECT--
the same: 1
another setting: 1
the first again: 0
in a child: 1
in the parent after it: 0
another environment: 1
a key from a file: 1
a new key in the file is read
none kept: 3
two kept: 4
