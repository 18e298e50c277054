<?php

/**
 * One side of a row, so many times, for a program that counts instructions:
 * repeat.php call|simplexml|struct ours|theirs TIMES
 *
 * valgrind --tool=callgrind php -d extension=… repeat.php call ours 40. What starting takes falls out of the difference
 * of two runs. Not beyond 80 calls, see sides.php.
 */

declare(strict_types=1);

require __DIR__ . '/sides.php';

use Srskit\Testing\StandIn;

$argc === 4 || exit("usage: repeat.php call|simplexml|struct ours|theirs TIMES\n");
[, $row, $side, $times] = $argv;
$stand_in = $row === 'call' ? StandIn::start() : null;
$sides = match ($row) {
    'call' => callers($stand_in),
    'simplexml' => decoders(simple_xml(...)),
    'struct' => decoders(into_struct(...)),
};
$work = $sides[$side === 'ours' ? 0 : 1];
for ($time = 0; $time < (int) $times; $time++) {
    $work();
}
