--TEST--
Nothing is left behind, neither in PHP's memory nor in the library's, on success and on exceptions
--FILE--
<?php
use Srskit\{ArrayValue, Client, Credentials, Doctor, Envelope, Exchange, Signature};

putenv('SRSKIT_CONFIG=/dev/null');

function once(int $i): void
{
    $value = ['a' => "text $i", 'list' => [['k' => '1'], ['k' => '2']], 'none' => new ArrayValue(), 'n' => $i];
    $decoded = Envelope::decode(Envelope::encode($value));
    Signature::sign($decoded->value['a'], 'not-a-real-key');
    $exchange = new Exchange('reseller', 'not-a-real-key', 'LOOKUP', 'DOMAIN', $value, ['cookie' => 'x'], 1.5, $i);
    $exchange->step();
    $exchange->received(200, Envelope::encode(['is_success' => 1, 'response_code' => 210, 'attributes' => $value]));
    $exchange->step();
    $named = Exchange::command('reseller', 'not-a-real-key', 'lookup', ['domain' => "example-$i.com"], 1.5, traceId: "t-$i", seed: $i);
    $named->step();
    $named->received(200, Envelope::encode(['is_success' => 1, 'response_code' => 210, 'attributes' => ['status' => 'available']]));
    $named->step()->reply->available === true || exit("not available\n");
    $me = new Credentials('reseller', 'not-a-real-key');
    Signature::explain("text $i", 'not-a-real-key', strtoupper($me->sign("text $i")));
    Doctor::diagnose(['stopped_early' => true]);
    $client = new Client(system: 'horizon', credentials: $me);
    foreach ([
        fn () => Exchange::command('reseller', 'not-a-real-key', 'lookup', ['domian' => 'example.com'], traceId: 'a b'),
        fn () => $client->lookup(['domain' => ['deep' => [1.5]]]),
        fn () => $client->lookup(['domain' => 'exa mple.com']),
        fn () => $client->rows('renew', ['domain' => 'example.com']),
        fn () => $client->rows('list_orders', ['domain' => 'example.com'], cursor: 'made up'),
        fn () => $client->investigate('lookup', ['domain' => 'example.com'], sentAt: $i),
        fn () => Envelope::encode(['list' => [['ok' => 'x'], ['deep' => [1.5]]]]),
        fn () => Envelope::encode(['deep' => ["nul\0"]]),
        fn () => Envelope::decode('<OPS_envelope><body>'),
        fn () => new Exchange('reseller', 'not-a-real-key', '', '', $value, ['bad' => null]),
        fn () => new Client(system: 'nowhere', username: 'reseller', key: 'not-a-real-key', timeout: 5),
        fn () => $exchange->step(),
        fn () => $me->exchange('LOOKUP', 'DOMAIN', ['deep' => [1.5]]),
        fn () => new Client(system: 'horizon', credentials: $me, key: 'another'),
        fn () => Doctor::diagnose(['ports' => 1]),
        fn () => Signature::explain('x', "\xFF", ''),
        fn () => Srskit\Testing\panic(),
    ] as $fails) {
        try {
            $fails();
            exit("did not fail\n");
        } catch (Srskit\Exception) {
        }
    }
}

function resident(): int
{
    preg_match('/^VmRSS:\s+(\d+) kB/m', file_get_contents('/proc/self/status'), $found);
    return (int) $found[1];
}

$php = $all = [];
for ($window = 0; $window < 4; $window++) {
    [$php_before, $all_before] = [memory_get_usage(), resident()];
    for ($i = 0; $i < 2000; $i++) {
        once($i);
    }
    $php[] = memory_get_usage() - $php_before;
    $all[] = resident() - $all_before;
}
// Caches fill up once; a leak shows in every window. One of 64 bytes in each round would be 125 kB.
var_dump(min($php) <= 0, min($all) < 100);
?>
--EXPECT--
bool(true)
bool(true)
