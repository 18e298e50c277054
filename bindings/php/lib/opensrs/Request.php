<?php

declare(strict_types=1);

namespace opensrs;

/** Where programs written for the official toolkit come in. */
class Request
{
    /** What may stand beside the attributes. */
    private const ITEMS = ['cookie', 'domain', 'registrant_ip'];

    /**
     * Makes a call.
     *
     * @param string $format "array", "json", or "" for an array
     * @param array<string, mixed>|object|string $data "func", and "attributes" (version 4) or "data" (version 3)
     * @throws Exception when the request is not complete, or got no reply
     * @throws APIException when the service refused it
     */
    public function process(mixed $format = '', #[\SensitiveParameter] mixed $data = ''): Result
    {
        if (empty($data)) {
            throw new Exception('OSRS Error - No data found.');
        }
        $format = strtolower((string) $format);
        $call = self::read($format, $data);
        $name = $call['func'] ?? '';
        $route = is_string($name) ? Routes::find($name) : null;
        if ($route === null) {
            throw new Exception('OSRS Error - ' . (is_string($name) ? $name : 'this func') . ' is unsupported.');
        }
        return self::send($format, $route, $call);
    }

    public static function convertArray2Formatted(mixed $type = '', #[\SensitiveParameter] mixed $data = ''): string
    {
        return $type === 'json' ? json_encode($data, JSON_THROW_ON_ERROR) : '';
    }

    public static function convertFormatted2array(mixed $type = '', #[\SensitiveParameter] mixed $data = ''): mixed
    {
        return $type === 'json' ? json_decode((string) $data, true) : '';
    }

    /** @return array<string, mixed> */
    private static function read(string $format, #[\SensitiveParameter] mixed $data): array
    {
        if ($format === 'yaml' || $format === 'xml') {
            throw new Exception("oSRS Error - the format $format is not offered here; pass json or array.");
        }
        if (is_string($data)) {
            // JSON that a browser's script escaped a second time.
            $data = json_decode(str_replace('\\"', '"', $data), true);
        }
        if (!is_array($data) && !is_object($data)) {
            throw new Exception('oSRS Error - the data cannot be read; pass an array, or JSON of an object.');
        }
        return self::plain($data);
    }

    /** Objects as arrays; what an envelope has no form for as the text that stands for it. */
    private static function plain(#[\SensitiveParameter] mixed $value): mixed
    {
        return match (true) {
            is_object($value) => array_map(self::plain(...), get_object_vars($value)),
            is_array($value) => array_map(self::plain(...), $value),
            is_float($value) => (string) $value,
            $value === null => '',
            default => $value,
        };
    }

    /**
     * @param array{action: string, object: string, needs: list<string>, shape: ?string} $route
     * @param array<string, mixed> $call
     */
    private static function send(string $format, array $route, #[\SensitiveParameter] array $call): Result
    {
        $is_old = !isset($call['attributes']);
        if ($is_old) {
            [$route, $call] = Shapes::convert($route, $call);
        }
        $attributes = is_array($call['attributes'] ?? null) ? $call['attributes'] : [];
        foreach ($route['needs'] as $name) {
            if (($attributes[$name] ?? '') === '' || $attributes[$name] === []) {
                Exception::notDefined($name);
            }
        }
        // Whatever else stands there, such as a key, is not for the service.
        $items = array_intersect_key($call, array_flip(self::ITEMS));
        $reply = Connection::call($route['action'], $route['object'], $attributes, $items);
        [$full, $raw] = Shapes::results($route, $reply, $is_old);
        return new Result($format, $full, $raw);
    }
}
