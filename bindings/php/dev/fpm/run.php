<?php

/**
 * Calls from a real php-fpm behind a real nginx: run.php REQUESTS OUT EXTENSION
 *
 * Eight requests at once, four look-ups each. Every reply must be the one that belongs to its request, and each
 * worker keeps its connections from request to request. Needs php-fpm, nginx, php-curl, and SRSKIT_BIN.
 */

declare(strict_types=1);

require __DIR__ . '/../../lib/autoload.php';
require __DIR__ . '/expect.php';
require __DIR__ . '/servers.php';

use Srskit\Testing\StandIn;

const AT_ONCE = 8;
const LOOKUPS = 4;
/** After so many commands a connection is retired. */
const COMMANDS_PER_CONNECTION = 90;

[, $requests, $out, $extension] = $argv + [3 => null];
$stand_in = StandIn::start(['-v']);
$servers = new Servers($out, $extension, $stand_in->settings(), AT_ONCE);
$seen = ['ids' => [], 'workers' => [], 'cached' => 0];
foreach (get_all($servers->url, (int) $requests) as $n => [$status, $body]) {
    compare($n, $status, $body, $seen);
}
$trouble = $servers->stop();

$calls = $requests * LOOKUPS;
$connections = preg_match_all('/ connected from /', $stand_in->log());
$workers = count($seen['workers']);
$most = intdiv((int) $calls, COMMANDS_PER_CONNECTION) + 2 * $workers;
count($seen['ids']) === $calls || fail('transactions: ' . count($seen['ids']) . " different ones for $calls calls");
$connections <= $most || fail("connections: $connections for $calls calls of $workers workers; $most would do");
$seen['cached'] > 0 || fail('opcache: no script was cached');
$trouble === '' || fail($trouble);
echo "FPM: $requests requests, ", AT_ONCE, " at once: $calls calls of $workers workers over $connections connections, none crossed\n";

/** Compares what a worker sent with what belongs to its request. */
function compare(int $n, int $status, string $body, array &$seen): void
{
    $page = json_decode($body);
    $status === 200 && is_object($page) || fail("request $n: HTTP $status: $body");
    (int) $page->n === $n || fail("request $n: this answers $page->n");
    $codes = array_column($page->answers, 'code');
    $codes === array_values(expected($n)) || fail("request $n: crossed or wrong: " . implode(' ', $codes));
    foreach ($page->answers as $answer) {
        $seen['ids'][$answer->id] = true;
    }
    $seen['workers'][$page->worker] = true;
    $seen['cached'] += (int) $page->is_cached;
}

/** @return iterable<int, array{int, string}> status and body of each request, as they end */
function get_all(string $url, int $requests): iterable
{
    $multi = curl_multi_init();
    $next = 0;
    $add = function () use (&$next, $multi, $url): void {
        $handle = curl_init("$url/page.php?n=$next");
        curl_setopt_array($handle, [CURLOPT_RETURNTRANSFER => true, CURLOPT_PRIVATE => (string) $next++, CURLOPT_TIMEOUT => 60]);
        curl_multi_add_handle($multi, $handle);
    };
    while ($next < min(AT_ONCE, $requests)) {
        $add();
    }
    do {
        curl_multi_exec($multi, $running);
        while ($done = curl_multi_info_read($multi)) {
            $handle = $done['handle'];
            $body = (string) curl_multi_getcontent($handle);
            yield (int) curl_getinfo($handle, CURLINFO_PRIVATE) => [
                curl_getinfo($handle, CURLINFO_RESPONSE_CODE),
                $done['result'] === CURLE_OK ? $body : curl_error($handle),
            ];
            curl_multi_remove_handle($multi, $handle);
            if ($next < $requests) {
                $add();
                $running++;
            }
        }
        curl_multi_select($multi, 0.1);
    } while ($running > 0);
}

function fail(string $what): never
{
    global $servers;
    fwrite(STDERR, "$what\n");
    $servers->stop();
    exit(1);
}
