--TEST--
Commands: a method each, by name as well; typed replies, refusals before anything is sent, empty arrays
--FILE--
<?php
require __DIR__ . '/standin.inc';
use Srskit\{Client, Commands, Envelope, Exchange, InvalidRequestException, LookupReply, Reply};

$client = new Client(...stand_in_settings(), key: variable('SRSKIT_KEY'));

$reply = $client->lookup(['domain' => 'example.com']);
var_dump($reply::class, $reply->available, $reply->availability, $reply->has_claim, $reply->fields['available']);
var_dump($client->lookup(['domain' => 'taken.example.com'], timeout: 10)->available);
var_dump($client->command('lookup', ['domain' => 'example.com']) instanceof LookupReply);
var_dump($client->getBalance()->balance === $client->command('get_balance')->attributes['balance']);
var_dump($client->call('LOOKUP', 'DOMAIN', ['domain' => 'example.com'])->fields, isset($reply->avialable));

function refused(callable $call): void
{
    try {
        $call();
        echo "not refused\n";
    } catch (InvalidRequestException $error) {
        echo implode('; ', array_map(fn ($problem) => "{$problem['path']}: {$problem['what']}", $error->problems())), "\n";
        var_dump($error->tries());
    }
}

refused(fn () => $client->lookup(['domian' => 'example.com']));
refused(fn () => $client->renew(['domain' => 'example.com', 'period' => 11, 'current_expiration_year' => 2027]));
refused(fn () => $client->command('regsiter'));
refused(fn () => $client->lookup(['domain' => "Zo\xEB.com"]));
refused(fn () => $client->lookup(['domain' => 'example.com'], validate: 'perhaps'));
refused(fn () => $client->lookup(['domain' => 'example.com'], traceId: 'two words'));
refused(fn () => $client->lookup(['domain' => 'example.com'], timeout: -1));

// Without a look at the values the service has the last word.
try {
    $client->lookup(['domain' => 'exa mple.com'], validate: 'off', traceId: 'invoice-4711');
} catch (Srskit\RejectedException $error) {
    var_dump($error->tries(), $error->traceId());
}

/** What is sent between the tags of the attributes. */
function sent(string $command, array $values): string
{
    $body = Exchange::command('reseller', 'not-a-real-key', $command, $values, validate: 'off', seed: 7)->step()->body;
    preg_match('~<item key="attributes">(.*)</item></dt_assoc></data_block>~', $body, $found);
    return $found[1] ?? 'no attributes';
}

// An empty array is what the catalogue says; keys that look like numbers are keys all the same.
echo sent('update_nameservers', ['domain' => 'example.com', 'op_type' => 'assign', 'assign_ns' => []]), "\n";
echo sent('set_dns_zone', ['domain' => 'example.com', 'records' => []]), "\n";
echo sent('set_dns_zone', ['domain' => 'example.com', 'records' => ['a' => []]]), "\n";
echo sent('get_contacts', ['domains' => [7 => 'example.com']]), "\n";
echo sent('lookup', ['domain' => 'example.com', 'no_cache' => true]), "\n";
echo sent('get_balance', []), "\n";

// A reply of another command has no such property.
set_error_handler(fn (int $level, string $text) => print("$text\n"));
var_dump($client->getBalance()->available);
restore_error_handler();

// Only our client has a connection.
try {
    (new class extends Commands {})->lookup(['domain' => 'example.com']);
} catch (Error $error) {
    echo $error->getMessage(), "\n";
}

// Every command has its method, with one signature.
$methods = (new ReflectionClass(Commands::class))->getMethods();
foreach ($methods as $method) {
    $names = implode(' ', array_map(fn ($parameter) => $parameter->getName(), $method->getParameters()));
    $names === 'values timeout validate traceId' || print("{$method->getName()}: $names\n");
    is_a((string) $method->getReturnType(), Reply::class, true) || print("{$method->getName()}: no reply\n");
}
var_dump(count($methods) > 100);
try {
    $client->lookup(domain: 'example.com');
} catch (Error $error) {
    echo $error->getMessage(), "\n";
}
?>
--EXPECT--
string(18) "Srskit\LookupReply"
bool(true)
string(9) "available"
NULL
bool(true)
bool(false)
bool(true)
bool(true)
array(0) {
}
bool(false)
attributes.domain: it is missing; attributes.domian: the command has no such field
int(0)
attributes.handle: it is missing; attributes.period: 11 years; attributes.auto_renew: it is missing
int(0)
command: there is no command of this name
int(0)
domain: it is not UTF-8 at byte 2
int(0)
validate: it is not known
int(0)
trace_id: it cannot stand in a log
int(0)
timeout: it is no time
int(0)
int(1)
string(12) "invoice-4711"
<dt_assoc><item key="domain">example.com</item><item key="op_type">assign</item><item key="assign_ns"><dt_array></dt_array></item></dt_assoc>
<dt_assoc><item key="domain">example.com</item><item key="records"><dt_assoc></dt_assoc></item></dt_assoc>
<dt_assoc><item key="domain">example.com</item><item key="records"><dt_assoc><item key="A"><dt_array></dt_array></item></dt_assoc></item></dt_assoc>
<dt_assoc><item key="domain_list"><dt_array><item key="0">example.com</item></dt_array></item></dt_assoc>
<dt_assoc><item key="domain">example.com</item><item key="no_cache">1</item></dt_assoc>
no attributes
Undefined property: Srskit\GetBalanceReply::$available
NULL
Srskit\Commands are called on a Srskit\Client
bool(true)
Unknown named parameter $domain
