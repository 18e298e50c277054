<?php

/**
 * The one include that a program written for the official OpenSRS toolkit changes.
 *
 * OSRS_HOST, OSRS_USERNAME and OSRS_KEY are taken as the program defines them, before this file or in the file that
 * OPENSRS_CONFIG_FILE names. What none defines comes from the settings of srskit: php.ini, environment, profile file.
 */

declare(strict_types=1);

if (!extension_loaded('srskit')) {
    throw new RuntimeException('the extension srskit is not loaded; add extension=srskit to php.ini');
}
if (defined('OPENSRS_CONFIG_FILE') && is_file((string) constant('OPENSRS_CONFIG_FILE'))) {
    require_once constant('OPENSRS_CONFIG_FILE');
}
foreach (['DS' => DIRECTORY_SEPARATOR, 'PS' => PATH_SEPARATOR, 'CRLF' => "\r\n", 'OPENSRSURI' => __DIR__] as $name => $text) {
    defined($name) || define($name, $text);
}
foreach (['Exception', 'APIException', 'Routes', 'Shapes', 'Connection', 'Result', 'Request'] as $name) {
    require_once __DIR__ . "/$name.php";
}
require_once __DIR__ . '/functions.php';
