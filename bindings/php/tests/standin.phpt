--TEST--
Calls to the stand-in: answered, refused, denied, not sent
--FILE--
<?php
use Srskit\Client;

require __DIR__ . '/standin.inc';
$settings = stand_in_settings();
$client = new Client(...$settings, key: variable('SRSKIT_KEY'));
for ($i = 0; $i < 3; $i++) {
    $reply = $client->call('LOOKUP', 'DOMAIN', ['domain' => 'example.com'], timeout: 10);
    var_dump($reply->outcome, in_array($reply->code, ['210', '211'], true), $reply->attributes['status'] !== '');
}
var_dump($reply->isSuccess, $reply->httpStatus, $reply->tries, $reply->items['protocol'], $reply->transactionId !== null);
var_dump(is_numeric($client->call('GET_BALANCE', 'BALANCE')->attributes['balance']));

try {
    $client->call('NO_SUCH_ACTION', 'DOMAIN');
} catch (Srskit\RejectedException $error) {
    var_dump($error->getCode(), $error->mayHaveRun(), $error->tries(), $error->report()['action']);
}

try {
    (new Client(...$settings, key: 'another-key'))->call('GET_BALANCE', 'BALANCE');
} catch (Srskit\AccessDeniedException $error) {
    var_dump($error->next(), str_contains((string) $error, 'another-key'));
}

// Port 1 of the loopback: nobody listens there.
try {
    (new Client(...['system' => 'https://127.0.0.1:1'] + $settings, key: 'k'))->call('SW_REGISTER', 'DOMAIN', ['period' => 1]);
} catch (Srskit\NotSentException $error) {
    var_dump($error->cause(), $error->mayHaveRun());
}

try {
    $client->call('LOOKUP', 'DOMAIN', ['domain' => 'example.com'], timeout: 0);
} catch (Srskit\NotSentException $error) {
    var_dump($error->timedOut(), $error->tries());
}
?>
--EXPECT--
string(4) "done"
bool(true)
bool(true)
string(4) "done"
bool(true)
bool(true)
string(4) "done"
bool(true)
bool(true)
bool(true)
int(200)
int(1)
string(3) "XCP"
bool(true)
bool(true)
int(5)
bool(false)
int(1)
string(14) "NO_SUCH_ACTION"
string(12) "check_access"
bool(false)
string(7) "refused"
bool(false)
bool(true)
int(0)
