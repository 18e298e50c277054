<?php

/** What the workers run: some calls with a client of its own, and what came back, for run.php to compare. */

require __DIR__ . '/expect.php';

$client = new Srskit\Client();
$answers = [];
foreach (expected((int) $_GET['n']) as $domain => $code) {
    $reply = $client->lookup(['domain' => $domain], timeout: 30);
    $answers[] = ['code' => $reply->code, 'tries' => $reply->tries, 'id' => $reply->transactionId];
}
$is_cached = function_exists('opcache_is_script_cached') && opcache_is_script_cached(__FILE__);
echo json_encode(['n' => $_GET['n'], 'worker' => getmypid(), 'answers' => $answers, 'is_cached' => $is_cached]);
