--TEST--
Each class of errors has an exception of its own, with the number that all languages use
--FILE--
<?php
$classes = [
    1 => Srskit\InvalidRequestException::class, Srskit\NotSentException::class, Srskit\OutcomeUnknownException::class,
    Srskit\NoAnswerException::class, Srskit\RejectedException::class, Srskit\AccessDeniedException::class,
    Srskit\ThrottledException::class, Srskit\MisuseException::class, 99 => Srskit\InternalException::class,
];
foreach ($classes as $class) {
    var_dump(get_parent_class($class) === Srskit\Exception::class);
}
var_dump(is_subclass_of(Srskit\Exception::class, RuntimeException::class));

try {
    Srskit\Testing\panic();
} catch (Srskit\InternalException $error) {
    var_dump($error->getCode(), $error->mayHaveRun(), $error->next(), str_contains($error->getMessage(), 'not-for-print'));
}

// One that somebody made himself knows nothing, and nothing is promised.
$own = new Srskit\RejectedException('mine', 5);
var_dump($own->getMessage(), $own->mayHaveRun(), $own->next(), $own->problems(), $own->tries(), $own->report());

// Nor does one whose report was made up, whatever it holds.
$report = ['may_have_run' => 5, 'next' => 5, 'problems' => 'x', 'timed_out' => 1, 'tries' => 'many', 'cause' => []];
foreach (["may_have_run" => 5, "other" => "no"] as $name => $value) {
    $body = serialize([$name => $value] + $report);
    $text = 'O:16:"Srskit\Exception":1:{s:24:"' . "\0Srskit\Exception\0report" . "\";$body}";
    $made_up = unserialize($text);
    var_dump($made_up->mayHaveRun(), $made_up->next(), $made_up->problems(), $made_up->timedOut(), $made_up->tries(), $made_up->cause());
}

// They survive serialization, as queues do it, where traces hold no arguments, as in php.ini-production: PHP serializes
// none that it hides.
ini_set('zend.exception_ignore_args', '1');
try {
    Srskit\Envelope::decode('');
} catch (Srskit\Exception $error) {
    var_dump(unserialize(serialize($error))->cause());
}

ini_set('zend.exception_ignore_args', '0');

// The key shows in no trace.
try {
    new Srskit\Client(system: 'horizon', username: 'reseller', key: 's3cret with-blank');
} catch (Srskit\Exception $error) {
    var_dump(str_contains((string) $error, 's3cret'), str_contains(print_r($error->getTrace(), true), 's3cret'));
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
int(99)
bool(true)
string(7) "support"
bool(false)
string(4) "mine"
bool(true)
NULL
array(0) {
}
int(0)
array(0) {
}
bool(true)
NULL
array(0) {
}
bool(false)
int(0)
NULL
bool(true)
NULL
array(0) {
}
bool(false)
int(0)
NULL
string(5) "empty"
bool(false)
bool(false)
