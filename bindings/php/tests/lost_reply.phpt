--TEST--
A shop whose order's reply is lost asks again, and pays once
--FILE--
<?php
require __DIR__ . '/../lib/autoload.php';
use Srskit\{Client, OutcomeUnknownException};
use Srskit\Testing\StandIn;

/** Buys domains. Call buy() again as often as you like: it looks before it orders again. */
final class Shop
{
    /** @var array<string, int> when each order was sent, until its end is known; a real shop has a table for it */
    private array $sent = [];

    public function __construct(private readonly Client $client)
    {
    }

    /** Whether the domain is there now. */
    public function buy(string $domain, array $contact): bool
    {
        $order = [
            'domain' => $domain, 'period' => 1, 'handle' => 'process', 'reg_username' => 'zoe123',
            'reg_password' => 'not-a-secret1', 'custom_nameservers' => false,
            'contact_set' => array_fill_keys(['owner', 'admin', 'billing'], $contact),
        ];
        if (isset($this->sent[$domain])) {
            $found = $this->client->investigate('register', $order, sentAt: $this->sent[$domain]);
            if ($found->verdict === 'ran' || $found->next !== 'send_again') {
                return $found->verdict === 'ran';
            }
        }
        // Written down before it leaves: who stops in the middle knows afterwards that it may have run.
        $this->sent[$domain] = time();
        try {
            return $this->client->register($order)->outcome === 'done';
        } catch (OutcomeUnknownException) {
            return false;
        }
    }
}

$contact = [
    'first_name' => 'Zoë', 'last_name' => 'Example', 'org_name' => 'Example Works', 'address1' => '1 Example Street',
    'city' => 'Toronto', 'state' => 'ON', 'postal_code' => 'M5V 0A1', 'country' => 'CA', 'phone' => '+1.4165550123',
    'email' => 'zoe@example.com',
];
$standIn = StandIn::start();
$shop = new Shop($standIn->client(timeout: 30));
$standIn->fault('SW_REGISTER:after-commit:reset'); // carried out and paid, and the reply lost
var_dump($shop->buy('example.com', $contact));
var_dump($shop->buy('example.com', $contact));
var_dump(count($standIn->debits('example.com')), $standIn->debits()[0]['debit']);

$standIn->advance('400d');
var_dump(count($standIn->debits('example.com')));
try {
    $standIn->fault('SW_REGISTERR:after-commit:reset');
} catch (RuntimeException $error) {
    echo $error->getMessage(), "\n";
}
?>
--EXPECT--
bool(false)
bool(true)
int(1)
string(5) "10.00"
int(1)
there is no command SW_REGISTERR; did you mean SW_REGISTER?
