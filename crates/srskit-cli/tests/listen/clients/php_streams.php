<?php
// PHP's streams, file_get_contents() with a context: MISTAKE URL CA-FILE FOLDER.
[, $mistake, $url, $caFile, $folder] = $argv;
$context = stream_context_create([
    'http' => [
        'method' => 'POST',
        'header' => file("$folder/headers", FILE_IGNORE_NEW_LINES),
        'content' => file_get_contents("$folder/body"),
        'ignore_errors' => true,
        'timeout' => 20,
    ],
    'ssl' => ['cafile' => $caFile],
]);
exit(@file_get_contents($url, false, $context) === false ? 9 : 0);
