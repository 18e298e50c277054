--TEST--
php.ini: what no argument says, before the environment; a key is not among it
--INI--
srskit.system=horizon
srskit.username=from-ini
--FILE--
<?php
use Srskit\{Client, InvalidRequestException};

foreach (array_keys(getenv()) as $name) {
    if (str_starts_with($name, 'SRSKIT_')) {
        putenv($name);
    }
}
putenv('SRSKIT_CONFIG=/dev/null');

function problems(mixed ...$settings): void
{
    try {
        new Client(...$settings);
        echo "made\n";
    } catch (InvalidRequestException $error) {
        echo implode('; ', array_map(fn ($problem) => "{$problem['path']}: {$problem['what']}", $error->problems())), "\n";
    }
}

problems(key: 'not-a-real-key');
problems();
ini_set('srskit.timeout', '-1');
problems(key: 'not-a-real-key');
problems(key: 'not-a-real-key', timeout: 5);
ini_restore('srskit.timeout');
ini_set('srskit.connections', '500');
problems(key: 'not-a-real-key');
ini_restore('srskit.connections');
ini_set('srskit.ca_file', '/nonexistent/ca.pem');
problems(key: 'not-a-real-key');
ini_restore('srskit.ca_file');

// A key that is given is meant, not the file that php.ini names.
ini_set('srskit.key_file', '/nonexistent/key');
problems();
problems(key: 'not-a-real-key');
ini_restore('srskit.key_file');

ini_set('srskit.system', '');
problems(key: 'not-a-real-key');
putenv('SRSKIT_SYSTEM=horizon');
problems(key: 'not-a-real-key');
var_dump(ini_get('srskit.key'), ini_get('srskit.clients_kept'));
?>
--EXPECTF--
made
key: it is not set
timeout: this is not a time from 0 to 3600 seconds
made
connections: this is not a number from 1 to 100
ca_file: /nonexistent/ca.pem cannot be read: No such file or directory (os error 2)
key_file: %s
made
system: it is not set, and there is no default
made
bool(false)
string(1) "8"
