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

// They survive serialization, as queues do it.
try {
    Srskit\Envelope::decode('');
} catch (Srskit\Exception $error) {
    var_dump(unserialize(serialize($error))->cause());
}

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
string(5) "empty"
bool(false)
bool(false)
