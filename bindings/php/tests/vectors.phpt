--TEST--
The shared vectors
--FILE--
<?php
require __DIR__ . '/vectors.inc';

// Kinds without a runner are those that this door cannot reach.
$runners = ['sign' => run_sign(...), 'encode' => run_encode(...), 'decode' => run_decode(...),
    'reject' => run_reject(...), 'exchange' => run_exchange(...), 'command' => run_command(...),
    'stream' => null, 'mistake' => null];
$counts = array_fill_keys(array_keys($runners), 0);
$folder = getenv('SRSKIT_VECTORS') ?: exit("SRSKIT_VECTORS is not set\n");
foreach ([...glob("$folder/*.json"), ...glob("$folder/commands/*.json")] as $file) {
    foreach (json_decode(file_get_contents($file), flags: JSON_THROW_ON_ERROR) as $vector) {
        array_key_exists($vector->kind, $runners) || fail($vector, "unknown kind {$vector->kind}");
        $counts[$vector->kind]++;
        try {
            if ($runners[$vector->kind]) {
                $runners[$vector->kind]($vector);
            }
        } catch (Throwable $error) {
            fail($vector, get_class($error) . ': ' . $error->getMessage());
        }
    }
}
foreach ($counts as $kind => $count) {
    echo $kind, ' ', $runners[$kind] ? $count : 'not through this door', "\n";
}
if (getenv('SRSKIT_VECTORS_REPORT')) {
    $reached = json_encode(array_intersect_key($counts, array_filter($runners)));
    $elsewhere = array_keys(array_diff_key(array_filter($counts), array_filter($runners)));
    file_put_contents(getenv('SRSKIT_VECTORS_REPORT'), "vectors: $reached; not through this door: " . implode(' ', $elsewhere) . "\n");
}
?>
--EXPECTREGEX--
sign [1-9]\d+
encode [1-9]\d+
decode [1-9]\d+
reject [1-9]\d+
exchange [1-9]\d+
command [1-9]\d+
stream not through this door
mistake not through this door
