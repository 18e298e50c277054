--TEST--
Credentials: they sign, verify and start exchanges, are taken by clients, and show no key
--FILE--
<?php
require __DIR__ . '/standin.inc';
use Srskit\{Client, Credentials, Doctor, Exchange, Signature};

const KEY = 'not-a-real-key';

$me = new Credentials('reseller', KEY);
var_dump($me->username, $me->sign('<a/>') === Signature::sign('<a/>', KEY));
var_dump($me->verify('<a/>', $me->sign('<a/>')), $me->verify('<b/>', $me->sign('<a/>')));
var_dump((new Credentials('reseller', ''))->verify('', Signature::sign('', '')));

$step = $me->exchange('LOOKUP', 'DOMAIN', ['domain' => 'example.com'], seed: 7)->step();
$same = (new Exchange('reseller', KEY, 'LOOKUP', 'DOMAIN', ['domain' => 'example.com'], seed: 7))->step();
var_dump($step->body === $same->body, $step->headers === $same->headers);
$step = $me->command('lookup', ['domain' => 'example.com'], traceId: 'mine')->step();
var_dump($step->body === Exchange::command('reseller', KEY, 'lookup', ['domain' => 'example.com'])->step()->body);

ob_start();
var_dump($me);
print_r($me);
var_export($me);
$shown = ob_get_clean() . json_encode($me) . print_r((array) $me, true);
var_dump(str_contains($shown, KEY), str_contains($shown, 'reseller'));

$settings = stand_in_settings();
$account = new Credentials($settings['username'], variable('SRSKIT_KEY'));
unset($settings['username']);
var_dump((new Client(...$settings, credentials: $account))->lookup(['domain' => 'example.com'])->code);
var_dump(Doctor::diagnose(Doctor::examine(...$settings, credentials: $account))['complete']);

foreach ([
    fn () => new Client(...$settings, credentials: $me, key: KEY),
    fn () => new Client(...$settings, credentials: $me, username: 'reseller'),
    fn () => new Client(...$settings, credentials: $me, keyFile: '/dev/null'),
    fn () => new Client(...$settings, credentials: new Credentials('reseller', 'with blank')),
    fn () => (new Credentials('reseller', 'with blank'))->exchange('LOOKUP', 'DOMAIN'),
    fn () => (new Credentials('reseller', ''))->command('lookup', ['domain' => 'example.com']),
    fn () => $me->exchange("LOOKUP\0", 'DOMAIN'),
    fn () => $me->exchange('LOOKUP', 'DOMAIN', ['domain' => null]),
    fn () => $me->exchange('LOOKUP', 'DOMAIN', timeout: -1),
    fn () => $me->command('no_such_command'),
    fn () => new Credentials("rese\0ller", KEY),
    fn () => new Credentials('reseller', "k\0y"),
    fn () => $me->__construct('another', KEY),
    fn () => clone $me,
    fn () => serialize($me),
] as $wrong) {
    try {
        $wrong();
        echo "nothing was wrong\n";
    } catch (Srskit\InvalidRequestException $error) {
        echo implode('; ', array_map(fn (array $problem) => "$problem[path]: $problem[what]", $error->problems())), "\n";
    } catch (Throwable $error) {
        echo get_class($error), ': ', $error->getMessage(), "\n";
    }
}
?>
--EXPECT--
string(8) "reseller"
bool(true)
bool(true)
bool(false)
bool(false)
bool(true)
bool(true)
bool(true)
bool(false)
bool(true)
string(3) "210"
bool(true)
credentials: they are given beside a user name or a key
credentials: they are given beside a user name or a key
credentials: they are given beside a user name or a key
key: the key holds a blank, line end or control character at byte 4 of 10
key: the key holds a blank, line end or control character at byte 4 of 10
key: the key is empty
action: it holds a NUL
attributes.domain: it is null, which an envelope cannot carry
timeout: it is no time
command: there is no command of this name
username: it holds a NUL
key: it holds a NUL
Error: Srskit\Credentials are made once
Error: Trying to clone an uncloneable object of class Srskit\Credentials
Exception: Serialization of 'Srskit\Credentials' is not allowed
