<?php

/**
 * Ratios, in one run: what a decode and a call cost beside the usual ways to do the same in PHP.
 *
 * Each row runs both sides in turns and takes the median of the ratios, so that what slows the machine down for a
 * while slows both. Needs php-curl and php-xml, and SRSKIT_BIN. A line of JSON per row, as `cargo xtask bench` reads it.
 */

declare(strict_types=1);

require __DIR__ . '/../../lib/autoload.php';
require __DIR__ . '/decoders.php';

use Srskit\Envelope;
use Srskit\Exchange;
use Srskit\Testing\StandIn;

const DOMAINS = 1000;
const ROUNDS = 41;
const CALLS = 40;

$missed = 0;
$xml = reply_with(DOMAINS);
$value = Envelope::decode($xml)->value;
simple_xml($xml) === $value && into_struct($xml) === $value || exit("the decoders do not agree\n");

$ours = fn () => Envelope::decode($xml);
row('decode-simplexml', 'decode / SimpleXML walk', ratios($ours, fn () => simple_xml($xml), processor(...)), 1 / 4);
row(
    'decode-into-struct',
    'decode / xml_parse_into_struct',
    ratios($ours, fn () => into_struct($xml), processor(...)),
    1 / 10,
);

$stand_in = StandIn::start();
$client = $stand_in->client();
$curl = curl_post($stand_in);
row('call', 'keep-alive call / bare curl POST', ratios(
    fn () => repeat(fn () => $client->call('LOOKUP', 'DOMAIN', ['domain' => 'example.com'])),
    fn () => repeat($curl),
    hrtime(...),
), 1.1);
exit($missed > 0 ? 1 : 0);

/** How many times as long as the second the first takes, by a clock in nanoseconds; sorted. */
function ratios(callable $first, callable $second, callable $clock): array
{
    $ratios = [];
    for ($round = 0; $round < ROUNDS; $round++) {
        $ratios[] = duration($first, $clock) / duration($second, $clock);
    }
    sort($ratios);
    return $ratios;
}

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

function repeat(callable $call): void
{
    for ($i = 0; $i < CALLS; $i++) {
        $call();
    }
}

function row(string $name, string $measure, array $ratios, float $reach): void
{
    global $missed;
    [$low, $median, $high] = array_map(fn (int $quarter) => $ratios[intdiv(ROUNDS * $quarter, 4)], [1, 2, 3]);
    $is_met = $median <= $reach;
    $missed += (int) !$is_met;
    $row = ['name' => "php-$name", 'measure' => "PHP: $measure", 'ratio' => $median, 'quartiles' => [$low, $high]];
    echo json_encode($row + ['reach' => $reach, 'met' => $is_met]), "\n";
}

/** A list as the service sends it, in its own layout. */
function reply_with(int $domains): string
{
    $items = '';
    for ($i = 0; $i < $domains; $i++) {
        $items .= "      <item key=\"$i\">\n       <dt_assoc>\n        <item key=\"name\">example-$i.com</item>\n"
            . "        <item key=\"expiredate\">2027-08-26 11:40:14</item>\n        <item key=\"f_auto_renew\">N</item>\n"
            . "        <item key=\"f_let_expire\">Y</item>\n       </dt_assoc>\n      </item>\n";
    }
    return "<?xml version='1.0' encoding=\"UTF-8\" standalone=\"no\" ?>\n<!DOCTYPE OPS_envelope SYSTEM \"ops.dtd\">\n"
        . "<OPS_envelope>\n <header>\n  <version>0.9</version>\n  </header>\n <body>\n  <data_block>\n   <dt_assoc>\n"
        . "    <item key=\"protocol\">XCP</item>\n    <item key=\"is_success\">1</item>\n"
        . "    <item key=\"response_code\">200</item>\n    <item key=\"attributes\">\n     <dt_assoc>\n"
        . "    <item key=\"exp_domains\">\n     <dt_array>\n$items     </dt_array>\n    </item>\n"
        . "     </dt_assoc>\n    </item>\n   </dt_assoc>\n  </data_block>\n </body>\n</OPS_envelope>\n";
}

/** The same bytes over the curl extension, on a connection that is kept. */
function curl_post(StandIn $stand_in): callable
{
    $exchange = new Exchange($stand_in->username, $stand_in->key, 'LOOKUP', 'DOMAIN', ['domain' => 'example.com']);
    $post = $exchange->step();
    $headers = array_map(fn ($name, $text) => "$name: $text", array_keys($post->headers), $post->headers);
    $curl = curl_init($stand_in->url);
    curl_setopt_array($curl, [
        CURLOPT_POST => true,
        CURLOPT_POSTFIELDS => $post->body,
        CURLOPT_HTTPHEADER => $headers,
        CURLOPT_RETURNTRANSFER => true,
        CURLOPT_CAINFO => $stand_in->caFile,
        CURLOPT_PROXY => '',
    ]);
    return function () use ($curl): void {
        str_contains((string) curl_exec($curl), 'response_code') || exit('curl: ' . curl_error($curl) . "\n");
    };
}
