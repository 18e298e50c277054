--TEST--
An order whose answer was lost: what became of it is found out by reads
--FILE--
<?php
require __DIR__ . '/../lib/autoload.php';
use Srskit\{Client, OutcomeUnknownException};
use Srskit\Testing\StandIn;

$standIn = StandIn::start(['--fault', 'SW_REGISTER:after-commit:reset']);
$client = $standIn->client(timeout: 30);
$contact = [
    'first_name' => 'Zoë', 'last_name' => 'Söhne', 'org_name' => 'Example Works', 'address1' => '1 Main Street',
    'city' => 'Toronto', 'state' => 'ON', 'postal_code' => 'M5V 2T6', 'country' => 'CA', 'phone' => '+1.4165550123',
    'email' => 'zoe@example.com',
];
$order = [
    'domain' => 'lost-example.com', 'period' => 1, 'handle' => 'process', 'reg_username' => 'jdoe',
    'reg_password' => 'not-a-secret1', 'custom_nameservers' => false,
    'contact_set' => array_fill_keys(['owner', 'admin', 'billing', 'tech'], $contact),
];
$sent_at = time();
try {
    $client->register($order);
    echo "answered\n";
} catch (OutcomeUnknownException $error) {
    var_dump($error->next());
}
$found = $client->investigate('register', $order, sentAt: $sent_at);
var_dump($found->verdict === 'ran' || $found->verdict === 'still_open' || $found->verdict === 'cannot_tell');
var_dump($found->next !== 'send_again', $found->command, $found->subject, $found->calls > 0, is_array($found->unknown));
foreach ($found->found as $evidence) {
    array_keys($evidence) === ['source', 'text', 'values'] || print("evidence\n");
}

foreach ([
    fn () => $client->investigate('lookup', ['domain' => 'example.com']),
    fn () => $client->investigate('regsiter', $order),
    fn () => $client->investigate('register', ['domain' => "Zo\xEB.com"]),
    fn () => $client->investigate('register', $order, sentAt: -1),
    fn () => $client->investigate('register', $order, orderId: "1\0"),
] as $wrong) {
    try {
        $wrong();
        echo "not refused\n";
    } catch (Srskit\InvalidRequestException $error) {
        echo $error->problems()[0]['path'], ': ', $error->problems()[0]['what'], "\n";
    }
}
?>
--EXPECT--
string(10) "look_first"
bool(true)
bool(true)
string(8) "register"
string(16) "lost-example.com"
bool(true)
bool(true)
command: nothing has to be investigated for it
command: there is no command of this name
domain: it is not UTF-8 at byte 2
text: it is no number of seconds
order_id: it holds a NUL
