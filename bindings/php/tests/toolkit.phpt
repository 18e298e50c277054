--TEST--
Programs in the shape of the official toolkit, version 4: "attributes"
--FILE--
<?php
require __DIR__ . '/toolkit.inc';
use opensrs\{APIException, Exception, Request};

function call(string $func, mixed ...$attributes): opensrs\Result
{
    return (new Request())->process('array', ['func' => $func, 'attributes' => $attributes]);
}

$free = call('lookupDomain', domain: 'example.com');
var_dump($free->resultFullRaw['is_success'], $free->resultFullRaw['response_code'], $free->resultRaw === $free->resultFullRaw);
var_dump($free->resultRaw['attributes']['status'], $free->resultFormatted);
var_dump(call('LOOKUPDOMAIN', domain: 'taken.example.com')->resultRaw['attributes']['status']);

// As JSON, and as an object; "www." goes.
$json = processOpenSRS('json', json_encode(['func' => 'lookupDomain', 'attributes' => ['domain' => 'www.taken.com']]));
var_dump(json_decode($json->resultFormatted, true) === $json->resultRaw, $json->resultRaw['attributes']['status']);
var_dump($json->resultFormated === $json->resultFormatted);
$object = (object) ['func' => 'lookupDomain', 'attributes' => (object) ['domain' => 'example.com']];
var_dump((new OpenSRS\Request())->process('', $object)->resultRaw['response_code']);

$order = [
    'domain' => 'toolkit-four.com', 'reg_type' => 'new', 'reg_username' => 'jdoe', 'reg_password' => 'not-a-secret1',
    'custom_nameservers' => 0, 'custom_tech_contact' => 0, 'period' => 1, 'handle' => 'save', 'contact_set' => contacts(),
];
$saved = call('provSWregister', ...$order)->resultRaw['attributes'];
var_dump(is_numeric($saved['id']));
var_dump(call('provProcessPending', order_id: $saved['id'])->resultRaw['response_code']);
$contact = call('lookupGetDomain', domain: 'toolkit-four.com', type: 'owner')->resultRaw['attributes']['contact_set']['owner'];
var_dump($contact['first_name'] ?? null);

foreach (['lookupGetPrice' => ['domain' => 'example.com'], 'transCheck' => ['domain' => 'taken.example.com'],
    'nsGet' => ['domain' => 'toolkit-four.com', 'name' => 'all'], 'accountGetBalance' => [],
    'lookupGetOrdersByDomain' => ['domain' => 'toolkit-four.com'],
    'lookupGetDomainsContacts' => ['domain_list' => ['toolkit-four.com']]] as $func => $attributes) {
    echo $func, ' ', call($func, ...$attributes)->resultRaw['response_code'], "\n";
}
$all = call('allinoneDomain', searchstring: 'example', services: ['lookup', 'suggestion'])->resultRaw;
var_dump(array_keys($all), array_is_list($all['lookup']));

// Refused: text and rule of the toolkit, and below it what srskit knows.
try {
    call('provSWregister', ...['domain' => 'taken.com', 'handle' => 'process'] + $order);
} catch (APIException $error) {
    echo $error->getMessage(), "\n";
    var_dump($error->getInfo(), get_class($error->getPrevious()), $error->getPrevious()->mayHaveRun());
}
try {
    call('lookupDomain', domain: '');
} catch (Exception $error) {
    echo $error->getMessage(), "\n";
}
foreach ([fn () => call('mailCreateDomain', domain: 'example.com'), fn () => (new Request())->process('array', []),
    fn () => (new Request())->process('yaml', 'func: lookupDomain'), fn () => (new Request())->process('json', 'no json'),
    fn () => call('lookupDomain', domain: "Zo\xEB.com")] as $wrong) {
    try {
        $wrong();
    } catch (Exception $error) {
        echo $error->getMessage(), "\n";
    }
}
set_error_handler(function (int $level, string $text): bool {
    echo $level === E_USER_WARNING ? 'warning: ' : 'error: ', $text, "\n";
    return true;
});
var_dump(processOpenSRS('array', ['func' => 'lookupDomain', 'attributes' => []]));
?>
--EXPECT--
string(1) "1"
string(3) "210"
bool(true)
string(9) "available"
string(0) ""
string(5) "taken"
bool(true)
string(5) "taken"
bool(true)
string(3) "210"
bool(true)
string(3) "200"
string(4) "Zoë"
lookupGetPrice 200
transCheck 200
nsGet 200
accountGetBalance 200
lookupGetOrdersByDomain 200
lookupGetDomainsContacts 200
array(3) {
  [0]=>
  string(6) "lookup"
  [1]=>
  string(7) "premium"
  [2]=>
  string(10) "suggestion"
}
bool(true)
oSRS Error Code #485: Domain taken.
NULL
string(24) "Srskit\RejectedException"
bool(false)
oSRS Error - domain is not defined.
OSRS Error - mailCreateDomain is unsupported.
OSRS Error - No data found.
oSRS Error - the format yaml is not offered here; pass json or array.
oSRS Error - the data cannot be read; pass an array, or JSON of an object.
oSRS Error - invalid request, nothing was sent: attributes.domain: it is not UTF-8 at byte 2; convert it to UTF-8 first
warning: oSRS Error - domain is not defined.
NULL
