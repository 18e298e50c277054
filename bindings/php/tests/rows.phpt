--TEST--
Rows of a list: page by page, typed, once, and on from a cursor
--FILE--
<?php
require __DIR__ . '/standin.inc';
use Srskit\{Client, InvalidRequestException, MisuseException};

$client = new Client(...stand_in_settings(), key: variable('SRSKIT_KEY'));
$dates = ['expires_from' => '2020-01-01', 'expires_to' => '2040-01-01'];

$rows = $client->rows('list_expiring_domains', $dates);
foreach ($rows as $place => $row) {
    $all[$place] = $row['name'];
}
var_dump(count($all) > 0, array_is_list($all), is_bool($row['auto_renew']), $rows->valid(), $rows->current(), $rows->key() === count($all));

// Lazily, and the client lives as long as its rows.
$rows = (new Client(...stand_in_settings(), key: variable('SRSKIT_KEY')))->rows('list_expiring_domains', $dates);
var_dump($rows->list());
$rows->rewind();
var_dump($rows->current()['name'] === $all[0], $rows->list(), $rows->failed());
$cursor = $rows->cursor();
$rows->next();
try {
    $rows->rewind();
} catch (MisuseException $error) {
    echo $error->getMessage(), "\n";
    var_dump($error->getCode(), $error->mayHaveRun());
}
$rest = array_column(iterator_to_array($client->rows('list_expiring_domains', $dates, cursor: $cursor)), 'name');
var_dump($rest === array_slice($all, 1));

foreach ([
    fn () => $client->rows('renew', ['domain' => 'example.com']),
    fn () => $client->rows('list_expiring_domains', ['expires_from' => 'yesterday', 'expires_to' => '2040-01-01']),
    fn () => $client->rows('list_expiring_domains', $dates, cursor: 'made up'),
    fn () => $client->rows("list\0"),
] as $wrong) {
    try {
        $wrong();
        echo "not refused\n";
    } catch (InvalidRequestException $error) {
        echo $error->getMessage(), "\n";
    }
}

// An error comes out where the rows are read, and leaves a cursor.
$rows = (new Client(...['key' => 'another-key'] + stand_in_settings()))->rows('list_expiring_domains', $dates);
try {
    foreach ($rows as $row) {
        echo "a row\n";
    }
} catch (Srskit\AccessDeniedException $error) {
    var_dump($error->getCode(), $rows->cursor() !== '', $rows->valid());
}
foreach ([fn () => clone $rows, fn () => serialize($rows)] as $misuse) {
    try {
        $misuse();
    } catch (Throwable $error) {
        echo $error->getMessage(), "\n";
    }
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(false)
array(0) {
}
bool(true)
NULL
bool(true)
string(7) "domains"
array(0) {
}
misuse: the rows of a list are read once; make a new list, or go on from its cursor
int(8)
bool(false)
bool(true)
invalid request, nothing was sent: command: it does not come in pages; call it as it is [RENEW DOMAIN]
invalid request, nothing was sent: attributes.exp_from: this is no day; write it as 2027-08-26 [GET_DOMAINS_BY_EXPIREDATE DOMAIN]
invalid request, nothing was sent: cursor: it cannot be read; start from the beginning
invalid request, nothing was sent: name: it holds a NUL; remove it
int(6)
bool(true)
bool(false)
Trying to clone an uncloneable object of class Srskit\Rows
Serialization of 'Srskit\Rows' is not allowed
