<?php

/** The global functions of the official toolkit. */

declare(strict_types=1);

if (!function_exists('processOpenSRS')) {
    /** Makes a call; what goes wrong is a warning, and the result null. */
    function processOpenSRS(mixed $type = '', #[\SensitiveParameter] mixed $data = ''): ?opensrs\Result
    {
        try {
            return (new opensrs\Request())->process($type, $data);
        } catch (Exception $error) {
            trigger_error($error->getMessage(), E_USER_WARNING);
            return null;
        }
    }

    function convertArray2Formatted(mixed $type = '', #[\SensitiveParameter] mixed $data = ''): string
    {
        return opensrs\Request::convertArray2Formatted($type, $data);
    }

    function convertFormatted2array(mixed $type = '', #[\SensitiveParameter] mixed $data = ''): mixed
    {
        return opensrs\Request::convertFormatted2array($type, $data);
    }

    /** Maps as objects, with their names trimmed and in lower case. */
    function array2object(#[\SensitiveParameter] mixed $data): mixed
    {
        if (!is_array($data)) {
            return $data;
        }
        $object = new stdClass();
        foreach ($data as $name => $value) {
            $object->{strtolower(trim((string) $name))} = array2object($value);
        }
        return $object;
    }

    /** Objects as maps. */
    function object2array(#[\SensitiveParameter] mixed $data): mixed
    {
        return is_object($data) || is_array($data) ? array_map(object2array(...), (array) $data) : $data;
    }
}
