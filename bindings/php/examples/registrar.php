<?php

/** Registers and renews a name on the stand-in, with the module beside this file. Nothing costs money. */

declare(strict_types=1);

require __DIR__ . '/../lib/autoload.php';
require __DIR__ . '/Registrar.php';

use Srskit\Testing\StandIn;

$contact = [
    'first_name' => 'Zoë', 'last_name' => 'Söhne', 'org_name' => 'Example Works', 'address1' => '1 Main Street',
    'city' => 'Toronto', 'state' => 'ON', 'postal_code' => 'M5V 2T6', 'country' => 'CA', 'phone' => '+1.4165550123',
    'email' => 'zoe@example.com',
];
$order = ['period' => 1, 'contact' => $contact, 'nameservers' => ['ns1.example.com', 'ns2.example.com']];

$standIn = StandIn::start(['--balance', '100.00']);
$registrar = new Registrar($standIn->client(), fn (string $domain, string $what) => print("to look at: $domain\n"));

echo 'available: ', json_encode($registrar->isAvailable('registrar-example.com')), "\n";
$registered = $registrar->register(['domain' => 'registrar-example.com'] + $order);
echo 'registered: ', json_encode(['order_id' => isset($registered['order_id'])] + $registered), "\n";
echo 'again: ', json_encode($registrar->register(['domain' => 'registrar-example.com'] + $order)), "\n";
$year = (int) date('Y') + 1;
echo 'renewed: ', json_encode($registrar->renew(['domain' => 'registrar-example.com', 'period' => 1, 'expires_in' => $year])), "\n";
echo 'eleven years: ', json_encode($registrar->register(['domain' => 'other-example.com', 'period' => 11] + $order)), "\n";
echo 'left: ', json_encode($registrar->balance()), "\n";

// The answer to this order gets lost on its way back.
$standIn = StandIn::start(['--fault', 'SW_REGISTER:after-commit:reset']);
$registrar = new Registrar($standIn->client(), fn (string $domain, string $what) => print("to look at: $domain\n"));
echo 'lost: ', json_encode($registrar->register(['domain' => 'lost-example.com'] + $order)), "\n";
