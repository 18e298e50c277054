<?php

/**
 * Ratios, in one run: what a decode and a call cost beside the usual ways to do the same in PHP.
 *
 * Each row runs both sides in turns and takes the median of the ratios, so that what slows the machine down for a
 * while slows both. Needs php-curl and php-xml, and SRSKIT_BIN. A line of JSON per row, as `cargo xtask bench` reads it.
 */

declare(strict_types=1);

require __DIR__ . '/sides.php';

use Srskit\Testing\StandIn;

const ROUNDS = 41;
const CONNECTIONS = 20;
const CALLS = 80;

$missed = 0;
row('decode-simplexml', 'decode / SimpleXML walk', decodes(simple_xml(...)), 1 / 4);
row('decode-into-struct', 'decode / xml_parse_into_struct', decodes(into_struct(...)), 1 / 10);
row('call', 'keep-alive call / bare curl POST', calls(StandIn::start()), 1.1);
exit($missed > 0 ? 1 : 0);

/** @return list<float> how many times as long as theirs a decode of ours takes */
function decodes(callable $theirs): array
{
    [$ours, $theirs] = decoders($theirs);
    return array_map(fn () => duration($ours, processor(...)) / duration($theirs, processor(...)), range(1, ROUNDS));
}

/** @return list<float> the same of single calls, on ever new pairs of connections */
function calls(StandIn $stand_in): array
{
    $ratios = [];
    for ($connection = 0; $connection < CONNECTIONS; $connection++) {
        [$ours, $theirs] = callers($stand_in);
        for ($call = 0; $call < CALLS; $call++) {
            $ratios[] = $call % 2 === 0
                ? duration($ours, hrtime(...)) / duration($theirs, hrtime(...))
                : 1 / (duration($theirs, hrtime(...)) / duration($ours, hrtime(...)));
        }
    }
    return $ratios;
}

/** How long it takes by a clock in nanoseconds. */
function duration(callable $work, callable $clock): float
{
    $start = $clock(true);
    $work();
    return $clock(true) - $start;
}

/** Time that this process had the processor: for work that waits for nobody, whatever else the machine does. */
function processor(): float
{
    $used = getrusage();
    return 1e9 * ($used['ru_utime.tv_sec'] + $used['ru_stime.tv_sec'])
        + 1e3 * ($used['ru_utime.tv_usec'] + $used['ru_stime.tv_usec']);
}

/** @param list<float> $ratios */
function row(string $name, string $measure, array $ratios, float $reach): void
{
    global $missed;
    sort($ratios);
    [$low, $median, $high] = array_map(fn (int $quarter) => $ratios[intdiv(count($ratios) * $quarter, 4)], [1, 2, 3]);
    $is_met = $median <= $reach;
    $missed += (int) !$is_met;
    $row = ['name' => "php-$name", 'measure' => "PHP: $measure", 'ratio' => $median, 'quartiles' => [$low, $high]];
    echo json_encode($row + ['reach' => $reach, 'met' => $is_met]), "\n";
}
